import { describe, expect, it } from 'vitest';
import type { Cell, Paragraph, TableBlock } from '../../src/document/model.js';
import type { Table } from '../../src/model/table.js';
import type { ParseContext } from '../../src/parse/context.js';
import { createOrigins } from '../../src/parse/origins.js';
import { addTable } from '../../src/parse/tables/index.js';

/** A cell of the sketch: text, or text with spans. */
type Sketch = string | { readonly text: string; readonly rows?: number; readonly columns?: number };

/** A table from rows of cells; a position that a merged cell covers is left out of its row. */
function tableOf(rows: readonly (readonly Sketch[])[], columnCount: number): TableBlock {
  const taken = new Set<string>();
  const cells: Cell[] = [];
  for (const [row, sketches] of rows.entries()) {
    let column = 0;
    for (const sketch of sketches) {
      while (taken.has(`${row},${column}`)) column++;
      const {
        text,
        rows: rowSpan = 1,
        columns: columnSpan = 1,
      } = typeof sketch === 'string' ? { text: sketch } : sketch;
      for (let r = row; r < row + rowSpan; r++)
        for (let c = column; c < column + columnSpan; c++) taken.add(`${r},${c}`);
      cells.push({ row, column, rowSpan, columnSpan, text, paragraphs: [], ranges: [] });
    }
  }
  return {
    kind: 'table',
    ruled: true,
    columnCount,
    rowCount: rows.length,
    headerRows: null,
    cells,
    ranges: [],
  };
}

const paragraph = (text: string): Paragraph => ({
  kind: 'paragraph',
  text,
  lines: [],
  label: null,
  align: null,
  boldPrefix: 0,
  italic: false,
  size: null,
});

function read(...blocks: TableBlock[]): Table[] {
  const document = {
    format: 'docx',
    producer: null,
    textOrigin: 'digital',
    pages: [],
    blocks: [],
    furniture: [],
    signatures: [],
    warnings: [],
  } as const;
  const context: ParseContext = { document, origins: createOrigins(), doubts: [], time: { year: 2026 } };
  const tables: Table[] = [];
  for (const block of blocks) addTable(context, tables, block);
  return tables;
}

