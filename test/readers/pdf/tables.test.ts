import { describe, expect, it } from 'vitest';
import type { DocumentModel } from '../../../src/document/model.js';
import { readPdf } from '../../../src/readers/pdf/index.js';
import { fill, grid, makePdf, stroke, text } from './makePdf.js';
import { page, rows, tables } from './model.js';

describe('ruled tables', () => {
  const xs = [60, 100, 300, 420, 540];
  const cell = (column: number, y: number, value: string, bold = false) =>
    text((xs[column] ?? 0) + 4, y, value, { size: 10, bold });
  const header = (y: number) =>
    ['TT', 'Nội dung', 'Chủ trì', 'Thời gian'].map((value, index) => cell(index, y, value, true));

  it.each([
    ['strokes', stroke],
    ['fills', fill],
  ] as const)('reads a grid of %s', async (_, draw) => {
    const model = await readPdf(
      makePdf([
        page(
          grid(xs, [100, 120, 140], draw),
          header(114),
          cell(0, 134, '1'),
          cell(1, 134, 'Rà soát'),
          cell(3, 134, 'Quý I'),
        ),
      ]),
    );
    const [table] = tables(model);
    expect(table).toMatchObject({ ruled: true, rowCount: 2, columnCount: 4 });
    expect(table?.cells.map((one) => one.text)).toEqual([
      'TT',
      'Nội dung',
      'Chủ trì',
      'Thời gian',
      '1',
      'Rà soát',
      '',
      'Quý I',
    ]);
  });

  it('reads merged cells and open sides', async () => {
    const lines = [
      ...[100, 120, 160].map((y) => stroke(60, y, 540, y)),
      stroke(100, 140, 540, 140),
      ...[100, 300].map((x) => stroke(x, 100, x, 160)),
      stroke(420, 120, 420, 160),
    ];
    const model = await readPdf(
      makePdf([
        page(
          lines,
          cell(0, 114, 'TT'),
          cell(1, 114, 'Việc'),
          cell(2, 114, 'Đơn vị'),
          cell(0, 144, '1'),
          cell(1, 134, 'a'),
          cell(1, 154, 'b'),
          cell(3, 154, 'c'),
        ),
      ]),
    );
    expect(rows(tables(model)[0])).toEqual([
      [0, 0, 1, 1, 'TT'],
      [0, 1, 1, 1, 'Việc'],
      [0, 2, 1, 2, 'Đơn vị'],
      [1, 0, 2, 1, '1'],
      [1, 1, 1, 1, 'a'],
      [1, 2, 1, 1, ''],
      [1, 3, 1, 1, ''],
      [2, 1, 1, 1, 'b'],
      [2, 2, 1, 1, ''],
      [2, 3, 1, 1, 'c'],
    ]);
  });

  it('joins pages: repeated header dropped, cut row one row', async () => {
    const first = page(
      grid(xs, [700, 720, 740, 780]),
      header(714),
      cell(0, 734, '1'),
      cell(1, 734, 'Rà soát.'),
      cell(2, 734, 'Sở A'),
      cell(0, 754, '2'),
      cell(1, 754, 'Xây dựng kế hoạch chuyển đổi số'),
      cell(1, 768, 'của tỉnh và các đơn vị địa phương'),
      cell(2, 754, 'Sở B'),
    );
    const second = page(
      grid(xs, [60, 80, 100, 120]),
      header(74),
      cell(1, 94, 'trên địa bàn.'),
      cell(0, 114, '3'),
      cell(1, 114, 'Ba'),
      cell(2, 114, 'Sở C'),
    );
    const [table, ...more] = tables(await readPdf(makePdf([first, second])));
    expect(more).toEqual([]);
    expect(table).toMatchObject({ rowCount: 4, headerRows: 1 });
    expect(table?.cells.filter((one) => one.column === 1).map((one) => one.text)).toEqual([
      'Nội dung',
      'Rà soát.',
      'Xây dựng kế hoạch chuyển đổi số của tỉnh và các đơn vị địa phương trên địa bàn.',
      'Ba',
    ]);
    expect(table?.ranges.map((range) => range.page)).toEqual([1, 2]);
  });

  it('keeps a new leaf row under a number that goes on over the page break', async () => {
    const first = page(
      grid(xs, [700, 720, 780]),
      header(714),
      cell(0, 734, '1'),
      cell(1, 734, 'Tuyên truyền'),
      cell(2, 734, 'Sở A'),
      cell(3, 734, 'Quý I'),
    );
    const second = page(grid(xs, [60, 80, 100]), header(74), cell(2, 94, 'Sở B'), cell(3, 94, 'Quý I'));
    const [table] = tables(await readPdf(makePdf([first, second])));
    expect(rows(table).slice(4)).toEqual([
      [1, 0, 2, 1, '1'],
      [1, 1, 2, 1, 'Tuyên truyền'],
      [1, 2, 1, 1, 'Sở A'],
      [1, 3, 1, 1, 'Quý I'],
      [2, 2, 1, 1, 'Sở B'],
      [2, 3, 1, 1, 'Quý I'],
    ]);
  });

  it('keeps two tables with different headers apart', async () => {
    const other = ['Giờ', 'Việc', 'Người', 'Nơi'].map((value, index) => cell(index, 74, value, true));
    const model = await readPdf(
      makePdf([
        page(grid(xs, [700, 720, 740]), header(714), cell(0, 734, '1')),
        page(grid(xs, [60, 80, 100]), other, cell(0, 94, '8h')),
      ]),
    );
    expect(tables(model)).toHaveLength(2);
  });

  it('takes underlines and single boxes for no tables', async () => {
    const model = await readPdf(
      makePdf([
        page(
          text(100, 100, 'Độc lập'),
          stroke(100, 104, 160, 104),
          grid([300, 400], [80, 110]),
          text(310, 100, 'DỰ THẢO'),
        ),
      ]),
    );
    expect(tables(model).filter((table) => table.ruled)).toEqual([]);
  });

  it.each([90, 180, 270] as const)(
    'reads a page whose text is displayed turned by %d degrees',
    async (rotate) => {
      const [plain, turned] = await Promise.all(
        [0 as const, rotate].map((one) =>
          readPdf(makePdf([{ ...page(grid(xs, [100, 120, 140]), header(114)), rotate: one }])),
        ),
      );
      const size = rotate === 180 ? { width: 595, height: 842 } : { width: 842, height: 595 };
      expect(turned?.pages[0]).toMatchObject({ ...size, rotation: rotate });
      expect(rows(tables(turned as DocumentModel)[0])).toEqual(rows(tables(plain as DocumentModel)[0]));
      const box = tables(turned as DocumentModel)[0]?.ranges[0]?.box?.map(Math.round);
      expect(box).toEqual(
        { 90: [702, 60, 742, 540], 180: [55, 702, 535, 742], 270: [100, 55, 140, 535] }[rotate],
      );
    },
  );
});
