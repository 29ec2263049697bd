/** What the cells on both sides of a page end tell of each other. */
import { describe, expect, it } from 'vitest';
import type { DocumentModel } from '../../../src/document/model.js';
import { readPdf } from '../../../src/readers/pdf/index.js';
import { makePdf, text } from './makePdf.js';
import { page, tables } from './model.js';
import { bottomOf, type RuledRow, ruledTable } from './ruledTable.js';

const xs = [40, 80, 250, 390, 470, 560];
const HEAD: RuledRow = { bold: true, cells: ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn', 'Ghi chú'] };
const FOOT = 790;
type Rows = readonly RuledRow[];

/** A piece that ends at the foot of its page. */
const atFoot = (rows: Rows, ends = {}) => page(ruledTable(xs, FOOT - bottomOf(0, rows), rows, ends));
const atTop = (rows: Rows, ends = {}) => page(ruledTable(xs, 50, rows, ends));

/** The text of every cell, row by row; merged ones in each of their rows. */
function contents(model: DocumentModel): string[][] {
  const [table] = tables(model);
  const found = Array.from({ length: table?.rowCount ?? 0 }, () =>
    Array<string>(table?.columnCount ?? 0).fill('-'),
  );
  for (const { row, column, rowSpan, text: value } of table?.cells ?? [])
    for (let at = row; at < row + rowSpan; at++) (found[at] as string[])[column] = value;
  return found;
}

const told = (model: DocumentModel) => model.warnings.filter(({ id }) => id === 'table/page-cut');
const plain = (number: number, lead = 'Sở Nội vụ', note = ''): RuledRow => ({
  cells: [String(number), 'Rà soát', lead, 'Quý I', note],
});
/** Two tasks, each of two rows, whose note is merged along with them. */
const ALONG: Rows = [10, 11].flatMap((number) => [
  { cells: [String(number), 'Rà soát', 'Sở Nội vụ', 'Quý I', 'Mới'] },
  { cells: [null, null, 'Sở Tài chính', 'Quý II', null] },
]);

describe('a blank cell at the top of a page', () => {
  const above: Rows = [{ cells: ['5', 'Công khai', 'Sở Y tế', 'Quý I', 'Cũ'] }];
  const below: Rows = [{ cells: ['', '', 'Sở Nội vụ', 'Quý II', ''] }];

  it('goes on with the cell above where the table merges that column along with tasks', async () => {
    const model = await readPdf(makePdf([atFoot([HEAD, ...ALONG, ...above]), atTop([...below, plain(6)])]));
    expect(contents(model).slice(5, 7)).toEqual([
      ['5', 'Công khai', 'Sở Y tế', 'Quý I', 'Cũ'],
      ['5', 'Công khai', 'Sở Nội vụ', 'Quý II', 'Cũ'],
    ]);
  });

  it('stays blank, with a doubt told, where the column is mostly blank', async () => {
    const rows = [1, 2, 3, 4].map((number) => plain(number));
    const model = await readPdf(
      makePdf([
        atFoot([HEAD, ...rows, { cells: ['5', 'Công khai', 'Sở Y tế', 'Quý I', 'Cũ'] }]),
        atTop([{ cells: ['', '', 'Sở Tài chính', 'Quý II', ''] }, plain(6), plain(7)]),
      ]),
    );
    expect(contents(model)[6]).toEqual(['5', 'Công khai', 'Sở Tài chính', 'Quý II', '']);
    expect(told(model)).toHaveLength(1);
    expect(told(model)[0]?.message).toMatch(/“Cũ” was left blank/);
    expect(told(model)[0]?.range?.page).toBe(2);
  });

  it('of a task of its own is merged only where the table merges cells over tasks', async () => {
    const over: Rows = [1, 3, 5, 7, 9].flatMap((number) => [
      plain(number, 'Sở Nội vụ', 'Mới'),
      { cells: [String(number + 1), 'Rà soát', null, 'Quý I', 'Mới'] },
    ]);
    const seam = (rows: Rows) =>
      readPdf(
        makePdf([
          atFoot([HEAD, ...rows, { cells: ['11', 'Công khai', 'Sở Y tế', 'Quý I', 'Mới'] }]),
          atTop([{ cells: ['12', 'Tập huấn', '', 'Quý II', 'Mới'] }, plain(13, 'Sở Nội vụ', 'Mới')]),
        ]),
      );
    expect(contents(await seam(over))[12]).toEqual(['12', 'Tập huấn', 'Sở Y tế', 'Quý II', 'Mới']);
    const single = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => plain(number, 'Sở Nội vụ', 'Mới'));
    expect(contents(await seam(single))[12]).toEqual(['12', 'Tập huấn', '', 'Quý II', 'Mới']);
  });

  it('in the heading of a group is no part of a task', async () => {
    const over: Rows = [1, 3, 5, 7, 9].flatMap((number) => [
      plain(number, 'Sở Nội vụ', 'Mới'),
      { cells: [String(number + 1), 'Rà soát', null, 'Quý I', 'Mới'] },
    ]);
    const model = await readPdf(
      makePdf([
        atFoot([HEAD, ...over, plain(11, 'Sở Y tế', 'Mới')]),
        atTop([{ bold: true, cells: ['II', 'Tuyên truyền', '', '', ''] }, plain(8)]),
      ]),
    );
    expect(contents(model)[12]).toEqual(['II', 'Tuyên truyền', '', '', '']);
  });
});

