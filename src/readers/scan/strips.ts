/** Cuts single lines out of a page so that each is read alone, with nothing of its neighbours. */
import type { Components } from './image/components.js';
import { eachRun } from './image/runs.js';
import { scaled } from './image/scale.js';
import type { LetterLine } from './textLines.js';
import type { Gray } from './types.js';

export interface Strip {
  readonly image: Gray;
  /** Where the strip stands on the page. */
  readonly x: number;
  readonly y: number;
  /** How many of its pixels are one of the page. */
  readonly scale: number;
  /** Height of the line on which its letters stand, from the top of the picture. */
  readonly base: number;
  /** Left and right end of every letter in the picture, marks and points aside. */
  readonly letters: readonly (readonly [number, number])[];
}

/** Height (pixels) of letters without ascenders at which the engine reads best, and the resolution that this is for type of 13 points. */
const LETTER = 15;
export const STRIP_DPI = 170;

const WHITE = 255;
/** White around the letters (parts of the height of the line), and at least in pixels. */
const MARGIN = 0.35;
const LEAST_MARGIN = 8;
/** Two marks upon a capital, and a tail, reach this far (parts of the height of the line): what reaches further joins two lines. */
const ABOVE = 1.25;
const BELOW = 0.75;
/** Marks and points are lower than this part of a letter without ascenders. */
const LEAST_LETTER = 0.8;

export function cutStrip(page: Gray, { runs }: Components, line: LetterLine): Strip {
  const own = new Set(line.parts.map((part) => part.label));
  const height = line.bottom - line.top;
  const [above, below] = [line.top - ABOVE * height, line.bottom + BELOW * height];
  const x0 = Math.min(...line.parts.map((part) => part.x0));
  const x1 = Math.max(...line.parts.map((part) => part.x1));
  const y0 = Math.floor(Math.max(0, above, Math.min(...line.parts.map((part) => part.y0))));
  const y1 = Math.ceil(Math.min(page.height, below, Math.max(...line.parts.map((part) => part.y1))));
  const margin = Math.max(LEAST_MARGIN, Math.round(height * MARGIN));
  const [width, tall] = [x1 - x0 + 2 * margin, y1 - y0 + 2 * margin];
  const data = new Uint8Array(width * tall).fill(WHITE);
  const [left, right] = [Math.max(0, x0 - 1), Math.min(page.width, x1 + 1)];
  for (let y = Math.max(0, y0 - 1); y < Math.min(page.height, y1 + 1); y++) {
    const to = (y - y0 + margin) * width + margin - x0;
    data.set(page.data.subarray(y * page.width + left, y * page.width + right), to + left);
    // Ink of others is left out, the soft edges of letters stay.
    eachRun(runs, y, [left, right], (label, from, end) => {
      if (!own.has(label)) data.fill(WHITE, to + Math.max(left, from), to + Math.min(right, end));
    });
  }
  const wanted = LETTER / line.letter;
  const scale = Math.abs(wanted - 1) < 0.04 ? 1 : wanted;
  const image = { width, height: tall, data };
  const [x, y] = [x0 - margin, y0 - margin];
  const letters = line.parts
    .filter((part) => part.y1 - part.y0 > LEAST_LETTER * line.letter)
    .map((part) => [(part.x0 - x) * scale, (part.x1 - x) * scale] as const);
  const base = Math.round((line.bottom - y) * scale);
  return { image: scale === 1 ? image : scaled(image, scale), x, y, scale, base, letters };
}
