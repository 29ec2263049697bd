import { describe, expect, it } from 'vitest';
import { withSureLetters } from '../../../src/readers/scan/blanks.js';
import { withoutFalseEnds } from '../../../src/readers/scan/edges.js';
import { type Bitmap, bitmapOf } from '../../../src/readers/scan/image/bitmap.js';
import { glyphsIn } from '../../../src/readers/scan/image/glyphs.js';
import { withLetterCase } from '../../../src/readers/scan/letterCase.js';
import { scannedWords } from '../../../src/readers/scan/scannedWords.js';
import { withSpaces } from '../../../src/readers/scan/spaces.js';
import { withSemicolons } from '../../../src/readers/scan/tails.js';
import { typeLineOf } from '../../../src/readers/scan/typeSize.js';
import type { Gray, OcrLetter, OcrLine, OcrWord, PixelBox } from '../../../src/readers/scan/types.js';
import { blank as blankPage, box } from './draw.js';

const [BASE, HIGH, LOW] = [60, 26, 18];

const blank = (width = 600, height = 100): Gray => blankPage(width, height);

const letter = (text: string, place: PixelBox, confidence = 99): OcrLetter => ({
  text,
  box: place,
  confidence,
});

function wordOf(letters: readonly OcrLetter[], confidence = 80): OcrWord {
  const edge = (at: 0 | 1 | 2 | 3, most: (...values: number[]) => number) =>
    most(...letters.map((one) => one.box[at]));
  return {
    text: letters.map((one) => one.text).join(''),
    confidence,
    box: [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)],
    letters,
  };
}

/** Draws letters of 12 pixels from left to right; `wide` is their width. */
function printed(page: Gray, text: string, x: number, wide = 12): OcrLetter[] {
  return [...text].map((sign, at) => {
    const left = x + at * (wide + 4);
    const top = BASE - (/[A-ZĐđbdhklt]/.test(sign.normalize('NFD')) ? HIGH : LOW);
    box(page, left, top, left + wide, BASE);
    return letter(sign, [left, top, left + wide, BASE]);
  });
}

const lineOf = (...words: OcrWord[]): OcrLine => ({ words, baseline: [BASE, BASE] });
const textOf = (line: OcrLine): string => line.words.map((word) => word.text).join(' ');
const inkOf = (page: Gray): Bitmap => bitmapOf(page);

describe('words beside a doubtful blank', () => {
  const read = (text: string, confidence: number, least = 99): OcrWord =>
    wordOf(
      [...text].map((sign, at) => letter(sign, [at * 10, 0, at * 10 + 8, 20], least)),
      confidence,
    );
  const certainties = (...words: OcrWord[]) =>
    withSureLetters(lineOf(...words)).words.map((word) => word.confidence);

  it('are as certain as their letters', () => {
    expect(certainties(read('vụ', 0), read('hành', 0))).toEqual([85, 85]);
  });

  it('are not where their letters are in doubt, or their doubts differ', () => {
    expect(certainties(read('xo', 0, 90), read('Lo', 0, 84))).toEqual([0, 0]);
    expect(certainties(read('vụ', 10), read('hành', 0))).toEqual([10, 0]);
    expect(certainties(read('vụ', 0))).toEqual([0]);
  });
});

describe('signs at the ends of words', () => {
  it('a point upon the last letter, without ink of its own, is none', () => {
    const page = blank();
    const letters = printed(page, 'truong', 20);
    const last = letters.at(-1) as OcrLetter;
    const line = lineOf(wordOf([...letters, letter('.', [last.box[0] + 6, LOW, last.box[2], BASE])]));
    expect(textOf(withoutFalseEnds(line, inkOf(page)))).toBe('truong');
    const twice = lineOf(
      wordOf([
        ...letters,
        letter('.', [last.box[0] + 6, LOW, last.box[2], BASE]),
        letter('.', [last.box[0] + 6, LOW, last.box[2], BASE]),
      ]),
    );
    expect(textOf(withoutFalseEnds(twice, inkOf(page)))).toBe('truong');
  });

  it('a point below the arm of a letter stays', () => {
    const page = blank();
    // A T, and the comma below its right arm.
    box(page, 20, BASE - HIGH, 46, BASE - HIGH + 4);
    box(page, 31, BASE - HIGH, 35, BASE);
    box(page, 41, BASE - 4, 45, BASE + 4);
    const line = lineOf(
      wordOf([letter('T', [20, BASE - HIGH, 46, BASE]), letter(',', [40, BASE - 4, 46, BASE + 4])]),
    );
    expect(textOf(withoutFalseEnds(line, inkOf(page)))).toBe('T,');
  });

  it('an apostrophe upon the first letter is none', () => {
    const page = blank();
    const letters = printed(page, 'Theo', 20);
    const line = lineOf(wordOf([letter("'", [20, BASE - HIGH, 30, BASE]), ...letters]));
    expect(textOf(withoutFalseEnds(line, inkOf(page)))).toBe('Theo');
  });

  it.each([
    [4, 'cong;'],
    [0, 'cong:'],
  ])('a colon whose ink reaches %i pixels below the line', (tail, text) => {
    const page = blank();
    const letters = printed(page, 'cong', 20);
    const left = (letters.at(-1) as OcrLetter).box[2] + 4;
    box(page, left, BASE - LOW, left + 4, BASE - LOW + 4);
    box(page, left, BASE - 4, left + 4, BASE + tail);
    // A mark of the next line.
    box(page, left + 2, BASE + 8, left + 7, BASE + 11);
    const line = lineOf(wordOf([...letters, letter(':', [left, BASE - LOW, left + 8, BASE])]));
    expect(textOf(withSemicolons(line, inkOf(page)))).toBe(text);
  });
});

