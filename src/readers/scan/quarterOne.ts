/** `Quý I/2026`: the engine takes an I before a slash for the figure 1, the feet and heads of its ink tell them apart. */
import { fold } from '../../language/fold.js';
import type { Bitmap } from './image/bitmap.js';
import type { OcrLine, OcrWord, PixelBox } from './types.js';

/** Parts of the height of the figure. */
const STEM = 0.8;
const HEAD = 0.3;
const SERIF = 0.06;
const REACH = 0.6;
const LEAST_HEIGHT = 8;
/** Pixels by which a head stands out more to the left than to the right in a coarse scan. */
const EVEN = 1;

/** The lines of a cell or column, downwards, with the figure at the head of a line behind one that ends in `Quý`. */
export function withQuartersBelow(lines: readonly OcrLine[], ink: Bitmap): OcrLine[] {
  return lines.map((line, at) => withQuarterOne(line, ink, lines[at - 1]?.words.at(-1)));
}

/** `before` is the last word of the line above, where that is known. */
export function withQuarterOne(line: OcrLine, ink: Bitmap, before?: OcrWord): OcrLine {
  const { words } = line;
  const isQuarter = (word: OcrWord, at: number) =>
    /^1(?!\d)/.test(word.text) && fold((at === 0 ? before : words[at - 1])?.text ?? '') === 'quy';
  if (!words.some(isQuarter)) return line;
  return {
    ...line,
    words: words.map((word, at) =>
      isQuarter(word, at) && isRoman(word, ink) ? { ...word, text: `I${word.text.slice(1)}` } : word,
    ),
  };
}

interface Stroke {
  readonly x0: number;
  /** Exclusive. */
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
}

/** True where the head of the first stroke stands out to the right as to the left, or to no side: a figure has its flag at the left alone. */
function isRoman({ box }: OcrWord, bitmap: Bitmap): boolean {
  const stroke = firstStroke(box, bitmap);
  if (stroke === null) return false;
  const tall = stroke.bottom - stroke.top;
  const head = Math.ceil(stroke.top + HEAD * tall);
  const out = (step: 1 | -1) => {
    let most = 0;
    for (let y = stroke.top; y < head; y++) {
      const start = step > 0 ? stroke.x1 : stroke.x0 - 1;
      let x = start;
      while (bitmap.ink[y * bitmap.width + x] === 1) x += step;
      most = Math.max(most, Math.abs(x - start));
    }
    return most;
  };
  const [right, left] = [out(1), out(-1)];
  const isEven = right > 0 && left - right <= EVEN;
  return right >= SERIF * tall || left < SERIF * tall || isEven;
}

/** The longest upright stroke where the figure stands. */
function firstStroke([x0, y0, , y1]: PixelBox, bitmap: Bitmap): Stroke | null {
  const runs: { readonly x: number; readonly top: number; readonly bottom: number }[] = [];
  for (let x = Math.max(0, x0 - 2); x < Math.min(bitmap.width, x0 + REACH * (y1 - y0)); x++)
    runs.push({ x, ...runIn(bitmap, x, Math.max(0, y0 - 2), Math.min(bitmap.height, y1 + 2)) });
  const tall = Math.max(0, ...runs.map(({ top, bottom }) => bottom - top));
  if (tall < LEAST_HEIGHT) return null;
  const stem = runs.filter(({ top, bottom }) => bottom - top >= STEM * tall);
  const [first, last] = [stem[0], stem.at(-1)];
  if (first === undefined || last === undefined || last.x - first.x >= stem.length) return null;
  const top = Math.min(...stem.map((run) => run.top));
  return { x0: first.x, x1: last.x + 1, top, bottom: Math.max(...stem.map((run) => run.bottom)) };
}

/** The longest run of ink in a column. */
function runIn({ width, ink }: Bitmap, x: number, from: number, to: number): { top: number; bottom: number } {
  let [top, bottom, start] = [from, from, -1];
  for (let y = from; y <= to; y++) {
    const isInk = y < to && ink[y * width + x] === 1;
    if (isInk && start < 0) start = y;
    if (isInk || start < 0) continue;
    if (y - start > bottom - top) [top, bottom] = [start, y];
    start = -1;
  }
  return { top, bottom };
}
