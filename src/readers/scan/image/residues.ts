/** What is left of ruling lines that were taken out: specks where two of them crossed and where letters touch them. */
import type { Gray } from '../types.js';
import type { Bitmap } from './bitmap.js';
import type { Component, Components } from './components.js';
import { levelAt } from './ends.js';
import type { Stroke } from './strokes.js';

const WHITE = 255;
/** Specks are no longer than this along the line (inches); what is longer may be a dash. */
const LONGEST = 0.04;
/** They stand within the line, but for this (pixels). */
const EDGE = 1;

/** The components without such specks, which are taken out of picture and ink, too. */
export function withoutResidues(
  page: Gray,
  ink: Bitmap,
  { runs, list }: Components,
  lines: { readonly across: readonly Stroke[]; readonly down: readonly Stroke[] },
  dpi: number,
): Components {
  const longest = LONGEST * dpi;
  const isSpeck = (one: Component): boolean => {
    const [width, height] = [one.x1 - one.x0, one.y1 - one.y0];
    if (width > longest || height > longest) return false;
    const [x, y] = [[one.x0, one.x1 - 1] as const, [one.y0, one.y1 - 1] as const];
    return lines.across.some((line) => holds(line, x, y)) || lines.down.some((line) => holds(line, y, x));
  };
  const kept = list.filter((one) => {
    if (!isSpeck(one)) return true;
    erase(page, ink, one);
    return false;
  });
  return { runs, list: kept };
}

/** True for a speck that lies all within a line: `along` and `across` are its first and last pixel each way. */
function holds(line: Stroke, along: readonly [number, number], across: readonly [number, number]): boolean {
  if (along[1] < line.from - EDGE || along[0] > line.to + EDGE) return false;
  const level = levelAt(line, (along[0] + along[1]) / 2);
  const half = line.thickness / 2 + EDGE;
  return across[0] >= level - half && across[1] <= level + half;
}

function erase({ width, height, data }: Gray, { ink }: Bitmap, one: Component): void {
  for (let y = Math.max(0, one.y0 - 1); y < Math.min(height, one.y1 + 1); y++) {
    const [from, to] = [Math.max(0, one.x0 - 1), Math.min(width, one.x1 + 1)];
    for (let x = from; x < to; x++) {
      const isOwn = y >= one.y0 && y < one.y1 && x >= one.x0 && x < one.x1;
      const at = y * width + x;
      // Beside it lies its own soft edge, or the ink of others.
      if (!isOwn && ink[at] === 1) continue;
      data[at] = WHITE;
      ink[at] = 0;
    }
  }
}
