import { describe, expect, it } from 'vitest';
import { withBullet } from '../../../src/readers/scan/bullets.js';
import { settleLines } from '../../../src/readers/scan/correct/index.js';
import { withoutEchoes } from '../../../src/readers/scan/echoes.js';
import { bitmapOf } from '../../../src/readers/scan/image/bitmap.js';
import { inksOf } from '../../../src/readers/scan/image/colour.js';
import { findComponents } from '../../../src/readers/scan/image/components.js';
import { glyphsIn } from '../../../src/readers/scan/image/glyphs.js';
import { pictureOf } from '../../../src/readers/scan/image/inkLayer.js';
import { eraseRings, findSeals } from '../../../src/readers/scan/image/seals.js';
import { isText } from '../../../src/readers/scan/noise.js';
import { withNumerals } from '../../../src/readers/scan/numerals.js';
import { settleByInk } from '../../../src/readers/scan/settleByInk.js';
import { stampedLines } from '../../../src/readers/scan/stamped.js';
import type { Gray, OcrLine, PixelBox } from '../../../src/readers/scan/types.js';
import { blank, box } from './draw.js';

/** Draws strokes with serifs, points and commas from left to right; gives where they end. */
function draw(page: Gray, signs: string, x: number): number {
  let at = x;
  for (const sign of signs) {
    if (sign === 'I') {
      box(page, at + 3, 20, at + 7, 44);
      box(page, at, 20, at + 10, 22);
      box(page, at, 42, at + 10, 44);
      at += 12;
    } else if (sign === '.') {
      box(page, at, 40, at + 4, 44);
      at += 6;
    } else if (sign === ',') {
      box(page, at, 40, at + 4, 48);
      at += 6;
    } else at += 9;
  }
  return at;
}

function word(text: string, place: PixelBox, confidence = 60) {
  return { text, confidence, box: place, letters: [] };
}

const lineOf = (words: OcrLine['words']): OcrLine => ({ words, baseline: [44, 44] });
const textOf = (line: OcrLine): string => line.words.map((one) => one.text).join(' ');

describe('numerals by their ink', () => {
  it.each(['I.', 'II.', 'III.'])('%s before a heading has as many strokes as are drawn', (numeral) => {
    const page = blank(300, 60);
    const end = draw(page, numeral, 20);
    const read = lineOf([word('LH.', [20, 20, end, 44]), word('Phát', [end + 15, 20, end + 60, 44])]);
    expect(textOf(withNumerals(read, bitmapOf(page), page.width))).toBe(`${numeral} Phát`);
  });

  it('quarters in a row are parted by their commas', () => {
    const page = blank(300, 60);
    const end = draw(page, 'I, II, III', 80);
    const read = lineOf([word('Quý', [20, 20, 60, 44]), word('I,IIL', [80, 20, end, 48])]);
    expect(textOf(withNumerals(read, bitmapOf(page), page.width))).toBe('Quý I, II, III');
  });

  it.each(['1', ']'])('quarters that run into the word before them are parted from it: %s', (first) => {
    const page = blank(300, 60);
    box(page, 20, 20, 60, 44);
    const end = draw(page, 'I, II', 80);
    const letter = (text: string, x0: number, x1: number) => ({
      text,
      confidence: 90,
      box: [x0, 20, x1, 44] as const,
    });
    const letters = [
      ...[...'Quý'].map((text, at) => letter(text, 20 + at * 14, 32 + at * 14)),
      ...[...`${first}I,`].map((text, at) => letter(text, 58 + at * 8, 66 + at * 8)),
    ];
    const read = lineOf([
      { ...word(`Quý${first}I,`, [20, 20, 90, 44]), letters },
      word('II', [end - 24, 20, end, 44]),
    ]);
    expect(textOf(withNumerals(read, bitmapOf(page), page.width))).toBe('Quý I, II');
  });

  it('what is no stroke changes nothing', () => {
    const page = blank(300, 60);
    box(page, 20, 20, 60, 44);
    expect(glyphsIn([20, 20, 60, 44], bitmapOf(page)).map((one) => one.text)).toEqual(['?']);
    const read = lineOf([word('L.', [20, 20, 60, 44]), word('Phát', [80, 20, 120, 44])]);
    expect(textOf(withNumerals(read, bitmapOf(page), page.width))).toBe('L. Phát');
  });
});

