import { describe, expect, it } from 'vitest';
import { bitmapOf } from '../../../src/readers/scan/image/bitmap.js';
import { findComponents } from '../../../src/readers/scan/image/components.js';
import { endAtCrossings } from '../../../src/readers/scan/image/ends.js';
import { eraseAcross } from '../../../src/readers/scan/image/erase.js';
import { withoutOpenRows } from '../../../src/readers/scan/image/openRows.js';
import { findStrokes, SHORTEST_SIDE, sides } from '../../../src/readers/scan/image/strokes.js';
import { layoutOf } from '../../../src/readers/scan/layout.js';
import { withoutTornPieces } from '../../../src/readers/scan/shortRules.js';
import { findTextLines } from '../../../src/readers/scan/textLines.js';
import type { Gray } from '../../../src/readers/scan/types.js';
import { blank, box, type } from './draw.js';

const DPI = 200;

const linesOf = (page: Gray, regionOf = () => 0) =>
  findTextLines(findComponents(bitmapOf(page)).list, DPI, regionOf).sort((a, b) => a.top - b.top);

describe('lines of text', () => {
  it('a comma does not take the tail of the next letter away', () => {
    const page = blank(600, 120);
    type(page, 60, 20, 12);
    box(page, 214, 54, 220, 66);
    // A letter with a tail behind the comma, and more letters.
    box(page, 232, 42, 244, 68);
    type(page, 60, 250, 8);
    const lines = linesOf(page);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.parts).toHaveLength(22);
  });

  it('low letters alone below a line are a line', () => {
    const page = blank(600, 160);
    type(page, 60, 20, 12);
    box(page, 20, 92, 32, 110);
    box(page, 36, 92, 48, 110);
    expect(linesOf(page).map(({ parts }) => parts.length)).toEqual([12, 2]);
  });

  it('low letters between two lines are one, no marks of the line below', () => {
    const page = blank(600, 200);
    type(page, 60, 20, 12);
    for (const x of [20, 36, 52]) box(page, x, 82, x + 12, 100);
    type(page, 136, 20, 12);
    expect(linesOf(page).map(({ parts }) => parts.length)).toEqual([12, 3, 12]);
  });

  it('commas below a line are its own', () => {
    const page = blank(600, 160);
    type(page, 60, 20, 12);
    for (const x of [213, 245, 277]) box(page, x, 52, x + 4, 64);
    type(page, 60, 221, 1);
    type(page, 60, 253, 1);
    type(page, 60, 285, 6);
    expect(linesOf(page).map(({ parts }) => parts.length)).toEqual([23]);
  });

  it('the hook of a capital stays with it, however close the line above is', () => {
    const page = blank(600, 160);
    type(page, 60, 20, 12);
    type(page, 101, 20, 12);
    // An open mark above the capital of the second line: nearer to that than to the letter above.
    box(page, 36, 66, 43, 67);
    box(page, 42, 66, 43, 73);
    box(page, 38, 72, 43, 73);
    const [first, second] = linesOf(page);
    expect([first?.parts.length, second?.parts.length]).toEqual([12, 13]);
  });

  it('the point below a letter stays with it', () => {
    const page = blank(600, 160);
    type(page, 60, 20, 12);
    type(page, 101, 20, 12);
    box(page, 40, 63, 44, 67);
    const [first, second] = linesOf(page);
    expect([first?.parts.length, second?.parts.length]).toEqual([13, 12]);
  });

  it('a round point close above a tall letter is that of the letter above', () => {
    const page = blank(600, 160);
    type(page, 60, 20, 12);
    type(page, 96, 20, 12);
    // Nearer to the second line, whose letter there is tall: no letter but an i has a point, and that is low.
    box(page, 40, 64, 44, 68);
    const [first, second] = linesOf(page);
    expect([first?.parts.length, second?.parts.length]).toEqual([13, 12]);
  });

  it('so is one that reaches down beside the top of that letter', () => {
    const page = blank(600, 160);
    type(page, 60, 20, 12);
    type(page, 91, 20, 12);
    // The tall letter below has a notch in which the lower end of the point stands.
    box(page, 36, 65, 43, 70, 255);
    box(page, 36, 62, 40, 66);
    const [first, second] = linesOf(page);
    expect([first?.parts.length, second?.parts.length]).toEqual([13, 12]);
  });

  it('a mark that touches a tail above belongs to both lines', () => {
    const page = blank(600, 160);
    type(page, 60, 20, 12);
    type(page, 94, 20, 12);
    // The tail of a letter above goes on in the mark of a letter below.
    box(page, 22, 60, 26, 73);
    const lines = linesOf(page);
    const joined = lines.map(({ parts }) => parts.filter((part) => part.y0 < 60 && part.y1 === 73).length);
    expect(joined).toEqual([1, 1]);
  });
});

