/** Digits from pieces of ink: every way to group the pieces is tried. */
import { partsOf, pieceOf } from './cuts.js';
import { type Jitter, pictureOf, STRAIGHT } from './picture.js';
import type { FieldInk, Piece } from './pieces.js';
import { NO_DIGIT, probabilities } from './signs.js';

export interface GroupedNumber {
  readonly text: string;
  /** 0 to 1, how well the groups look like these digits. */
  readonly weight: number;
  /** 0 to 1, how likely one of the groups is no digit. */
  readonly none: number;
  /** The ink of each digit. */
  readonly pieces: readonly Piece[];
}

/** Ink that may be one digit. */
interface Group {
  readonly piece: Piece;
  /** How likely it is none. */
  readonly none: number;
  /** The likeliest first. */
  readonly digits: readonly { readonly digit: number; readonly certainty: number }[];
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
const MOST_DIGITS = 5;
/** So certain after the first copy, the others are not asked. */
const [SURELY_NONE, SURELY] = [0.97, 0.995];
/** Heights of a digit in those of a capital. */
const [LOWEST, HIGHEST] = [0.5, 2.3];
const WIDEST = 1.5;
/** A piece that is so certainly one digit is not cut. */
const WHOLE = 0.8;

/** Digits less likely than this are not thought of. */
const FAINT = 0.004;
const MOST_LABELS = 4;

/** Every number that the pieces can mean in some grouping, and the grouping in which it is likeliest. */
export function groupedNumbers(ink: FieldInk, cap: number): readonly GroupedNumber[] {
  const known = new Map<string, Group | null>();
  const group = (parts: readonly Piece[]): Group | null => {
    const key = parts.map(({ x0, x1, points }) => `${x0},${x1},${points[0]},${points.length}`).join(' ');
    const told = known.get(key);
    if (told !== undefined) return told;
    const made = groupOf(parts, ink.width, cap);
    known.set(key, made);
    return made;
  };
  const isWhole = (piece: Piece) => (group([piece])?.digits[0]?.certainty ?? 0) >= WHOLE;
  const parts = ink.pieces.flatMap((piece) => (isWhole(piece) ? [piece] : partsOf(piece, ink.width, cap)));
  if (parts.length === 0 || parts.length > MOST_PARTS) return [];
  const numbers = new Map<string, GroupedNumber>();
  for (const groups of allGroupings(parts, group)) {
    const none = 1 - groups.reduce((all, one) => all * (1 - one.none), 1);
    for (const { text, weight } of textsOf(groups))
      if (weight > (numbers.get(text)?.weight ?? 0))
        numbers.set(text, { text, weight, none, pieces: groups.map(({ piece }) => piece) });
  }
  return [...numbers.values()];
}

/** What the groups can mean together. */
function textsOf(groups: readonly Group[]): readonly { readonly text: string; readonly weight: number }[] {
  let texts = [{ text: '', weight: 1 }];
  for (const { digits } of groups)
    texts = texts
      .flatMap(({ text, weight }) =>
        digits.map((one) => ({ text: `${text}${one.digit}`, weight: weight * one.certainty })),
      )
      .filter(({ weight }) => weight > FAINT);
  return texts;
}

/** All ways to make digits of neighbouring parts, none left over. */
function allGroupings(
  parts: readonly Piece[],
  group: (parts: readonly Piece[]) => Group | null,
): (readonly Group[])[] {
  const ways: Group[][][] = [[[]]];
  for (let to = 1; to <= parts.length; to++) {
    ways[to] = [];
    for (let from = Math.max(0, to - MOST_IN_DIGIT); from < to; from++) {
      const before = (ways[from] ?? []).filter((groups) => groups.length < MOST_DIGITS);
      const next = before.length === 0 ? null : group(parts.slice(from, to));
      if (next !== null) ways[to]?.push(...before.map((groups) => [...groups, next]));
    }
  }
  return ways[parts.length] ?? [];
}

/** What the parts are together; `null` when they are no digit. */
function groupOf(parts: readonly Piece[], width: number, cap: number): Group | null {
  const piece = pieceOf(
    parts.flatMap(({ points }) => points),
    width,
  );
  const [wide, tall] = [piece.x1 - piece.x0, piece.y1 - piece.y0];
  if (tall < LOWEST * cap || tall > HIGHEST * cap || wide > WIDEST * tall) return null;
  const told = likely(piece, width);
  const digits = [...told.subarray(0, NO_DIGIT)]
    .map((certainty, digit) => ({ digit, certainty }))
    .filter(({ certainty }) => certainty > FAINT)
    .sort((a, b) => b.certainty - a.certainty)
    .slice(0, MOST_LABELS);
  return (digits[0]?.certainty ?? 0) < 0.05 ? null : { piece, none: told[NO_DIGIT] ?? 0, digits };
}

/** Mean probabilities over the jittered copies and all networks; of the first copy alone where that leaves no doubt. */
function likely({ x0, y0, x1, y1, points }: Piece, width: number): Float32Array {
  const ink = new Uint8Array((x1 - x0) * (y1 - y0));
  for (const at of points) ink[(Math.floor(at / width) - y0) * (x1 - x0) + (at % width) - x0] = 1;
  const sum = new Float32Array(NO_DIGIT + 1);
  let count = 0;
  for (const jitter of JITTERS) {
    const picture = pictureOf({ width: x1 - x0, height: y1 - y0, ink }, jitter);
    if (picture === null) return sum;
    for (const told of probabilities(picture)) {
      for (const [index, value] of told.entries()) sum[index] = (sum[index] ?? 0) + value;
      count++;
    }
    if ((sum[NO_DIGIT] ?? 0) > SURELY_NONE * count || Math.max(...sum) > SURELY * count) break;
  }
  return sum.map((value) => value / Math.max(1, count));
}