describe('bullets by their ink', () => {
  const read = (sign: string, draw: (page: Gray) => void) => {
    const page = blank(400, 60);
    draw(page);
    const letters = [...'Nâng'].map((text, at) => ({
      text,
      confidence: 96,
      box: [60 + at * 14, text === 'N' ? 20 : 28, 72 + at * 14, 44] as const,
    }));
    const line = lineOf([word(sign, [20, 24, 32, 44]), { ...word('Nâng', [60, 20, 114, 44]), letters }]);
    return textOf(withBullet(line, bitmapOf(page)));
  };

  it('a disc between baseline and capitals is one, a star and a letter are none', () => {
    expect(read('*', (page) => box(page, 21, 26, 31, 36))).toBe('• Nâng');
    expect(read('s', (page) => box(page, 21, 26, 31, 36))).toBe('• Nâng');
    expect(
      read('*', (page) => {
        box(page, 21, 30, 31, 32);
        box(page, 25, 26, 27, 36);
      }),
    ).toBe('* Nâng');
    expect(read('s', (page) => box(page, 21, 34, 31, 44))).toBe('s Nâng');
    expect(read('*', (page) => box(page, 21, 14, 31, 24))).toBe('* Nâng');
  });
});

describe('what the ink tells', () => {
  it('is kept beside what was read', () => {
    const page = blank(300, 60);
    const end = draw(page, 'II.', 20);
    const read = lineOf([
      word('LH.', [20, 20, end, 44]),
      word('Phát', [end + 15, 20, end + 60, 44]),
      word('Phát', [end + 15, 20, end + 60, 44]),
    ]);
    const { line, repairs } = settleByInk(read, bitmapOf(page), page.width);
    expect(textOf(line)).toBe('II. Phát');
    expect(repairs).toEqual([
      { read: 'Phát', text: '' },
      { read: 'LH.', text: 'II.' },
    ]);
  });

  it('nothing is told where nothing was changed', () => {
    const read = lineOf([word('Phát', [20, 20, 60, 44])]);
    expect(settleByInk(read, bitmapOf(blank(300, 60)), 300)).toEqual({ line: read, repairs: [] });
  });
});

/** A ring of 36 mm at 100 dpi. */
function ringed(): Gray {
  const page = blank(400, 400);
  for (let way = 0; way < 4000; way++) {
    const angle = (way / 2000) * Math.PI;
    for (const r of [70, 71, 72])
      page.data[Math.round(200 + Math.sin(angle) * r) * 400 + Math.round(200 + Math.cos(angle) * r)] = 0;
  }
  return page;
}

describe('black seals', () => {
  it('are found by their ring, which is taken out', () => {
    const page = ringed();
    box(page, 195, 110, 199, 160);
    const ink = bitmapOf(page);
    const seals = findSeals(findComponents(ink), ink, 100);
    expect(seals).toHaveLength(1);
    expect(Math.abs((seals[0]?.radius ?? 0) - 71)).toBeLessThanOrEqual(3);
    const before = page.data.filter((value) => value === 0).length;
    for (const seal of seals) eraseRings(page, ink, seal);
    const stem = page.data[140 * 400 + 197];
    expect(stem).toBe(0);
    expect(page.data.filter((value) => value === 0).length).toBeLessThan(before * 0.35);
  });

  it('a frame is none', () => {
    const page = blank(400, 400);
    box(page, 130, 130, 270, 133);
    box(page, 130, 267, 270, 270);
    box(page, 130, 130, 133, 270);
    box(page, 267, 130, 270, 270);
    const ink = bitmapOf(page);
    expect(findSeals(findComponents(ink), ink, 100)).toEqual([]);
  });
});

