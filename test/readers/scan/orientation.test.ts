import { describe, expect, it } from 'vitest';
import { turnQuarters } from '../../../src/readers/scan/image/turn.js';
import { onItsFeet, upright } from '../../../src/readers/scan/orientation.js';
import { withLines } from '../../../src/readers/scan/turned.js';
import type { Gray, OcrLine, Recognise } from '../../../src/readers/scan/types.js';

const DPI = 100;

/** Lines of small squares that stand in no columns, each a little longer than the one above. */
function typed(): Gray {
  const page: Gray = { width: 600, height: 800, data: new Uint8Array(600 * 800).fill(255) };
  for (let y = 60; y < 740; y += 24)
    for (let x = 60 + ((y * 7) % 13); x < 300 + y / 4; x += 11 + (x % 3))
      for (let row = y; row < y + 10; row++) page.data.fill(0, row * 600 + x, row * 600 + x + 8);
  return page;
}

const said = (confidence: number): OcrLine => ({
  baseline: [20, 20],
  words: [{ text: 'năm', box: [0, 0, 9, 9], confidence, letters: [] }],
});

/** An engine that says everything with the certainties that are left, then with the last of them; `asked` are its pictures. */
function engine(...certainties: number[]): { recognise: Recognise; asked: Gray[] } {
  const asked: Gray[] = [];
  const recognise: Recognise = async (lines) =>
    lines.map((line) => {
      asked.push(line);
      return said((certainties.length > 1 ? certainties.shift() : certainties[0]) ?? 0);
    });
  return { recognise, asked };
}

const sideways = turnQuarters(typed(), 270);

describe('which way is up', () => {
  it('is told by the rows alone where they are sharp', async () => {
    const { recognise, asked } = engine(96);
    expect((await upright(typed(), DPI, recognise)).turnedBy).toBe(0);
    expect(asked).toEqual([]);
  });

  it('is the first way of which two lines are read with certainty, and no line is read twice', async () => {
    const { recognise, asked } = engine(96);
    const page = await upright(sideways, DPI, recognise);
    expect(page.turnedBy).toBe(90);
    expect(asked).toHaveLength(2);
    const widths = page.layout.strips.map((strip) => strip.image.width).sort((a, b) => b - a);
    expect(asked.map((line) => line.width).sort((a, b) => b - a)).toEqual(widths.slice(0, 2));
    const read = await withLines(page, recognise);
    expect(read.answers.every((answer) => answer?.words.length === 1)).toBe(true);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).toHaveLength(page.layout.strips.length);
  });

  it('is another way where the first one is read badly', async () => {
    const { recognise, asked } = engine(40, 30, 96);
    expect((await upright(sideways, DPI, recognise)).turnedBy).toBe(270);
    expect(asked).toHaveLength(4);
  });

  it('is the best of six lines each way where none is read with certainty', async () => {
    // Two lines of either way, then four more of each; at last six as they stand.
    const { recognise, asked } = engine(70, 70, 50, 50, 20, 20, 20, 20, 60, 60, 60, 60, 10);
    expect((await upright(sideways, DPI, recognise)).turnedBy).toBe(270);
    expect(asked).toHaveLength(18);
  });
});

describe('a page read with little certainty', () => {
  const turned = async (...certainties: number[]) => {
    const { recognise, asked } = engine(...certainties);
    const read = await withLines(await upright(typed(), DPI, recognise), recognise);
    const lines = asked.length;
    return { found: await onItsFeet(typed(), read, DPI, recognise), asked: asked.length - lines, lines };
  };

  it('stays as it is where few lines of it say as little the other way round', async () => {
    const { found, asked } = await turned(40);
    expect(found.turnedBy).toBe(0);
    expect(asked).toBe(6);
  });

  it('is turned by half where it stands on its head', async () => {
    const { lines } = await turned(40);
    const { found, asked } = await turned(...Array(lines).fill(30), 95);
    expect(found.turnedBy).toBe(180);
    expect(found.answers.every((answer) => answer !== undefined)).toBe(true);
    expect(asked).toBe(lines);
  });

  it('is not looked at twice when it was read well', async () => {
    const { asked } = await turned(90);
    expect(asked).toBe(0);
  });
});
