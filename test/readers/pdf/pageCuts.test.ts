/** Tables and text side by side that a page end cuts. */
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/readers/pdf/index.js';
import { grid, type Item, makePdf, stroke, text, widthOf } from './makePdf.js';
import { page, rows, tables, texts } from './model.js';

const xs = [60, 100, 300, 420];
const write = (row: number, column: number, lines: readonly string[], bold = false): Item[] =>
  lines.map((line, index) => text((xs[column] ?? 0) + 4, row + 14 + index * 14, line, { bold }));
const contents = (model: Awaited<ReturnType<typeof readPdf>>) =>
  rows(tables(model)[0]).map((cell) => cell[4]);

describe('tables over a page end', () => {
  it('are one although the repeated header lost its last lines', async () => {
    const head = [write(100, 0, ['TT'], true), write(100, 1, ['Nội dung'], true)];
    const model = await readPdf(
      makePdf([
        page(
          grid(xs, [100, 135, 160]),
          ...head,
          write(100, 2, ['Thời hạn', 'hoàn thành'], true),
          write(135, 0, ['1']),
          write(135, 1, ['Rà soát']),
          write(135, 2, ['Quý I']),
        ),
        page(
          grid(xs, [100, 118, 140]),
          ...head,
          write(100, 2, ['Thời hạn'], true),
          write(118, 0, ['2']),
          write(118, 1, ['Công khai']),
          write(118, 2, ['Quý II']),
        ),
      ]),
    );
    expect(tables(model)).toHaveLength(1);
    expect(contents(model).slice(-3)).toEqual(['2', 'Công khai', 'Quý II']);
  });

  it('keep ticks on both sides of the page end apart', async () => {
    const model = await readPdf(
      makePdf([
        page(
          grid(xs, [700, 740, 780]),
          write(700, 0, ['TT'], true),
          write(700, 1, ['Nội dung'], true),
          write(700, 2, ['Tháng 3'], true),
          write(740, 0, ['1']),
          write(740, 1, ['Rà soát']),
          write(740, 2, ['x']),
        ),
        page(
          grid(xs, [60, 80, 100]),
          write(60, 2, ['x']),
          write(80, 0, ['2']),
          write(80, 1, ['Tập huấn']),
          write(80, 2, ['x']),
        ),
      ]),
    );
    expect(contents(model).filter((text) => text === 'x')).toHaveLength(3);
  });

  it('are one when a group of rows begins the next page', async () => {
    const model = await readPdf(
      makePdf([
        page(
          grid(xs, [700, 740, 780]),
          write(700, 0, ['TT'], true),
          write(700, 1, ['Nội dung'], true),
          write(700, 2, ['Thời gian'], true),
          write(740, 0, ['1']),
          write(740, 1, ['Rà soát']),
          write(740, 2, ['Quý I']),
        ),
        page(
          [60, 80, 100].map((y) => stroke(60, y, 420, y)),
          [60, 100, 420].map((x) => stroke(x, 60, x, 100)),
          stroke(300, 80, 300, 100),
          write(60, 0, ['II'], true),
          write(60, 1, ['Nâng cao chất lượng nguồn nhân lực'], true),
          write(80, 0, ['2']),
          write(80, 1, ['Tập huấn']),
          write(80, 2, ['Quý II']),
        ),
      ]),
    );
    expect(tables(model)).toHaveLength(1);
  });

  it('keep the rows of one task apart when its merged cell is cut', async () => {
    const merged = [
      ...[700, 780].map((y) => stroke(60, y, 420, y)),
      stroke(300, 740, 420, 740),
      ...xs.map((x) => stroke(x, 700, x, 780)),
    ];
    const model = await readPdf(
      makePdf([
        page(
          merged,
          write(700, 0, ['1']),
          write(700, 1, [
            'Rà soát các thủ tục',
            'hành chính thuộc phạm',
            'vi quản lý và công khai',
            'kết quả trên',
          ]),
          write(700, 2, ['Quý I']),
          write(740, 2, ['Năm 2026']),
        ),
        page(
          grid(xs, [60, 85, 110]),
          write(60, 1, ['bảng tin']),
          write(60, 2, ['Tháng 3/2026']),
          write(85, 0, ['2']),
        ),
      ]),
    );
    expect(
      rows(tables(model)[0])
        .filter((cell) => cell[1] === 2)
        .map((cell) => cell[4]),
    ).toEqual(['Quý I', 'Năm 2026', 'Tháng 3/2026', '']);
    expect(contents(model)[1]).toMatch(/kết quả trên bảng tin$/);
  });

  it('join a header of two levels that is cut between them', async () => {
    const wide = [60, 100, 240, 330, 420];
    const bold = (column: number, y: number, value: string) =>
      text((wide[column] ?? 0) + 4, y, value, { bold: true });
    const model = await readPdf(
      makePdf([
        page(
          [760, 780].map((y) => stroke(60, y, 420, y)),
          [60, 100, 240, 420].map((x) => stroke(x, 760, x, 780)),
          bold(0, 774, 'Số'),
          bold(1, 774, 'Nội dung'),
          bold(2, 774, 'Đơn vị thực hiện'),
        ),
        page(grid(wide, [60, 80, 100]), bold(0, 74, 'TT'), bold(2, 74, 'Chủ trì'), bold(3, 74, 'Phối hợp')),
      ]),
    );
    expect(rows(tables(model)[0]).slice(0, 5)).toEqual([
      [0, 0, 2, 1, 'Số TT'],
      [0, 1, 2, 1, 'Nội dung'],
      [0, 2, 1, 2, 'Đơn vị thực hiện'],
      [1, 2, 1, 1, 'Chủ trì'],
      [1, 3, 1, 1, 'Phối hợp'],
    ]);
  });
});

