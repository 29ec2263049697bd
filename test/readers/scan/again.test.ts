import { describe, expect, it } from 'vitest';
import { readAgain } from '../../../src/readers/scan/again.js';
import { doubtsOf } from '../../../src/readers/scan/doubts.js';
import { bitmapOf } from '../../../src/readers/scan/image/bitmap.js';
import { withLetterCase } from '../../../src/readers/scan/letterCase.js';
import { withQuarterOne, withQuartersBelow } from '../../../src/readers/scan/quarterOne.js';
import type { Strip } from '../../../src/readers/scan/strips.js';
import type { Gray, OcrLine, OcrWord, PixelBox, Recognise } from '../../../src/readers/scan/types.js';
import { elected, usual } from '../../../src/readers/scan/votes.js';
import { blank, box } from './draw.js';

const word = (text: string, confidence = 96, place: PixelBox = [8, 8, 8 + text.length * 9, 30]): OcrWord => ({
  text,
  confidence,
  box: place,
  letters: [...text].map((letter, at) => ({
    text: letter,
    confidence,
    box: [place[0] + at * 9, place[1], place[0] + at * 9 + 8, place[3]] as const,
  })),
});
const lineOf = (...words: OcrWord[]): OcrLine => ({ words, baseline: [30, 30] });
const textOf = (line: OcrLine | null | undefined): string =>
  (line?.words ?? []).map((one) => one.text).join(' ');

/** A strip with a black letter for each of the given stretches. */
function stripOf(width: number, ...letters: (readonly [number, number])[]): Strip {
  const image = blank(width, 40);
  for (const [x0, x1] of letters) box(image, x0, 12, x1, 30);
  return { image, x: 0, y: 0, scale: 1, base: 30, letters };
}

describe('what is read again', () => {
  it('is what is doubted and the letters that no word covers', () => {
    const strip = stripOf(240, [8, 16], [18, 26], [60, 68], [70, 78], [150, 158], [160, 168]);
    const line = lineOf(word('an', 60), word('do', 96, [60, 8, 78, 30]));
    const doubts = doubtsOf(strip, line, 0);
    expect(doubts.map(({ words, from, to }) => [words.map(({ text }) => text), from, to])).toEqual([
      [['an'], 0, 1],
      [[], 2, 2],
    ]);
  });

  it('is a word whose letters go on where nothing of them was read, as far as they do', () => {
    const letters = [
      [8, 16],
      [18, 26],
      [28, 36],
      [38, 46],
      [48, 56],
      [58, 66],
      [100, 108],
    ] as const;
    const read = (end: number) =>
      doubtsOf(
        stripOf(240, ...letters),
        lineOf(word('KH-T', 96, [8, 8, end, 30]), word('a', 96, [100, 8, 108, 30])),
        0,
      ).map(({ x0, x1, from, to }) => [x0, x1, from, to]);
    expect(read(36)).toEqual([[6, 68, 0, 1]]);
    // Two letters that touch, of which the first one was read.
    const joined = stripOf(240, [8, 16], [18, 26], [28, 52], [54, 66]);
    expect(doubtsOf(joined, lineOf(word('KHT', 96, [8, 8, 40, 30])), 0)).toHaveLength(1);
    // One letter more or less: boxes are no nearer to the ink than that.
    expect(read(56)).toEqual([]);
  });

  it('is nothing where most of a line was read badly: it is written by hand or lies under a seal', () => {
    const strip = stripOf(200, [8, 16], [60, 68]);
    expect(doubtsOf(strip, lineOf(word('PH9', 30), word('DOC', 40, [60, 8, 90, 30])), 0)).toEqual([]);
  });

  it('is every day of a line of figures: no pen writes those', () => {
    const strip = stripOf(240, [8, 16], [150, 158]);
    const days = lineOf(word('26/3/2018', 35), word('20/4/2018', 5, [140, 8, 220, 30]));
    expect(doubtsOf(strip, days, 0)).toHaveLength(2);
  });

  it('letters that stand close to a word are part of it', () => {
    const strip = stripOf(200, [8, 16], [18, 26], [28, 36]);
    expect(doubtsOf(strip, lineOf(word('an', 96, [8, 8, 26, 30])), 0)).toEqual([]);
  });
});