const HEAD = ['STT', 'Nội dung công việc', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian'];

describe('rows', () => {
  it('get their fields by header, in any order', () => {
    const [table] = read(
      tableOf(
        [
          ['Thời hạn', 'Cơ quan chủ trì', 'STT', 'Nhiệm vụ'],
          ['Quý II/2026', 'Sở Nội vụ', '1', 'Lập danh sách'],
        ],
        4,
      ),
    );
    expect(table?.columns.map((one) => one.role)).toEqual(['time', 'lead', 'number', 'content']);
    expect(table?.rows[0]).toMatchObject({
      number: '1',
      content: 'Lập danh sách',
      lead: { raw: 'Sở Nội vụ', units: ['Sở Nội vụ'] },
      time: { raw: 'Quý II/2026', intervals: [{ start: '2026-04-01', end: '2026-06-30' }] },
      product: null,
      support: null,
      cells: ['Quý II/2026', 'Sở Nội vụ', '1', 'Lập danh sách'],
    });
  });

  it('split units that stand in paragraphs of their own', () => {
    const block = tableOf([HEAD, ['1', 'Họp', '', 'Sở Nội vụ Sở Tài chính', '', '']], 6);
    const cells = block.cells.map((cell) =>
      cell.text.startsWith('Sở')
        ? { ...cell, paragraphs: ['Sở Nội vụ', 'Sở Tài chính'].map(paragraph) }
        : cell,
    );
    const [table] = read({ ...block, cells });
    expect(table?.rows[0]?.lead).toEqual({
      raw: 'Sở Nội vụ Sở Tài chính',
      units: ['Sở Nội vụ', 'Sở Tài chính'],
    });
  });

  it('know who does the work by other names of his', () => {
    const [table] = read(
      tableOf(
        [
          ['TT', 'Nhiệm vụ', 'Lãnh đạo Sở chỉ đạo', 'Công chức thực hiện', 'Ngày tổ chức'],
          ['1', 'Họp Hội đồng', 'Bà Vân', 'Ông Sơn', '05/6'],
        ],
        5,
      ),
    );
    expect(table?.columns.map((one) => one.role)).toEqual(['number', 'content', 'monitor', 'lead', 'time']);
  });

  it('know the columns when the row that counts them is marked as header too', () => {
    const counted = tableOf(
      [
        ['TT', 'Nội dung', 'Chủ trì'],
        ['(1)', '(2)', '(3)'],
        ['1', 'Sửa nhà', 'Sở Xây dựng'],
      ],
      3,
    );
    const [table] = read({ ...counted, headerRows: 2 });
    expect(table?.columns).toEqual([
      { header: 'TT', role: 'number' },
      { header: 'Nội dung', role: 'content' },
      { header: 'Chủ trì', role: 'lead' },
    ]);
    expect(table?.rows.map((one) => one.number)).toEqual(['1']);
  });

  it('have one time from a column of beginnings and one of ends', () => {
    const [table] = read(
      tableOf(
        [
          ['TT', 'Nội dung', 'Bắt đầu', 'Kết thúc'],
          ['1', 'Sửa nhà', '01/4/2026', 'Quý II/2026'],
          ['2', 'Trồng cây', '', '30/6/2026'],
        ],
        4,
      ),
    );
    expect(table?.rows.map((one) => one.time?.intervals)).toEqual([
      [{ start: '2026-04-01', end: '2026-06-30' }],
      [{ start: '2026-06-30', end: '2026-06-30' }],
    ]);
    expect(table?.rows[0]?.time?.raw).toBe('01/4/2026; Quý II/2026');
  });

  it('keep a blank cell as an empty text and a merged one as null', () => {
    const [table] = read(
      tableOf([HEAD, ['1', 'Họp', '', { text: 'Theo Kế hoạch', columns: 2 }, 'Quý I']], 6),
    );
    expect(table?.rows[0]).toMatchObject({ product: '', lead: { raw: 'Theo Kế hoạch' }, support: null });
    expect(table?.rows[0]?.cells).toEqual(['1', 'Họp', '', 'Theo Kế hoạch', null, 'Quý I']);
  });

  it('repeat a cell that spans several of them', () => {
    const [table] = read(
      tableOf(
        [
          HEAD,
          [{ text: '1', rows: 2 }, { text: 'Họp', rows: 2 }, 'Biên bản', 'Sở A', '', 'Quý I'],
          ['Báo cáo', 'Sở B', '', 'Quý II'],
        ],
        6,
      ),
    );
    expect(table?.rows.map((row) => [row.number, row.content, row.product, row.lead?.raw])).toEqual([
      ['1', 'Họp', 'Biên bản', 'Sở A'],
      ['1', 'Họp', 'Báo cáo', 'Sở B'],
    ]);
  });

  it('join two columns of one role and keep them apart in the cells', () => {
    const [table] = read(
      tableOf(
        [
          ['STT', 'Nhiệm vụ', 'Bắt đầu', 'Kết thúc', 'Chủ trì'],
          ['1', 'Họp', '01/3/2026', '15/3/2026', 'Sở A'],
        ],
        5,
      ),
    );
    expect(table?.rows[0]?.time?.raw).toBe('01/3/2026; 15/3/2026');
    expect(table?.rows[0]?.cells).toEqual(['1', 'Họp', '01/3/2026', '15/3/2026', 'Sở A']);
  });
});

describe('group rows', () => {
  it('are no rows but head the rows below them', () => {
    const [table] = read(
      tableOf(
        [
          HEAD,
          ['I', { text: 'Cải cách thể chế', columns: 5 }],
          ['1', 'Rà soát', '', 'Sở A', '', ''],
          [{ text: 'II. Cải cách bộ máy', columns: 6 }],
          ['1', 'Sắp xếp', '', 'Sở B', '', ''],
        ],
        6,
      ),
    );
    expect(table?.rows.map((row) => [row.group, row.content])).toEqual([
      [['I. Cải cách thể chế'], 'Rà soát'],
      [['II. Cải cách bộ máy'], 'Sắp xếp'],
    ]);
  });

  it('need no merging when only number and title are filled', () => {
    const [table] = read(
      tableOf(
        [
          HEAD,
          ['I', 'Thể chế', '', '', '', ''],
          ['1', 'Rà soát', '', 'Sở A', '', ''],
          ['2', 'Thiếu chủ trì', '', '', '', ''],
        ],
        6,
      ),
    );
    expect(table?.rows.map((row) => [row.group, row.number])).toEqual([
      [['I. Thể chế'], '1'],
      [['I. Thể chế'], '2'],
    ]);
  });

  it('nest by the kind of their number', () => {
    const [table] = read(
      tableOf(
        [
          HEAD,
          ['I', 'Thể chế', '', '', '', ''],
          ['1', 'Văn bản', '', '', '', ''],
          ['1.1', 'Rà soát', '', 'Sở A', '', ''],
          ['2', 'Thi hành', '', '', '', ''],
          ['2.1', 'Tập huấn', '', 'Sở A', '', ''],
        ],
        6,
      ),
    );
    expect(table?.rows.map((row) => row.group)).toEqual([
      ['I. Thể chế', '1. Văn bản'],
      ['I. Thể chế', '2. Thi hành'],
    ]);
  });

  it('may have no number at all', () => {
    const [table] = read(
      tableOf(
        [
          ['Thời gian', 'Nội dung', 'Người phụ trách'],
          [{ text: 'Buổi sáng', columns: 3 }],
          ['7h30', 'Đón khách', 'Văn phòng'],
        ],
        3,
      ),
    );
    expect(table?.rows.map((row) => [row.group, row.content])).toEqual([[['Buổi sáng'], 'Đón khách']]);
  });
});

describe('headers', () => {
  it('of two levels are joined', () => {
    const [table] = read(
      tableOf(
        [
          [
            { text: 'STT', rows: 2 },
            { text: 'Nhiệm vụ', rows: 2 },
            { text: 'Thời gian thực hiện', columns: 2 },
            { text: 'Chủ trì', rows: 2 },
          ],
          ['Đến 2025', 'Đến 2030'],
          ['1', 'Họp', 'x', '', 'Sở A'],
        ],
        5,
      ),
    );
    expect(table?.columns.map((one) => one.header)).toEqual([
      'STT',
      'Nhiệm vụ',
      'Thời gian thực hiện - Đến 2025',
      'Thời gian thực hiện - Đến 2030',
      'Chủ trì',
    ]);
    expect(table?.rows).toHaveLength(1);
  });

  it.each([
    ['all', ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)']],
    ['all but that of the numbers', ['', '(1)', '(2)', '(3)', '(4)', '(5)']],
  ])('may be followed by a row that counts the columns: %s', (_, counts) => {
    const [table] = read(tableOf([HEAD, counts, ['1', 'Họp', '', 'Sở A', '', '']], 6));
    expect(table?.rows.map((row) => row.content)).toEqual(['Họp']);
  });

  it('may stand below the name of the table', () => {
    const [table] = read(
      tableOf([[{ text: 'BẢNG PHÂN CÔNG NHIỆM VỤ', columns: 6 }], HEAD, ['1', 'Họp', '', 'Sở A', '', '']], 6),
    );
    expect(table).toMatchObject({ caption: 'BẢNG PHÂN CÔNG NHIỆM VỤ', rows: [{ content: 'Họp' }] });
  });

  const withoutName = (...numbers: string[]) =>
    read(
      tableOf(
        [
          ['', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'],
          ['I', { text: 'Công tác chỉ đạo', columns: 3 }],
          ...numbers.map((number) => [number, 'Họp', 'Sở Nội vụ', 'Quý I']),
        ],
        4,
      ),
    )[0];

  it('that say nothing above a column that counts the rows are those of their numbers', () => {
    const table = withoutName('1', '2', '3', '1', '2');
    expect(table?.columns[0]).toEqual({ header: '', role: 'number' });
    expect(table?.rows.map(({ number }) => number)).toEqual(['1', '2', '3', '1', '2']);
    expect(table?.rows[0]?.group).toEqual(['I. Công tác chỉ đạo']);
  });

  it('that say nothing above other figures stay unknown', () => {
    expect(withoutName('12', '40', '7')?.columns[0]?.role).toBe('other');
    expect(withoutName('1', '2')?.columns[0]?.role).toBe('other');
  });

  it('that are missing leave every row a row', () => {
    const [table] = read(
      tableOf(
        [
          ['Thứ hai', 'Sáng', 'Họp giao ban'],
          ['Thứ ba', 'Sáng', 'Đi cơ sở'],
        ],
        3,
      ),
    );
    expect(table?.columns.map((one) => one.header)).toEqual(['', '', '']);
    expect(table?.rows).toHaveLength(2);
  });

  it('that are missing on a second table of the same columns continue the first', () => {
    const tables = read(
      tableOf([HEAD, ['I', { text: 'Thể chế', columns: 5 }], ['1', 'Rà soát', '', 'Sở A', '', '']], 6),
      tableOf([['2', 'Công bố', '', 'Sở B', '', '']], 6),
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows.map((row) => [row.group, row.content])).toEqual([
      [['I. Thể chế'], 'Rà soát'],
      [['I. Thể chế'], 'Công bố'],
    ]);
  });
});

describe('a numbered row beside groups', () => {
  const groups = (...rows: (readonly Sketch[])[]) =>
    read(tableOf([HEAD, ...rows], 6))[0]?.rows.map((one) => [one.number, one.group.join(' / ')]);
  const wide = (number: string, text: string): readonly Sketch[] => [number, { text, columns: 5 }];
  const leaf = (number: string): readonly Sketch[] => [number, 'Họp', 'Biên bản', 'Sở Nội vụ', '', 'Quý I'];

  it('leaves the group whose number it follows', () => {
    expect(
      groups(wide('I', 'Thể chế'), wide('1', 'Rà soát'), leaf('1.1'), leaf('1.2'), leaf('2'), leaf('3')),
    ).toEqual([
      ['1.1', 'I. Thể chế / 1. Rà soát'],
      ['1.2', 'I. Thể chế / 1. Rà soát'],
      ['2', 'I. Thể chế'],
      ['3', 'I. Thể chế'],
    ]);
  });

  it('stays when rows merely count on', () => {
    expect(groups(wide('I', 'Thể chế'), leaf('1'), wide('II', 'Thủ tục'), leaf('2'), leaf('3'))).toEqual([
      ['1', 'I. Thể chế'],
      ['2', 'II. Thủ tục'],
      ['3', 'II. Thủ tục'],
    ]);
  });
});
