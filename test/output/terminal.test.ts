import { describe, expect, it } from 'vitest';
import { PLAIN, terminalTable } from '../../src/output/terminal/table.js';
import { textWidth } from '../../src/output/terminal/width.js';
import { wrap, wrapFull } from '../../src/output/terminal/wrap.js';
import { HOSTILE } from '../report/hostile.js';
import { createRandom } from '../robust/mutate.js';
import { randomText } from './random.js';

describe('textWidth', () => {
  it.each([
    ['Kế hoạch', 8],
    ['Kế hoạch'.normalize('NFD'), 8],
    ['計画', 4],
    ['한국', 4],
    ['한'.normalize('NFD'), 2],
    ['😀', 2],
    ['ＡＢ', 4],
    ['a\u200db\u0301', 2],
    ['“…” – ', 6],
    ['', 0],
  ])('%j: %i', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe('wrap', () => {
  it('breaks at blanks, a long word where the line ends', () => {
    expect(wrap('một hai ba', 7)).toEqual(['một hai', 'ba']);
    expect(wrap('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij']);
    expect(wrap('字字字', 4)).toEqual(['字字', '字']);
    expect(wrap('', 4)).toEqual(['']);
  });

  it('never exceeds the width and loses no letter', () => {
    const random = createRandom(80);
    for (let round = 0; round < 500; round++) {
      const text = randomText(random, 30).replace(/\p{Cc}|[\u2028\u202e]/gu, ' ');
      const width = 2 + Math.floor(random() * 30);
      const lines = wrap(text, width);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
      for (const line of wrapFull(text, width)) expect(textWidth(line)).toBe(width);
    }
  });
});

describe('terminalTable', () => {
  const columns = [
    { header: 'TT', least: 2, most: 6 },
    { header: 'Nội dung', least: 10, most: 200 },
    { header: 'Hạn', least: 10, most: 10 },
  ];

  it.each([30, 40, 60, 80, 120])('fits %i columns', (width) => {
    const rows = HOSTILE.map((text, at) => [`${at}`, `${text} ${'phối hợp '.repeat(30)}字字`, '30/06/2026']);
    const lines = [...terminalTable(columns, rows, width, PLAIN)];
    expect(lines.length).toBeGreaterThan(rows.length);
    for (const line of lines) {
      expect(textWidth(line)).toBeLessThanOrEqual(width);
      expect(line).not.toMatch(/\p{Cc}/u);
    }
  });

  it('is no wider than its cells', () => {
    expect([...terminalTable(columns, [['1', 'Họp', '']], 200, PLAIN)]).toEqual([
      'TT  Nội dung  Hạn',
      '1   Họp',
    ]);
  });

  it('writes headings over the whole width', () => {
    const lines = [...terminalTable(columns, [{ heading: 'I. Chuẩn bị' }, ['1', 'Họp', '']], 80, PLAIN)];
    expect(lines.slice(1)).toEqual(['', 'I. Chuẩn bị', '1   Họp']);
  });
});