describe('short strips', () => {
  it('that are words are read alone: beside others their letters are taken for theirs', async () => {
    const widths: number[] = [];
    const recognise: Recognise = async (images) => {
      widths.push(...images.map(({ width }) => width));
      return images.map(() => null);
    };
    const strips = [
      stripOf(46, [8, 16], [24, 32]),
      ...Array.from({ length: 9 }, () => stripOf(240, [8, 16])),
    ];
    await readAgain(
      strips,
      [lineOf(word('số', 65)), ...strips.slice(1).map(() => lineOf(word('a')))],
      recognise,
    );
    // A row would be as wide as its ink with the white around it: 26 + 2 · 12.
    expect(widths).not.toContain(50);
    expect(widths.length).toBeGreaterThan(0);
    // A letter that may be large or small is told by those beside it.
    await readAgain(
      strips,
      [lineOf(word('Vị', 65)), ...strips.slice(1).map(() => lineOf(word('a')))],
      recognise,
    );
    expect(widths).toContain(50);
  });

  it('are sure as several words of letters, each of which is sure', () => {
    const strip = stripOf(80, [8, 16], [18, 26], [44, 52], [54, 62]);
    const words = (second: number) => lineOf(word('cụ'), word('thể', second, [44, 8, 71, 30]));
    expect(doubtsOf(strip, words(96), 0)).toEqual([]);
    expect(doubtsOf(strip, words(90), 0)).toHaveLength(1);
    expect(doubtsOf(strip, lineOf(word('Quý'), word('I', 96, [44, 8, 53, 30])), 0)).toHaveLength(1);
  });

  it('are doubted where a figure leaves ink uncovered, however certain it is', () => {
    const strip = stripOf(44, [8, 16], [22, 30]);
    expect(doubtsOf(strip, lineOf(word('34', 96, [8, 8, 30, 30])), 0)).toEqual([]);
    expect(doubtsOf(strip, lineOf(word('4', 97, [22, 15, 31, 21])), 0)).toHaveLength(1);
  });

  it('of strokes are counted in their ink, unless they are hardly legible: they may be figures', () => {
    const strip = stripOf(44, [8, 16], [22, 30]);
    expect(doubtsOf(strip, lineOf(word('HI', 45)), 0)).toEqual([]);
    expect(doubtsOf(strip, lineOf(word('TH', 4)), 0)).toHaveLength(1);
  });
});

describe('a word that contradicts a set expression', () => {
  const others = Array.from({ length: 9 }, () => stripOf(240, [8, 16]));
  const sure = others.map(() => lineOf(word('a')));
  const strip = stripOf(240, [8, 16], [18, 26], [60, 68], [70, 78], [80, 88], [90, 98]);
  const line = () => lineOf(word('Kể'), word('hoạch', 96, [60, 8, 105, 30]));
  const readAs = async (text: string) => {
    const recognise: Recognise = async (images) => images.map(() => lineOf(word(text, 95)));
    const [read] = await readAgain([strip, ...others], [line(), ...sure], recognise);
    return read;
  };

  it('is read again however certain it was, and is what the other readings agree upon', async () => {
    expect(doubtsOf(strip, line(), 0).map(({ words }) => textOf(lineOf(...words)))).toEqual(['Kể']);
    expect(textOf(await readAs('Kế'))).toBe('Kế hoạch');
  });

  it('stays, with its certainty, where they confirm it or say other letters', async () => {
    for (const text of ['Kể', 'Kề hoặc', 'Hể']) {
      const read = await readAs(text);
      expect(textOf(read)).toBe('Kể hoạch');
      expect(read?.words[0]?.confidence).toBe(96);
    }
  });
});

