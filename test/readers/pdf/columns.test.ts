import { describe, expect, it } from 'vitest';
import { type SideBySide, splitColumns } from '../../../src/readers/pdf/columns.js';
import { extendColumns } from '../../../src/readers/pdf/columnsCut.js';
import { lineText, makeLine } from '../../../src/readers/pdf/lines.js';
import type { TextLine } from '../../../src/readers/pdf/types.js';

/** A line of words of about six points a letter. */
function line(text: string, x: number, base: number, size: number): TextLine {
  let at = x;
  const words = text.split(' ').map((word, order) => {
    const x0 = at;
    at += word.length * 6;
    const x1 = at;
    at += 3;
    return {
      text: word,
      x0,
      x1,
      base,
      size,
      bold: false,
      italic: false,
      order,
      afterSpace: true,
      stamped: false,
    };
  });
  return makeLine(words, 1);
}

const sides = (lines: readonly TextLine[]) =>
  splitColumns(lines, 13).map((item) =>
    item.kind === 'line' ? lineText(item.line) : item.columns.map((column) => column.map(lineText)),
  );

describe('recipients beside a signature', () => {
  it('are told apart when they are spaced so widely that no two lines share their height', () => {
    expect(
      sides([
        line('Nơi nhận:', 85, 500, 11),
        line('GIÁM ĐỐC', 405, 512, 13),
        line('- UBND tỉnh;', 85, 527, 11),
        line('- Ban Giám đốc Sở;', 85, 554, 11),
        line('- Các phòng thuộc Sở;', 85, 581, 11),
        line('Trần Minh Đức', 396, 592, 13),
        line('- Lưu: VT.', 85, 608, 11),
      ]),
    ).toEqual([
      [
        ['Nơi nhận:', '- UBND tỉnh;', '- Ban Giám đốc Sở;', '- Các phòng thuộc Sở;', '- Lưu: VT.'],
        ['GIÁM ĐỐC', 'Trần Minh Đức'],
      ],
    ]);
  });

  it('do not take in the short last line of the text above them', () => {
    const end = line('Lạc./.', 88, 472, 13);
    expect(
      sides([
        line('Trên đây là Kế hoạch của Ủy ban nhân dân tỉnh Hưng', 113, 456, 13),
        end,
        line('Nơi nhận:', 85, 500, 11),
        line('TM. ỦY BAN NHÂN DÂN', 385, 501, 13),
      ])[1],
    ).toBe('Lạc./.');
  });

  it('do not take it in either where it is as small as they are, and flush with them', () => {
    const items = sides([
      line('Trên đây là Kế hoạch của Ủy ban nhân dân tỉnh Hưng', 113, 476, 13),
      line('Lạc./.', 85, 490, 11),
      line('Nơi nhận:', 85, 504, 11),
      line('TM. ỦY BAN NHÂN DÂN', 385, 505, 13),
      line('- UBND tỉnh;', 85, 517, 11),
      line('- Các phòng thuộc Sở.', 85, 530, 11),
      line('CHỦ TỊCH', 410, 531, 13),
    ]);
    expect(items[1]).toBe('Lạc./.');
  });

  it('leave lines of running text that far apart as they are', () => {
    const lines = [
      line('Hết tháng 6.', 85, 500, 13),
      line('Phụ lục I', 290, 514, 13),
      line('Danh mục nhiệm vụ', 270, 534, 13),
    ];
    expect(sides(lines)).toEqual(['Hết tháng 6.', 'Phụ lục I', 'Danh mục nhiệm vụ']);
  });
});

describe('a line with room for a day', () => {
  it('stays one, though its parts stand a little apart in height', () => {
    const [left, right] = [
      line('(Kèm theo Kế hoạch số', 100, 300, 14),
      line('tháng 8 năm 2026)', 290, 300.2, 14),
    ];
    const [text] = sides([makeLine([...left.words, ...right.words], 1), line('của Sở Y tế', 200, 318, 14)]);
    expect(text).toBe('(Kèm theo Kế hoạch số tháng 8 năm 2026)');
  });
});

describe('signers side by side whom a page end cuts', () => {
  const titles: SideBySide = {
    kind: 'columns',
    page: 1,
    columns: [[line('GIÁM ĐỐC', 120, 700, 13)], [line('CHỦ NHIỆM', 400, 702, 13)]],
  };

  it('have their names, printed on one line, below their titles', () => {
    const [left, right] = [line('Trần Minh Đức', 106, 80, 13), line('Lê Văn Hải', 399, 80, 13)];
    const names = makeLine([...left.words, ...right.words], 2);
    expect(extendColumns(titles, names)?.columns.map((column) => column.map(lineText))).toEqual([
      ['GIÁM ĐỐC', 'Trần Minh Đức'],
      ['CHỦ NHIỆM', 'Lê Văn Hải'],
    ]);
  });

  it('are not what stands elsewhere, or without a gap between them', () => {
    const [left, right] = [line('Trần Minh Đức', 106, 80, 13), line('Lê Văn Hải', 330, 80, 13)];
    expect(extendColumns(titles, makeLine([...left.words, ...right.words], 2))).toBeNull();
    expect(
      extendColumns(titles, line('Trên đây là Kế hoạch của Sở Y tế và Sở Nội vụ.', 120, 80, 13)),
    ).toBeNull();
  });
});
