/** Reads the few signs of which Roman numerals of strokes consist from the columns of their ink. */
import type { PixelBox } from '../types.js';
import type { Bitmap } from './bitmap.js';

export interface Glyph {
  /** `I` for every upright stroke, `V`, `,` for what is low; `?` for anything else. */
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
}

/** Parts of the height of a capital. */
const STEM = 0.82;
const WIDEST_STEM = 0.42;
const LOW = 0.48;
const SERIF = 0.42;
const V_WIDTH = 0.6;
/** A V takes this much beside the stroke of an I; a thick V alone has a stroke of its own and less beside it. */
const V_BESIDE = 0.88;
/** Both together are wider than a thick V alone ever is. */
const I_AND_V = 1.3;
/** What hangs so far below the strokes is a comma whose foot touches theirs. */
const HANGING = 0.12;
const LEAST_HEIGHT = 8;

interface Column {
  readonly count: number;
  readonly top: number;
  readonly bottom: number;
}

export function glyphsIn([x0, y0, x1, y1]: PixelBox, bitmap: Bitmap): Glyph[] {
  const [left, right] = [Math.max(0, x0 - 1), Math.min(bitmap.width, x1 + 2)];
  const columns = Array.from({ length: right - left }, (_, i) => columnAt(bitmap, left + i, y0 - 1, y1 + 3));
  const height = Math.max(0, ...columns.map((column) => column.count));
  if (height < LEAST_HEIGHT) return [];
  const full = columns.filter((column) => column.count >= STEM * height);
  const base = Math.max(...full.map((column) => column.bottom));
  const found: Glyph[] = [];
  for (let from = 0; from < columns.length; from++) {
    if (columns[from]?.count === 0) continue;
    let to = from;
    while ((columns[to]?.count ?? 0) > 0) to++;
    const text = glyphOf(columns.slice(from, to), height, base);
    if (text !== '') found.push({ text, x0: left + from, x1: left + to });
    from = to;
  }
  return found;
}

function columnAt({ width, height, ink }: Bitmap, x: number, y0: number, y1: number): Column {
  let [count, top, bottom] = [0, -1, -1];
  for (let y = Math.max(0, y0); y < Math.min(height, y1); y++) {
    if (ink[y * width + x] === 0) continue;
    count++;
    if (top < 0) top = y;
    bottom = y;
  }
  return { count, top, bottom };
}

/** A run of columns with ink: strokes that stand upright, with a V behind them where the rest is as wide as one. */
function glyphOf(columns: readonly Column[], height: number, base: number): string {
  const top = Math.min(...columns.map((column) => column.top));
  const bottom = Math.max(...columns.map((column) => column.bottom));
  const tall = bottom - top + 1;
  if (tall < 0.07 * height && columns.length < 3) return '';
  if (top > base - LOW * height) return tall > 0.6 * height ? '?' : ',';
  if (tall < STEM * height) return '?';
  const stems = stemsOf(columns, height);
  if (stems.some(({ width }) => width > WIDEST_STEM * height)) return '?';
  const last = stems.at(-1);
  const first = stems[0];
  if (first === undefined || last === undefined)
    return columns.length >= V_WIDTH * height && columns.length < 1.5 * height ? 'V' : '?';
  const hanging = columns.slice(last.to).some((column) => column.bottom > base + HANGING * height);
  const behind = columns.length - last.to;
  const strokes = 'I'.repeat(stems.length);
  const holdsBoth = columns.length > I_AND_V * tall;
  if (holdsBoth && behind > V_BESIDE * height) return `${strokes}V${hanging ? ',' : ''}`;
  if (holdsBoth && first.to - first.width > V_BESIDE * height) return `V${strokes}${hanging ? ',' : ''}`;
  if (columns.length > 2 * V_WIDTH * height * stems.length && columns.length < 1.5 * height) return '?';
  return behind < SERIF * height || hanging ? `${strokes}${hanging ? ',' : ''}` : '?';
}

function stemsOf(
  columns: readonly Column[],
  height: number,
): { readonly to: number; readonly width: number }[] {
  const stems: { to: number; width: number }[] = [];
  let width = 0;
  for (let at = 0; at <= columns.length; at++) {
    if ((columns[at]?.count ?? 0) >= STEM * height) width++;
    else if (width > 0) {
      stems.push({ to: at, width });
      width = 0;
    }
  }
  return stems;
}