describe('a word whose box misses its ink', () => {
  it('is not said again of that ink', async () => {
    const strip = stripOf(240, [8, 16], [18, 26], [60, 74], [100, 108], [110, 118]);
    const first = lineOf(word('Sở'), word('Y', 93, [90, 8, 91, 30]), word('tế', 96, [98, 8, 120, 30]));
    const recognise: Recognise = async (images) => images.map(() => lineOf(word('Y', 95)));
    // What is read again may cost a part of what the page did.
    const others = Array.from({ length: 9 }, () => stripOf(240, [8, 16]));
    const sure = others.map(() => lineOf(word('a')));
    const [read] = await readAgain([strip, ...others], [first, ...sure], recognise);
    expect(textOf(read)).toBe('Sở Y tế');
    // As wide as the ink, but beside it.
    const shifted = lineOf(word('Sở'), word('Y', 93, [44, 8, 58, 30]), word('tế', 96, [98, 8, 120, 30]));
    expect(textOf((await readAgain([strip, ...others], [shifted, ...sure], recognise))[0])).toBe('Sở Y tế');
    // A word that has ink of its own was printed twice.
    const twice = stripOf(240, [8, 16], [18, 26], [44, 52], [60, 74], [100, 108], [110, 118]);
    expect(textOf((await readAgain([twice, ...others], [shifted, ...sure], recognise))[0])).toBe('Sở Y Y tế');
  });
});

describe('numbers alone in their cells', () => {
  it('are read beside each other without several words in one place', async () => {
    const strips = [stripOf(36, [10, 18]), stripOf(70, [8, 16], [30, 38]), stripOf(36, [10, 18])];
    const widths: number[] = [];
    const recognise: Recognise = async (images) => {
      widths.push(...images.map(({ width }) => width));
      return images.map(() => null);
    };
    await readAgain(
      strips,
      [lineOf(word('t', 60)), lineOf(word('cụ'), word('thể')), lineOf(word('2'))],
      recognise,
    );
    // Two numbers of ten pixels, with white around and between them.
    expect(widths[0]).toBe(2 * 10 + 3 * 12);
  });

  it('are read in one row, each from its place in it', async () => {
    const strips = [stripOf(36, [10, 18]), stripOf(36, [10, 18]), stripOf(36, [10, 18])];
    const rows: number[] = [];
    const recognise: Recognise = (images) =>
      Promise.resolve(
        images.map((image) => {
          // The row: a number stands wherever there is ink, all read as one word.
          if (image.width < 50) return null;
          rows.push(image.width);
          const size = image.height > 45 ? 1.35 : 1;
          const letters = [0, 1, 2].map((at) => {
            const x = (12 + at * 22 + 3) * size;
            return { text: `${at + 1}`, confidence: 97, box: [x, 8, x + 6, 30] as const };
          });
          return lineOf({ text: '123', confidence: 20, box: [10, 8, 90, 30], letters });
        }),
      );
    const answers = [lineOf(word('h', 40)), null, lineOf(word('s', 67))];
    const read = await readAgain(strips, answers, recognise);
    expect(read.map(textOf)).toEqual(['1', '2', '3']);
    expect(rows).toHaveLength(2);
  });
});