describe('who signs', () => {
  const read = (text: string, confidence: number): OcrLine =>
    lineOf(text.split(' ').map((one, at) => word(one, [at * 50, 0, at * 50 + 40, 20], confidence)));
  const settled = (...lines: OcrLine[]) => settleLines([lines]).map((line) => textOf(line));

  it('the same office on two lines is that of the head and of the deputy', () => {
    expect(settled(read("'ZT GIÁM ĐỐC", 40), read('PH9.GIÁM ĐỚC.', 30))).toEqual([
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
    ]);
  });

  it('nothing is put where nothing stands, nor between other offices', () => {
    expect(settled(read('GIÁM ĐỐC', 40), read('PHÓ GIÁM ĐỐC', 30))).toEqual(['GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']);
    expect(settled(read('TUQ. CHỦ TỊCH', 40), read('GIÁM ĐỐC', 30))).toEqual(['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC']);
  });

  it('an office is text however badly it was read', () => {
    expect(isText(read('PH9.GIÁM ĐỐC', 20))).toBe(true);
    expect(isText(read('NGA a9 ⁄', 20))).toBe(false);
  });

  const stamped = (line: OcrLine, ...printed: OcrLine[]) => stampedLines([line], printed).map(textOf);

  it('stamps count with an office or a name, and with certainty', () => {
    expect(stamped(read('Hồ Thị Kim Thảo', 90))).toEqual(['Hồ Thị Kim Thảo']);
    expect(stamped(read('TRƯỜNG PHÓ HIỆU TRƯỞNG', 90))).toEqual(['PHÓ HIỆU TRƯỞNG']);
    expect(stamped(read('Hồ Thị Kim Thảo', 50))).toEqual([]);
    expect(stamped(read('CÔNG THƯƠNG', 95))).toEqual([]);
  });

  it('the deputy stamped right below the printed head counts though print and seal lie upon it', () => {
    const below = (text: string, down: number) => {
      const line = read(text, 30);
      const words = line.words.map((one) => ({
        ...one,
        box: [one.box[0], one.box[1] + down, one.box[2], one.box[3] + down] as const,
      }));
      return { ...line, words };
    };
    const head = read('vŠ VIỆN TRƯỞNG', 90);
    const stamp = below('H9. VIÊN TRƯYNG', 25);
    expect(stamped(stamp, head)).toEqual(['H9. VIÊN TRƯYNG']);
    expect(settled(read('vŠ VIỆN TRƯỞNG', 60), stamp)).toEqual(['KT. VIỆN TRƯỞNG', 'PHÓ VIỆN TRƯỞNG']);
    // Of another office, far below, without a word before it, or without a head that is certain.
    expect(stamped(below('H9. CHỦ TJCH', 25), head)).toEqual([]);
    expect(stamped(below('H9. VIÊN TRƯYNG', 90), head)).toEqual([]);
    expect(stamped(below('VIÊN TRƯYNG', 25), head)).toEqual([]);
    expect(stamped(stamp, read('vŠ VIỆN TRƯỞNG', 60))).toEqual([]);
  });

  it('red ink is told from black', () => {
    const pixels = new Uint8Array(100 * 100 * 4).fill(255);
    for (let at = 0; at < 400; at += 4) pixels.set([40, 30, 210, 255], at);
    for (let at = 4000; at < 4400; at += 4) pixels.set([20, 20, 20, 255], at);
    const { red } = inksOf({ pixels, width: 100, height: 100, stride: 400 });
    const page = red === null ? blank(100, 100) : pictureOf(red);
    expect(page.data.subarray(0, 100).every((value) => value === 0)).toBe(true);
    expect(page.data.subarray(100).every((value) => value === 255)).toBe(true);
    const none = new Uint8Array(40_000).fill(255);
    expect(inksOf({ pixels: none, width: 100, height: 100, stride: 400 }).red).toBeNull();
  });
});

describe('words said twice', () => {
  it('of one piece of ink are one', () => {
    const line = lineOf([
      word('Nguyễn', [0, 0, 60, 20]),
      word('guyễn', [10, 0, 60, 20]),
      word('Trúc', [70, 0, 100, 20]),
    ]);
    expect(textOf(withoutEchoes(line))).toBe('Nguyễn Trúc');
  });

  it('of two places stay', () => {
    const line = lineOf([word('xã', [0, 0, 20, 20]), word('xã', [30, 0, 50, 20])]);
    expect(textOf(withoutEchoes(line))).toBe('xã xã');
  });
});