it('a word that is wider than its column is put together', async () => {
  const narrow = [60, 83, 300];
  const model = await readPdf(
    makePdf([
      page(
        grid(narrow, [100, 140, 160]),
        text(65, 114, 'ST', { bold: true }),
        text(68, 128, 'T', { bold: true }),
        text(87, 114, 'Nội dung', { bold: true }),
        text(64, 154, '1'),
        text(87, 154, 'Rà soát'),
      ),
    ]),
  );
  expect(rows(tables(model)[0])[0]?.[4]).toBe('STT');
});

it('a word that is broken before a letter with a tone mark is put together', async () => {
  const narrow = [60, 83, 300];
  const model = await readPdf(
    makePdf([
      page(
        grid(narrow, [100, 154, 174]),
        text(62, 114, 'GHI', { bold: true }),
        text(65, 128, 'CH', { bold: true }),
        text(68, 142, 'Ú', { bold: true }),
        text(87, 114, 'Nội dung', { bold: true }),
        text(87, 168, 'Rà soát'),
      ),
    ]),
  );
  expect(rows(tables(model)[0])[0]?.[4]).toBe('GHI CHÚ');
});

describe('text side by side over a page end', () => {
  const centred = (middle: number, y: number, value: string) =>
    text(middle - widthOf(value, 13) / 2, y, value, { size: 13, bold: true });

  it('goes on in its columns', async () => {
    const model = await readPdf(
      makePdf([
        page(
          text(60, 700, 'Trên đây là Kế hoạch của Ủy ban nhân dân tỉnh về cải cách hành chính./.', {
            size: 13,
          }),
          text(60, 740, 'Nơi nhận:', { size: 11, italic: true }),
          centred(450, 740, 'CHỦ TỊCH'),
          text(60, 754, '- Các sở, ban, ngành;', { size: 11 }),
          text(60, 768, '- Trung tâm Phục vụ hành chính', { size: 11 }),
        ),
        page(
          text(60, 70, 'công (để báo cáo);', { size: 11 }),
          text(60, 84, '- Lưu: VT.', { size: 11 }),
          centred(450, 110, 'Nguyễn Văn An'),
        ),
      ]),
    );
    expect(texts(model)).toHaveLength(1);
    const cells = tables(model)[0]?.cells ?? [];
    expect(cells.map((cell) => cell.ranges.map((range) => range.page))).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(cells[0]?.text).toContain('- Trung tâm Phục vụ hành chính công (để báo cáo); - Lưu: VT.');
    expect(cells[1]?.text).toBe('CHỦ TỊCH Nguyễn Văn An');
  });

  it('pairs the titles of two signers with the names below them', async () => {
    const model = await readPdf(
      makePdf([
        page(
          text(60, 700, 'Yêu cầu các đơn vị triển khai thực hiện.', { size: 13 }),
          centred(180, 770, 'GIÁM ĐỐC'),
          centred(430, 770, 'CHỦ TỊCH'),
        ),
        page(centred(180, 90, 'Trần Văn Bình'), centred(430, 90, 'Lê Thị Cúc')),
      ]),
    );
    expect(tables(model)[0]?.cells.map((cell) => cell.text)).toEqual([
      'GIÁM ĐỐC Trần Văn Bình',
      'CHỦ TỊCH Lê Thị Cúc',
    ]);
  });
});
