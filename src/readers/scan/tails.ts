/** Semicolons that are read as colons, told by the tail of their ink below the line. */
import type { Bitmap } from './image/bitmap.js';
import { median, STANDING, typeLineOf } from './typeSize.js';
import type { OcrLine, OcrWord } from './types.js';

/** Parts of the size: where the lower half of the sign begins above the baseline, how wide it is at most, and how far its tail reaches below. */
const ABOVE = 0.28;
const WIDEST = 0.25;
const TAIL = 0.05;
const BELOW = 0.3;

export function withSemicolons(line: OcrLine, ink: Bitmap): OcrLine {
  if (!line.words.some(({ text }) => /\p{L}:$/u.test(text))) return line;
  const type = typeLineOf(line);
  // The size must be known.
  if (type.measured < 3) return line;
  const words = line.words.map((word): OcrWord => {
    if (!/\p{L}:$/u.test(word.text)) return word;
    const base = type.base + type.slope * (word.box[2] - type.left);
    return hasTail(word, base, type.size, ink) ? { ...word, text: `${word.text.slice(0, -1)};` } : word;
  });
  return { ...line, words };
}

/** True where the last ink of the word is a narrow sign that goes on below where its letters stand. */
function hasTail({ box, letters }: OcrWord, base: number, size: number, ink: Bitmap): boolean {
  const rows: Span = [base - ABOVE * size, base + BELOW * size];
  // Marks of the next line stand below all of the sign.
  const isInk = (at: number) => lowestIn([at, at + 1], [rows[0], base], ink) >= 0;
  let x = Math.min(ink.width - 1, box[2] + 1);
  while (x > box[0] && !isInk(x)) x--;
  const end = x;
  while (x > box[0] && isInk(x)) x--;
  // The baseline of a line is known to a few pixels only: the letters beside the sign tell it.
  const stands = letters
    .filter(({ text, box: [, , right] }) => STANDING.test(text) && right <= x + 1)
    .map(({ box: [left, , right] }) => lowestIn([left, right], rows, ink))
    .filter((row) => row >= 0);
  const lowest = lowestIn([x + 1, end + 1], rows, ink);
  return end - x <= WIDEST * size && stands.length > 0 && lowest >= median(stands) + TAIL * size;
}

type Span = readonly [number, number];

/** The lowest row of ink in some columns that hangs together from the first one, -1 without ink. */
function lowestIn([x0, x1]: Span, [top, bottom]: Span, { width, height, ink }: Bitmap): number {
  const hasInk = (y: number) => {
    for (let x = Math.max(0, x0); x < Math.min(width, x1); x++) if (ink[y * width + x] === 1) return true;
    return false;
  };
  const end = Math.min(height - 1, Math.round(bottom));
  let y = Math.max(0, Math.round(top));
  while (y <= end && !hasInk(y)) y++;
  if (y > end) return -1;
  while (y < end && hasInk(y + 1)) y++;
  return y;
}
