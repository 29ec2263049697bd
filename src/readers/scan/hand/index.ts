/** Numbers written by hand: read only where every digit is certain. */
import type { Bitmap } from '../image/bitmap.js';
import type { PixelBox } from '../types.js';
import { groupedNumbers } from './digits.js';
import { choose, judge, type Prior } from './judge.js';
import { type Field, type Piece, piecesIn } from './pieces.js';
import { readStrip } from './signs.js';
import { stripOf } from './strip.js';

export type { Prior } from './judge.js';
export type { Field } from './pieces.js';

export interface HandRead {
  readonly text: string;
  /** 0 to 1: how likely it is this number and no other. */
  readonly certainty: number;
  /** On the straightened page. */
  readonly box: PixelBox;
}

/** How often made numbers are right from here on stands in docs/handwriting.md. */
export const CERTAIN = 0.97;
/** Digits of one hand: the highest in heights of the lowest, and gaps in heights of a capital. */
const UNEVEN = 1.9;
const WIDEST_GAP = 1.3;

/**
 * The number that stands in the field. `layers` show the same page, such as all
 * ink and that of one colour: those of which one is certain must agree.
 */
export function readNumber(
  layers: readonly Bitmap[],
  field: Field,
  prior: Prior,
  certain = CERTAIN,
): HandRead | null {
  const reads = layers.flatMap((layer) => {
    const read = readLayer(layer, field, prior);
    return read !== null && read.certainty >= certain ? [read] : [];
  });
  const [first] = reads;
  if (first === undefined || reads.some((read) => read.text !== first.text)) return null;
  return first;
}

/** From this certainty on another number makes a number doubtful: of print the readers never find another. */
const SUSPECT = 0.5;

/** True where another number than `text` is likelier on one of the layers. */
export function readsOther(layers: readonly Bitmap[], field: Field, prior: Prior, text: string): boolean {
  const isSame = (other: string) => Number(other) === Number.parseInt(text, 10);
  return layers.some((layer) => (readLayer(layer, field, prior, isSame)?.certainty ?? 0) >= SUSPECT);
}

/** Pixels of ink in the field. */
export function inkIn({ width, height, ink }: Bitmap, { x0, x1, base, cap }: Field): number {
  let count = 0;
  for (let y = Math.max(0, Math.round(base - 1.3 * cap)); y < Math.min(height, base + 0.3 * cap); y++)
    for (let x = Math.max(0, Math.round(x0)); x < Math.min(width, x1); x++) count += ink[y * width + x] ?? 0;
  return count;
}

/** `null` as well for a number that is known; the second reader, which takes longer, is not asked then. */
function readLayer(
  layer: Bitmap,
  field: Field,
  prior: Prior,
  isKnown = (_text: string) => false,
): HandRead | null {
  const ink = piecesIn(layer, field);
  if (ink === null) return null;
  const choice = choose(groupedNumbers(ink, field.cap), prior);
  if (choice === null || isKnown(choice.text) || !areOneNumber(choice.pieces, field)) return null;
  const strip = stripOf(ink);
  const certainty = strip === null ? 0 : judge(choice, readStrip(strip), prior);
  const { text, pieces } = choice;
  const box: PixelBox = [
    ink.left + Math.min(...pieces.map(({ x0 }) => x0)),
    ink.top + Math.min(...pieces.map(({ y0 }) => y0)),
    ink.left + Math.max(...pieces.map(({ x1 }) => x1)),
    ink.top + Math.max(...pieces.map(({ y1 }) => y1)),
  ];
  return { text, certainty, box };
}

/** Of like heights, beside each other, on one line. */
function areOneNumber(pieces: readonly Piece[], { cap }: Field): boolean {
  const heights = pieces.map(({ y0, y1 }) => y1 - y0);
  if (Math.max(...heights) > UNEVEN * Math.min(...heights)) return false;
  return pieces.every((piece, index) => {
    const before = pieces[index - 1];
    if (before === undefined) return true;
    const shared = Math.min(before.y1, piece.y1) - Math.max(before.y0, piece.y0);
    return piece.x0 - before.x1 < WIDEST_GAP * cap && shared > 0.4 * Math.min(...heights);
  });
}
