/** Digits from pieces of ink: every way to group the pieces is tried, and one must stand out. */
import { partsOf, pieceOf } from './cuts.js';
import { NO_DIGIT, probabilities } from './network.js';
import { type Jitter, pictureOf, STRAIGHT } from './picture.js';
import type { FieldInk, Piece } from './pieces.js';

export interface Digit {
  readonly digit: number;
  /** Mean probability over all jittered copies. */
  readonly certainty: number;
  readonly piece: Piece;
}

const JITTERS: readonly Jitter[] = [
  STRAIGHT,
  { lean: 0.14, stretch: 1 },
  { lean: -0.14, stretch: 1 },
  { lean: 0, stretch: 1.18 },
  { lean: 0, stretch: 0.85 },
];

const MOST_PARTS = 12;
const MOST_IN_DIGIT = 4;
/** Heights of a digit in those of a capital. */
const [LOWEST, HIGHEST] = [0.5, 2.3];
const WIDEST = 1.5;
/** A piece that is so certainly one digit is not cut. */
const WHOLE = 0.8;
/** Another reading that is as likely as this leaves a doubt. */
const RIVAL = 0.5;

/** The digits from left to right; `null` without any, or where two readings are possible. */
export function digitsOf(ink: FieldInk, cap: number): readonly Digit[] | null {
  const isWhole = (piece: Piece) => (digitOf([piece], ink.width, cap)?.certainty ?? 0) >= WHOLE;
  const parts = ink.pieces.flatMap((piece) => (isWhole(piece) ? [piece] : partsOf(piece, ink.width, cap)));
  if (parts.length === 0 || parts.length > MOST_PARTS) return null;
  const readings = allReadings(parts, ink.width, cap).sort((a, b) => certaintyOf(b) - certaintyOf(a));
  const [best] = readings;
  if (best === undefined) return null;
  const isRival = (one: readonly Digit[]) => textOf(one) !== textOf(best) && certaintyOf(one) >= RIVAL;
  return readings.some(isRival) ? null : best;
}

export const textOf = (digits: readonly Digit[]): string => digits.map(({ digit }) => digit).join('');

/** That of the least certain digit. */
export const certaintyOf = (digits: readonly Digit[]): number =>
  Math.min(...digits.map(({ certainty }) => certainty));

/** All ways to make digits of neighbouring parts, none left over. */
function allReadings(parts: readonly Piece[], width: number, cap: number): (readonly Digit[])[] {
  const known = new Map<number, Digit | null>();
  const between = (from: number, to: number): Digit | null => {
    const key = from * MOST_PARTS * 2 + to;
    const told = known.get(key);
    if (told !== undefined) return told;
    const digit = digitOf(parts.slice(from, to), width, cap);
    known.set(key, digit);
    return digit;
  };
  const readings: Digit[][][] = [[[]]];
  for (let to = 1; to <= parts.length; to++) {
    readings[to] = [];
    for (let from = Math.max(0, to - MOST_IN_DIGIT); from < to; from++) {
      const before = readings[from] ?? [];
      const digit = before.length === 0 ? null : between(from, to);
      if (digit !== null) readings[to]?.push(...before.map((digits) => [...digits, digit]));
    }
  }
  return readings[parts.length] ?? [];
}

/** What the parts are together; `null` when they are no digit. */
function digitOf(parts: readonly Piece[], width: number, cap: number): Digit | null {
  const piece = pieceOf(
    parts.flatMap(({ points }) => points),
    width,
  );
  const [wide, tall] = [piece.x1 - piece.x0, piece.y1 - piece.y0];
  if (tall < LOWEST * cap || tall > HIGHEST * cap || wide > WIDEST * tall) return null;
  const told = likely(piece, width);
  let digit = 0;
  for (let one = 1; one < NO_DIGIT; one++) if ((told[one] ?? 0) > (told[digit] ?? 0)) digit = one;
  const certainty = told[digit] ?? 0;
  return certainty < 0.1 ? null : { digit, certainty, piece };
}

/** Mean probabilities over the jittered copies. */
function likely({ x0, y0, x1, y1, points }: Piece, width: number): Float32Array {
  const ink = new Uint8Array((x1 - x0) * (y1 - y0));
  for (const at of points) ink[(Math.floor(at / width) - y0) * (x1 - x0) + (at % width) - x0] = 1;
  const sum = new Float32Array(NO_DIGIT + 1);
  for (const jitter of JITTERS) {
    const picture = pictureOf({ width: x1 - x0, height: y1 - y0, ink }, jitter);
    if (picture === null) return sum;
    for (const [index, value] of probabilities(picture).entries())
      sum[index] = (sum[index] ?? 0) + value / JITTERS.length;
  }
  return sum;
}