describe('a row below the page end', () => {
  it('is the rest of a heading in capitals', async () => {
    const model = await readPdf(
      makePdf([
        atFoot([HEAD, plain(1), { bold: true, cells: ['B', 'HOÀN THIỆN THỂ CHẾ VÀ', '', '', ''] }]),
        atTop([{ bold: true, cells: ['', 'CHÍNH SÁCH', '', '', ''] }, plain(2)]),
      ]),
    );
    expect(contents(model)[2]).toEqual(['B', 'HOÀN THIỆN THỂ CHẾ VÀ CHÍNH SÁCH', '', '', '']);
  });

  it('counts the columns of the header', async () => {
    const counting: RuledRow = { bold: true, cells: ['(1)', '(2)', '(3)', '(4)', '(5)'] };
    const model = await readPdf(makePdf([atFoot([HEAD]), atTop([counting, plain(1)])]));
    expect(tables(model)).toHaveLength(1);
    expect(contents(model)[0]).toEqual(HEAD.cells);
    expect(contents(model)[1]).toEqual(counting.cells);
  });

  it('has a time of its own', async () => {
    const narrow = [40, 80, 420, 560];
    const foot: Rows = [
      { bold: true, cells: ['TT', 'Công việc', 'Thời gian'] },
      { cells: ['1', 'Rà soát', 'Quý I'] },
      {
        cells: [
          '2',
          ['Cập nhật phong trào trồng cây, bảo vệ rừng trên địa', 'bàn'],
          ['Từ ngày 06/4/2026 đến', 'ngày 17/4/2026'],
        ],
      },
    ];
    const model = await readPdf(
      makePdf([
        page(ruledTable(narrow, FOOT - bottomOf(0, foot), foot)),
        page(
          ruledTable(narrow, 50, [{ cells: ['', '', 'Tháng 3/2026'] }, { cells: ['3', 'Sơ kết', 'Quý II'] }]),
        ),
      ]),
    );
    expect(
      contents(model)
        .slice(2, 4)
        .map((row) => row[2]),
    ).toEqual(['Từ ngày 06/4/2026 đến ngày 17/4/2026', 'Tháng 3/2026']);
  });

  it('is another where it says the text above again and more', async () => {
    const model = await readPdf(
      makePdf([
        atFoot([
          HEAD,
          { cells: ['1', ['Rà soát thủ tục và', 'công khai'], 'Sở Y tế', 'x', ''] },
          { cells: [null, null, ['Ban đại diện cha mẹ', 'học sinh của trường'], 'x', 'Cũ'] },
        ]),
        atTop([
          { cells: ['', '', ['Ban đại diện cha mẹ', 'học sinh của trường; Tổ', 'Ngữ văn'], '', ''] },
          plain(2),
        ]),
      ]),
    );
    expect(
      contents(model)
        .slice(2, 4)
        .map((row) => row[2]),
    ).toEqual([
      'Ban đại diện cha mẹ học sinh của trường',
      'Ban đại diện cha mẹ học sinh của trường; Tổ Ngữ văn',
    ]);
  });
});

describe('programs that leave cells open where a page cuts them', () => {
  const all = [0, 1, 2, 3, 4];

  it('close those that end there', async () => {
    const model = await readPdf(
      makePdf([
        atFoot([HEAD, ...ALONG, plain(3, 'Sở Y tế', 'Mới')]),
        atTop(
          [
            { cells: ['', '', '', 'Quý II', 'Mới'] },
            { cells: ['4', ['Công khai', 'kết quả'], '', 'Quý I', ''] },
          ],
          {
            openBelow: all,
          },
        ),
        atTop([{ cells: ['', ['trên bảng tin'], '', '', ''] }, plain(5)], { openAbove: all }),
      ]),
    );
    expect(contents(model)[6]).toEqual(['', '', '', 'Quý II', 'Mới']);
    expect(contents(model)[7]?.[1]).toBe('Công khai kết quả trên bảng tin');
    expect(told(model)).toEqual([]);
  });

  it('draw a line over the cells that begin on the next page', async () => {
    const model = await readPdf(
      makePdf([
        atFoot(
          [HEAD, { cells: ['1', ['Rà soát các thủ tục', 'hành chính và'], 'Sở Tài chính', 'x', 'Mới'] }],
          {
            openBelow: all,
          },
        ),
        atTop([{ cells: ['', 'công khai kết quả', '', '', 'Cũ'] }, plain(2)], { openAbove: [0, 1, 2] }),
      ]),
    );
    expect(contents(model).slice(1, 3)).toEqual([
      ['1', 'Rà soát các thủ tục hành chính và công khai kết quả', 'Sở Tài chính', 'x', 'Mới'],
      ['1', 'Rà soát các thủ tục hành chính và công khai kết quả', 'Sở Tài chính', '', 'Cũ'],
    ]);
  });

  it('let the last words of a cell run through the line above the next row', async () => {
    const strip: Rows = [{ height: 6, cells: ['', '', '', '', ''] }];
    const items = ruledTable(xs, 50, [...strip, plain(2)], { openAbove: all });
    // Written before the row upon which they are printed, and not a whole line above its text.
    const words = text(84, 60, 'chất lượng.');
    const model = await readPdf(
      makePdf([
        atFoot([HEAD, plain(8), { cells: ['1', ['Rà soát, góp phần nâng', 'cao'], 'Sở Y tế', 'x', ''] }], {
          openBelow: all,
        }),
        page([words, ...items]),
      ]),
    );
    expect(
      contents(model)
        .slice(2)
        .map((row) => row[1]),
    ).toEqual(['Rà soát, góp phần nâng cao chất lượng.', 'Rà soát']);
  });
});