describe('ruling lines', () => {
  it('a point that touches a line stays when the line is taken out', () => {
    const page = blank(400, 60);
    box(page, 0, 40, 400, 43);
    box(page, 100, 36, 104, 40);
    const ink = bitmapOf(page);
    eraseAcross(page, ink, findStrokes(ink, DPI, 'across'));
    expect(page.data[41 * 400 + 200]).toBe(255);
    expect(page.data[37 * 400 + 101]).toBe(0);
  });

  it('leave no specks where they cross', () => {
    const page = blank(600, 400);
    for (const y of [100, 200, 300]) box(page, 50, y, 553, y + 3);
    for (const x of [50, 300, 550]) box(page, x, 100, x + 3, 303);
    type(page, 160, 70, 10);
    // A point that stands upon the line is print.
    box(page, 400, 195, 404, 199);
    const { strips, ink } = layoutOf(page, DPI);
    expect(findComponents(ink).list.map(({ x0, y0 }) => [x0, y0])).toContainEqual([400, 195]);
    expect(findComponents(ink).list).toHaveLength(11);
    expect(strips).toHaveLength(1);
  });

  it('nothing is left of a thick line where other ink crosses it', () => {
    const page = blank(400, 80);
    box(page, 0, 40, 400, 52);
    box(page, 100, 20, 103, 70);
    const ink = bitmapOf(page);
    eraseAcross(page, ink, findStrokes(ink, DPI, 'across'));
    expect(page.data[46 * 400 + 101]).toBe(255);
    expect(page.data[30 * 400 + 101]).toBe(0);
  });

  it('the stem of a letter closes no row that is open above and below it', () => {
    const page = blank(400, 500);
    for (const y of [20, 200, 240, 440]) box(page, 20, y, 380, y + 3);
    box(page, 200, 20, 203, 203);
    box(page, 200, 240, 203, 443);
    const dark = findStrokes(bitmapOf(page), DPI, 'down');
    box(page, 200, 203, 203, 240);
    const faint = findStrokes(bitmapOf(page), DPI, 'down');
    const across = findStrokes(bitmapOf(page), DPI, 'across');
    expect(faint.map(({ from, to }) => [from, to])).toEqual([[20, 442]]);
    const open = withoutOpenRows(faint, dark, across, DPI);
    expect(open.map(({ from, to }) => [from, to])).toEqual([
      [20, 202],
      [240, 442],
    ]);
    expect(withoutOpenRows(faint, faint, across, DPI)).toEqual(faint);
  });

  it.each([
    [240, 1],
    [232, 0],
  ])('a side of the low row in which a table is cut ends where all do: at %i', (end, count) => {
    const page = blank(400, 300);
    for (const y of [20, 150, 200]) box(page, 20, y, 380, y + 3);
    for (const x of [20, 377]) box(page, x, 20, x + 3, 250);
    box(page, 200, 20, 203, 152);
    box(page, 200, 200, 203, end + 10);
    const bitmap = bitmapOf(page);
    const found = sides(
      findStrokes(bitmap, DPI, 'down', SHORTEST_SIDE),
      findStrokes(bitmap, DPI, 'down'),
      findStrokes(bitmap, DPI, 'across'),
      DPI,
    );
    expect(found.filter(({ from }) => from > 190)).toHaveLength(count);
  });

  it('the last line of a cut row stands in its cell, though it reaches below the lines beside it', () => {
    const page = blank(600, 400);
    box(page, 50, 100, 550, 103);
    for (const x of [50, 300, 547]) box(page, x, 100, x + 3, 300);
    type(page, 312, 70, 10);
    const regions = layoutOf(page, DPI).strips.map(({ region }) => region);
    expect(regions).toHaveLength(1);
    expect(regions[0]).toBeGreaterThan(0);
  });

  it('a piece torn off a line stands where the line does', () => {
    const line = { at: 533, from: 100, to: 780 };
    expect(withoutTornPieces([line, { at: 529, from: 730, to: 778 }])[1]?.at).toBe(533);
    // The side of another cell is no piece of it.
    expect(withoutTornPieces([line, { at: 522, from: 730, to: 778 }])[1]?.at).toBe(522);
    expect(withoutTornPieces([line, { at: 529, from: 100, to: 770 }])[1]?.at).toBe(529);
  });

  it('the stem of a letter lengthens no line into the next row', () => {
    const page = blank(400, 300);
    for (const y of [20, 100, 140, 260]) box(page, 20, y, 380, y + 3);
    box(page, 200, 140, 203, 262);
    // A letter above the line, in a row that it does not part.
    box(page, 200, 118, 203, 140);
    const ink = bitmapOf(page);
    const down = findStrokes(ink, DPI, 'down');
    const across = findStrokes(ink, DPI, 'across');
    expect(down.some((one) => one.from < 130)).toBe(true);
    expect(endAtCrossings(down, across, DPI).every((one) => one.from > 130)).toBe(true);
  });
});
