import { describe, expect, it } from 'vitest';
import { bitmapOf } from '../../../src/readers/scan/image/bitmap.js';
import { inksOf } from '../../../src/readers/scan/image/colour.js';
import { findComponents } from '../../../src/readers/scan/image/components.js';
import { eraseAcross } from '../../../src/readers/scan/image/erase.js';
import { eachRun } from '../../../src/readers/scan/image/runs.js';
import { scaled } from '../../../src/readers/scan/image/scale.js';
import { skewOf } from '../../../src/readers/scan/image/skew.js';
import { findStrokes } from '../../../src/readers/scan/image/strokes.js';
import { straighten, turnQuarters } from '../../../src/readers/scan/image/turn.js';
import type { Gray } from '../../../src/readers/scan/types.js';
import { blank, box } from './draw.js';

const DPI = 100;

/** Rows of small squares, as lines of type are from afar. */
function typed(): Gray {
  const page = blank(600, 800);
  for (let y = 60; y < 740; y += 24)
    for (let x = 60; x < 540; x += 12) if ((x * 7 + y * 3) % 5 !== 0) box(page, x, y, x + 8, y + 10);
  return page;
}

describe('colour', () => {
  const pixel = (b: number, g: number, r: number) =>
    inksOf({ pixels: Uint8Array.of(b, g, r, 0), width: 1, height: 1, stride: 4 }).gray.data[0] ?? 0;

  it('takes red and blue ink out and leaves black print, also below a seal', () => {
    expect(pixel(50, 40, 215)).toBeGreaterThan(200);
    expect(pixel(200, 60, 40)).toBeGreaterThan(180);
    expect(pixel(20, 20, 20)).toBeLessThan(40);
    expect(pixel(8, 8, 70)).toBeLessThan(100);
  });

  it('takes a dark red seal out, but no office that is stamped in dark blue', () => {
    expect(pixel(45, 30, 165)).toBeGreaterThan(240);
    expect(pixel(30, 20, 130)).toBeGreaterThan(180);
    expect(pixel(150, 60, 40)).toBeLessThan(160);
  });
});

describe('ink', () => {
  it('is what is darker, wherever the picture lies in memory', () => {
    const grays = Uint8Array.from({ length: 259 }, (_, at) => (at * 7) % 256);
    for (const darker of [160, 226])
      for (const data of [grays, grays.subarray(1), grays.subarray(4)])
        expect([...bitmapOf({ width: data.length, height: 1, data }, darker).ink]).toEqual(
          [...data].map((gray) => (gray < darker ? 1 : 0)),
        );
  });
});

describe('skew', () => {
  for (const angle of [-2.5, -0.5, 1, 3])
    it(`finds ${angle} degrees`, () => {
      const page = straighten(typed(), -angle);
      expect(skewOf(bitmapOf(page), DPI)).toBeCloseTo(angle, 0);
      expect(Math.abs(skewOf(bitmapOf(straighten(page, angle)), DPI))).toBeLessThan(0.3);
    });
});

describe('turnQuarters', () => {
  it('turns clockwise, and four quarters are none', () => {
    const page: Gray = { width: 2, height: 1, data: Uint8Array.of(1, 2) };
    expect([...turnQuarters(page, 90).data]).toEqual([1, 2]);
    expect(turnQuarters(page, 90).width).toBe(1);
    expect([...turnQuarters(page, 180).data]).toEqual([2, 1]);
    expect([...turnQuarters(turnQuarters(page, 90), 270).data]).toEqual([1, 2]);
  });
});

describe('strokes', () => {
  const page = blank(400, 200);
  box(page, 20, 100, 380, 102);
  box(page, 100, 94, 108, 106);

  it('finds a line, not a letter', () => {
    const [line, ...more] = findStrokes(bitmapOf(page), DPI, 'across');
    expect(more).toEqual([]);
    expect(line?.from).toBeLessThanOrEqual(20);
    expect(line?.to).toBeGreaterThanOrEqual(379);
  });

  it('that runs down is found as one that runs across is in the page turned', () => {
    const [across] = findStrokes(bitmapOf(page), DPI, 'across');
    const turned = bitmapOf(turnQuarters(turnQuarters(page, 270), 180));
    const [down, ...more] = findStrokes(turned, DPI, 'down');
    expect(more).toEqual([]);
    expect([down?.from, down?.to]).toEqual([across?.from, across?.to]);
    expect(down?.thickness).toBe(across?.thickness);
    expect(findStrokes(turned, DPI, 'across')).toEqual([]);
  });

  it('is erased without the letter that crosses it', () => {
    const copy = { ...page, data: page.data.slice() };
    const ink = bitmapOf(copy);
    eraseAcross(copy, ink, findStrokes(ink, DPI, 'across'));
    const left = findComponents(bitmapOf(copy)).list;
    expect(left).toHaveLength(1);
    expect(left[0]).toMatchObject({ y0: 94, y1: 106 });
  });
});

describe('components', () => {
  it('unites what touches, by corners too', () => {
    const page = blank(20, 20);
    box(page, 1, 1, 4, 4);
    box(page, 4, 4, 6, 6);
    box(page, 10, 1, 11, 9);
    box(page, 14, 1, 15, 9);
    box(page, 10, 8, 15, 9);
    expect(findComponents(bitmapOf(page)).list.map((one) => one.area)).toEqual([13, 19]);
  });

  it('tells the runs of each between two places', () => {
    const page = blank(20, 4);
    box(page, 1, 1, 4, 3);
    box(page, 6, 2, 12, 3);
    const { runs, list } = findComponents(bitmapOf(page));
    expect(list).toMatchObject([
      { label: 1, x0: 1, y0: 1, x1: 4, y1: 3, area: 6 },
      { label: 2, x0: 6, y0: 2, x1: 12, y1: 3, area: 6 },
    ]);
    const between = (x0: number, x1: number) => {
      const found: number[][] = [];
      eachRun(runs, 2, [x0, x1], (...run) => found.push(run));
      return found;
    };
    expect(between(0, 20)).toEqual([
      [1, 1, 4],
      [2, 6, 12],
    ]);
    expect(between(4, 6)).toEqual([]);
    expect(between(3, 6)).toEqual([[1, 1, 4]]);
    expect(between(11, 20)).toEqual([[2, 6, 12]]);
  });
});

describe('scaled', () => {
  it('keeps the mean when it makes smaller', () => {
    const page = blank(40, 40);
    box(page, 0, 0, 20, 40);
    const small = scaled(page, 0.25);
    expect([small.width, small.height]).toEqual([10, 10]);
    expect(small.data[0]).toBe(0);
    expect(small.data[9]).toBe(255);
  });
});