describe('blanks that were not read', () => {
  it.each([
    ['Số', 'TT'],
    ['kết', '6'],
    ['PHẦN', 'I'],
    ['LUC', 'I'],
  ])('part %s and %s where there is paper', (first, second) => {
    const page = blank();
    const head = printed(page, first, 20);
    const behind = (head.at(-1) as OcrLetter).box[2];
    const apart = lineOf(wordOf([...head, ...printed(page, second, behind + 14)]));
    expect(textOf(withSpaces(apart, inkOf(page)))).toBe(`${first} ${second}`);
    const joined = blank();
    const together = lineOf(wordOf([...printed(joined, first, 20), ...printed(joined, second, behind + 4)]));
    expect(textOf(withSpaces(together, inkOf(joined)))).toBe(first + second);
  });

  it('part syllables, of which each is a word', () => {
    const read = (blank: number, ...syllables: string[]) => {
      const page = blankPage(900, 100);
      const letters: OcrLetter[] = [];
      for (const text of syllables)
        letters.push(
          ...printed(page, text, letters.length === 0 ? 20 : (letters.at(-1)?.box[2] ?? 0) + blank),
        );
      return textOf(withSpaces(lineOf(wordOf(letters)), inkOf(page)));
    };
    expect(read(14, 'Mục', 'đích')).toBe('Mục đích');
    expect(read(14, 'kế', 'hoạch', 'số')).toBe('kế hoạch số');
    expect(read(6, 'Mục', 'đích')).toBe('Mục đích');
    expect(read(4, 'Mục', 'đích')).toBe('Mụcđích');
    // No syllable is parted, whatever paper lies in it.
    expect(read(14, 'ng', 'ày')).toBe('ngày');
    expect(read(14, 'Int', 'ernet')).toBe('Internet');
  });
});

describe('round letters that look alike in both cases', () => {
  const line = (wide: number) => {
    const page = blank();
    const capital = printed(page, 'T', 60, 24);
    const round = letter('Ổ', [90, BASE - 30, 90 + wide, BASE]);
    return lineOf(
      wordOf(printed(page, '1.', 20), 96),
      wordOf([...capital, round], 97),
      wordOf(printed(page, 'Van', 150), 96),
    );
  };

  it('are small where they are narrow, whatever the certainty', () => {
    expect(textOf(withLetterCase(line(18)))).toBe('1. Tổ Van');
    expect(textOf(withLetterCase(line(28)))).toBe('1. TỔ Van');
  });

  it('are small alone where they are narrower than the capital before them is high', () => {
    const alone = (wide: number) =>
      lineOf(wordOf([...printed(blank(), 'S', 60, 20), letter('Ở', [84, BASE - 36, 84 + wide, BASE])], 96));
    expect(textOf(withLetterCase(alone(18)))).toBe('Sở');
    expect(textOf(withLetterCase(alone(28)))).toBe('SỞ');
  });

  it('stay large among capitals', () => {
    const page = blank();
    const heading = lineOf(
      wordOf([...printed(page, 'T', 20, 24), letter('Ổ', [48, BASE - 30, 64, BASE])], 97),
      wordOf(printed(page, 'BAN', 90, 24), 97),
    );
    expect(textOf(withLetterCase(heading))).toBe('TỔ BAN');
  });
});

describe('numerals with a V', () => {
  /** The thick left and the thin right arm of a V, as columns of ink. */
  function five(page: Gray, x: number): void {
    for (let y = 0; y < 24; y++) {
      const in_ = Math.floor(y / 2);
      box(page, x + in_, 20 + y, x + in_ + 6, 21 + y);
      box(page, x + 25 - in_, 20 + y, x + 27 - in_, 21 + y);
    }
  }

  it('a thick V alone holds no I', () => {
    const page = blank(200, 60);
    five(page, 20);
    expect(glyphsIn([20, 20, 47, 44], bitmapOf(page)).map(({ text }) => text)).not.toContain('IV');
  });
});

describe('the size of a line of few letters', () => {
  const settledLine = (word: OcrWord) => ({
    words: [{ ...word, read: null, hand: null }],
    baseline: [BASE, BASE] as const,
  });
  const usual = () => wordOf(printed(blank(), 'aaaaaaaaaa', 20));

  it('is that of the page where the boxes of its letters are those of the line', () => {
    const boxed = wordOf([
      letter('v', [20, 30, 32, 66]),
      letter('i', [34, 30, 40, 66]),
      letter('ệ', [42, 30, 54, 66]),
      letter('c', [56, 30, 68, 66]),
    ]);
    const words = scannedWords([settledLine(usual()), settledLine(boxed)], bitmapOf(blank()), 1);
    expect(words[1]?.size).toBe(words[0]?.size);
  });

  it('is that of the lower letters where boxes of others run together', () => {
    const size = (...heights: number[]) =>
      typeLineOf(
        lineOf(
          wordOf(heights.map((height, at) => letter('h', [at * 20, BASE - height, at * 20 + 12, BASE]))),
        ),
      ).size;
    expect(size(20, 26)).toBe(size(20, 20));
    expect(size(20, 20, 26, 26)).toBe(size(20, 20));
  });
});
