import { describe, expect, it } from 'vitest';
import { matchColumns } from '../../../src/readers/pdf/columnsMatch.js';
import { findGrids } from '../../../src/readers/pdf/grid.js';
import { continues, endsSentence, startsWithMarker } from '../../../src/readers/pdf/markers.js';
import { pageNumberIn } from '../../../src/readers/pdf/pageNumbers.js';
import { joinPrinted } from '../../../src/readers/pdf/paragraph.js';
import { EMPTY_RUN, type Run } from '../../../src/readers/pdf/runs.js';
import { mergeRules } from '../../../src/readers/pdf/snap.js';
import { pageSpace } from '../../../src/readers/pdf/space.js';
import { stampKind } from '../../../src/readers/pdf/stamps.js';
import type { Rule } from '../../../src/readers/pdf/types.js';
import { WordBuilder } from '../../../src/readers/pdf/wordBuilder.js';

const rule = (at: number, from: number, to: number): Rule => ({ at, from, to });

describe('markers', () => {
  it.each([
    '- Sở',
    '1. Mục',
    '1.1. Mục',
    'a) Mục',
    'đ) Mục',
    'I. MỤC',
    'IV- MỤC',
    'Điều 5. Mục',
    'Chương II',
    '+ Mục',
    '1/ Mục',
    'I/ MỤC',
    'A. MỤC',
    'A/ Mục',
    'a/ Mục',
    '2- Mục',
    '2.1- Mục',
    'PHẦN THỨ NHẤT',
  ])('%s begins a paragraph', (text) => {
    expect(startsWithMarker(text)).toBe(true);
  });

  it.each([
    '2026 của Chính phủ',
    'quy định',
    '15/7/2021 của',
    'Mục đích',
    '100% cơ quan',
    '07/CT-TTg ngày',
    '05/ KH-UBND',
    'A. Hùng',
    'V/v mở lớp',
    '10 - 12 ngày',
  ])('%s does not', (text) => {
    expect(startsWithMarker(text)).toBe(false);
  });

  it('knows ends and continuations', () => {
    expect([endsSentence('này./.'), endsSentence('tỉnh;'), endsSentence('của')]).toEqual([true, true, false]);
    expect([continues('và các'), continues('Sở'), continues('a) Sở')]).toEqual([true, false, false]);
  });
});

describe('joinPrinted', () => {
  it.each([
    [['Nghị định 126/2024/NĐ-', 'CP'], 'Nghị định 126/2024/NĐ-CP'],
    [['Trước ngày 30/11/202', '6'], 'Trước ngày 30/11/2026'],
    [['Thứ hạn', 'g'], 'Thứ hạng'],
    [['năm 2025', '2026'], 'năm 2025 2026'],
    [['Văn hóa', '- Xã hội'], 'Văn hóa - Xã hội'],
  ])('%j', (lines, expected) => {
    expect(joinPrinted(lines)).toBe(expected);
  });
});

describe('pageNumberIn', () => {
  it.each([
    ['2', 2],
    ['- 2 -', 2],
    ['2/5', 2],
    ['Trang 2', 2],
    ['Trang 2/5', 2],
    ['2 năm', null],
    ['II', null],
  ])('%s', (text, expected) => {
    expect(pageNumberIn(text)).toBe(expected);
  });
});

describe('stampKind', () => {
  it.each([
    ['14.04.2026 08:01:02 +07:00', 'signature-text'],
    ['2025-12-02T11:26:43+0700', 'signature-text'],
    ['Ký bởi: VĂN THƯ', 'signature-text'],
    ['VĂN PHÒNG CHÍNH PHỦ ĐẾN Giờ: 8 Ngày: 2', 'stamp'],
    ['ĐẾN', 'stamp'],
    ['Đến ngày 30/6/2026 hoàn thành', null],
    ['Email: abc@x.vn', null],
  ])('%s', (text, expected) => {
    expect(stampKind(text)).toBe(expected);
  });
});

describe('mergeRules', () => {
  it('joins dashes and double lines and drops specks', () => {
    const dashes = Array.from({ length: 20 }, (_, i) => rule(100, i * 5, i * 5 + 3));
    const merged = mergeRules({ horizontal: [...dashes, rule(102, 0, 90), rule(300, 5, 7)], vertical: [] });
    expect(merged.horizontal).toHaveLength(1);
    expect(merged.horizontal[0]).toMatchObject({ from: 0, to: 98 });
  });
});

describe('findGrids', () => {
  const box = (x0: number, y0: number, x1: number, y1: number) => ({
    horizontal: [rule(y0, x0, x1), rule(y1, x0, x1)],
    vertical: [rule(x0, y0, y1), rule(x1, y0, y1)],
  });

  it('takes no single box', () => {
    expect(findGrids(box(0, 0, 200, 100))).toEqual([]);
  });

  it('adds the open end of a row that goes on', () => {
    const { horizontal, vertical } = box(0, 0, 200, 50);
    const long = [...vertical, rule(100, 0, 50)].map((one) => rule(one.at, 0, 120));
    const [grid] = findGrids({ horizontal, vertical: long });
    expect(grid?.ys).toEqual([0, 50, 120]);
    expect(grid?.openBelow).toEqual([true, true]);
  });
});

describe('matchColumns', () => {
  it('matches equal, fewer and shifted columns and refuses others', () => {
    expect(matchColumns([0, 50, 200], [1, 51, 199])?.second).toEqual([0, 1, 2]);
    expect(matchColumns([0, 50, 100, 200], [0, 100, 200])?.second).toEqual([0, 2, 3]);
    expect(matchColumns([0, 100, 200], [0, 50, 100, 200])?.first).toEqual([0, 2, 3]);
    expect(matchColumns([0, 50, 200], [80, 120, 400])).toBeNull();
  });
});

describe('pageSpace', () => {
  it.each([
    [0, 10, 792],
    [90, 50, 10],
    [180, 585, 50],
    [270, 792, 585],
  ] as const)('turns a point by %d degrees', (rotation, x, y) => {
    const space = pageSpace(0, 0, 595, 842, rotation);
    expect(space.xx * 10 + space.xy * 50 + space.x0).toBe(x);
    expect(space.yx * 10 + space.yy * 50 + space.y0).toBe(y);
  });
});

describe('words', () => {
  const run: Run = { ...EMPTY_RUN, size: 14, named: true };
  const words = (blank: boolean): string[] => {
    const builder = new WordBuilder([]);
    builder.add('t', 0, 4, 100, run);
    builder.add('ê', 4.6, 7.6, 100, run);
    builder.mark('\u0301');
    if (blank) builder.blank(9, false);
    builder.add('p', 10.2, 17, 100, run);
    return builder.finish().words.map((word) => word.text);
  };

  it('hold together behind a mark that is a glyph of its own', () => {
    expect(words(false)).toEqual(['tếp']);
  });

  it('end at a printed blank all the same', () => {
    expect(words(true)).toEqual(['tế', 'p']);
  });
});
