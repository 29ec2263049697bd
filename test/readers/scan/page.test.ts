import { describe, expect, it } from 'vitest';
import { textsAmong } from '../../../src/readers/scan/noise.js';
import { upright } from '../../../src/readers/scan/orientation.js';
import { readScan } from '../../../src/readers/scan/readScan.js';
import type { Gray, OcrLine, OcrWord, Recognise } from '../../../src/readers/scan/types.js';
import { blank, box, type } from './draw.js';

const DPI = 200;

const word = (text: string, confidence: number, x: number): OcrWord => ({
  text,
  confidence,
  box: [x, 8, x + text.length * 12, 34],
  letters: [...text].map((letter, at) => ({
    text: letter,
    confidence,
    box: [x + at * 12, 8, x + at * 12 + 10, 34] as const,
  })),
});
const lineOf = (...words: OcrWord[]): OcrLine => ({ words, baseline: [34, 34] });

/** One column of short lines, as far apart as the letters of a line are: its edges are sharper than its rows. */
function column(): Gray {
  const page = blank(800, 1100);
  for (let base = 60; base < 1050; base += 30) for (const x of [100, 140, 180]) type(page, base, x, 1);
  return page;
}

describe('which way is up', () => {
  const told =
    (certainty: (page: Gray) => number): Recognise =>
    async (lines) =>
      lines.map((line) => lineOf(word('abc', certainty(line), 8)));

  it('is that of the picture where its lines cannot be read on their side', async () => {
    const wide = told(({ width, height }) => (width > 6 * height ? 10 : 95));
    expect((await upright(column(), DPI, wide)).turnedBy).toBe(0);
  });

  it('is that of the side where they can be read there', async () => {
    const { turnedBy } = await upright(
      column(),
      DPI,
      told(() => 95),
    );
    expect([90, 270]).toContain(turnedBy);
  });
});

describe('lines of text', () => {
  const sure = lineOf(word('Trạm', 71, 8));
  const unsure = lineOf(word('Trạm', 30, 8));

  it('are those that were text at first or are so when they are read again', () => {
    expect([...textsAmong([sure, unsure, null, unsure], [unsure, sure, sure, unsure])]).toEqual([0, 1, 2]);
  });
});

describe('a numeral alone', () => {
  const letters = [word('Báo', 96, 8), word('cáo', 96, 80)];

  /** Two strokes with feet below a line of type. */
  function page(): Gray {
    const made = blank(800, 300);
    type(made, 100, 60, 30);
    for (const x of [60, 74]) {
      box(made, x + 3, 174, x + 7, 200);
      box(made, x, 174, x + 10, 177);
      box(made, x, 197, x + 10, 200);
    }
    return made;
  }

  it('is what its ink shows, however badly it was read', async () => {
    const engine: Recognise = async (lines) =>
      lines.map(({ width, height }) => {
        if (width > 4 * height) return lineOf(...letters);
        return { words: [{ ...word('H', 45, 8), box: [0, 0, width, height] }], baseline: [34, 34] };
      });
    const { words } = await readScan({ gray: page(), dpi: DPI }, engine);
    expect(words.map(({ text }) => text)).toContain('II');
  });
});