describe('votes', () => {
  const readings = (...texts: [string, number][]) =>
    texts.map(([text, confidence]) => [word(text, confidence)]);

  it('what several readings say counts more than what one says', () => {
    const found = elected([word('đầm', 62)], readings(['đảm', 92], ['đảm', 79], ['đầm', 70]));
    expect(found?.[0]?.text).toBe('đảm');
  });

  it('marks alone are changed against the line only with certainty or without contradiction', () => {
    expect(elected([word('vi', 85)], readings(['vì', 89], ['vi', 76], ['vì', 78], ['ví', 69]))).toBeNull();
    const [agreed] = elected([word('đầu', 75)], readings(['đấu', 82], ['đấu', 83])) ?? [];
    expect(agreed?.text).toBe('đấu');
  });

  it('a word that was doubted is never as sure as others, and no surer than its votes', () => {
    expect(elected([word('các', 27)], readings(['các', 99], ['các', 61]))?.[0]?.confidence).toBe(95);
    const split = elected([word('Ẳ', 78)], readings(['z', 85], ['2', 88], ['Ẳ', 86], ['M', 47]));
    expect(split?.[0]?.confidence).toBeLessThan(60);
  });

  it('readings that agree with little certainty agree by chance, and make up no new word', () => {
    const again = (text: string, sure: number) => [[word(text, sure)], [word(text, sure)]];
    expect(elected([word('Yy', 35)], again('b4', 40))).toBeNull();
    expect(elected([], again('N4', 60))).toBeNull();
    expect(elected([], again('xã', 90))?.map(({ text }) => text)).toEqual(['xã']);
  });

  it('the first reading stays against others of far less certainty', () => {
    expect(elected([word('131/KH', 87)], [[word('Í131/KH', 55)], [word('Í131/KH', 60)]])).toBeNull();
  });

  it('one reading alone replaces nothing', () => {
    expect(elected([word('III', 84)], readings(['HI', 88], ['TH', 42]))).toBeNull();
  });

  it('no word alone becomes one with a capital, but it may lose one', () => {
    expect(elected([word('vị', 90)], readings(['Vị', 95], ['Vị', 95]))).toBeNull();
    expect(elected([word('SỞ', 60)], readings(['Sở', 95], ['Sở', 95]))?.[0]?.text).toBe('Sở');
  });

  it('no reading is one that has a vowel twice, each with marks', () => {
    expect(usual([word('ĐẢẲNG')])).toEqual([]);
    expect(usual([word('Soóng')])).toHaveLength(1);
    expect(usual([word('boong')])).toHaveLength(1);
  });

  it('readings that lose signs or marks, or have signs of no document, do not count', () => {
    expect(elected([word('5.2.', 73)], readings(['52', 96], ['52', 96]))).toBeNull();
    expect(elected([word('QĐ', 39)], readings(['QD', 96], ['QD', 96]))).toBeNull();
    expect(elected([word('ở', 86)], readings(['¿', 96], ['¿', 96]))).toBeNull();
    expect(elected([], readings(['..', 96], ['..', 96]))).toBeNull();
  });
});

describe('the case of letters', () => {
  const cased = (text: string) => textOf(withLetterCase(lineOf(word(text))));

  it.each([
    ['bỘ,', 'bộ,'],
    ['sỰ;', 'sự;'],
    ['100/2025/NĐ-cP', '100/2025/NĐ-CP'],
    ['NQ-cP.', 'NQ-CP.'],
  ])('%s is %s', (read, right) => expect(cased(read)).toBe(right));

  it.each(['SỞ', 'VNeID', 'eTax', 'Quý', 'GDTX-ĐH', 'e-cabinet'])('%s stays', (text) =>
    expect(cased(text)).toBe(text),
  );
});

describe('the first quarter', () => {
  const read = (page: Gray) =>
    textOf(
      withQuarterOne(
        lineOf(word('Quý', 96, [10, 20, 50, 44]), word('1/2026', 70, [60, 20, 130, 44])),
        bitmapOf(page),
      ),
    );

  it('is an I where head and foot of its ink stand out to both sides', () => {
    const page = blank(200, 60);
    box(page, 64, 20, 68, 44);
    box(page, 60, 20, 72, 22);
    box(page, 60, 42, 72, 44);
    expect(read(page)).toBe('Quý I/2026');
  });

  it('is one at the head of a line, too, below a line that ends in the word before it', () => {
    const page = blank(200, 120);
    box(page, 64, 80, 68, 104);
    box(page, 60, 80, 72, 82);
    box(page, 60, 102, 72, 104);
    const below = (above: string) =>
      withQuartersBelow(
        [
          lineOf(word(above, 96, [10, 20, 50, 44])),
          { words: [word('1/2026', 70, [60, 80, 130, 104])], baseline: [104, 104] },
        ],
        bitmapOf(page),
      ).map(textOf);
    expect(below('Quý')).toEqual(['Quý', 'I/2026']);
    expect(below('Tháng')).toEqual(['Tháng', '1/2026']);
  });

  it('stays a 1 where a flag stands out to the left alone', () => {
    const page = blank(200, 60);
    box(page, 64, 20, 68, 44);
    box(page, 60, 23, 64, 26);
    box(page, 60, 42, 72, 44);
    expect(read(page)).toBe('Quý 1/2026');
  });
});
