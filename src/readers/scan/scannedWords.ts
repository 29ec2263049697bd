/** Recognised lines to the words of a page, in points. */
import type { SettledLine } from './correct/index.js';
import type { Bitmap } from './image/bitmap.js';
import { median, type TypeLine, typeLineOf } from './typeSize.js';
import type { OcrWord, PixelBox, ScannedWord } from './types.js';
import { boldWords } from './weight.js';

export function scannedWords(lines: readonly SettledLine[], ink: Bitmap, scale: number): ScannedWord[] {
  const full = lines.filter((line) => line.words.length > 0);
  const types = usualWhereUnknown(full);
  const bold = boldWords(
    full,
    types.map((type) => type.size),
    ink,
  );
  return full.flatMap((line, index) => {
    const type = types[index];
    if (type === undefined) return [];
    // A line that still falls is read level: its words stand on the height of its middle.
    const middle =
      (Math.min(...line.words.map((word) => word.box[0])) +
        Math.max(...line.words.map((word) => word.box[2]))) /
      2;
    const base = type.base + type.slope * (middle - type.left);
    return line.words.map((word) => ({
      text: word.text.normalize('NFC'),
      x0: word.box[0] * scale,
      x1: word.box[2] * scale,
      base: base * scale,
      size: type.size * scale,
      bold: bold.has(word),
      italic: false,
      confidence: certainty(word),
      read: word.read?.normalize('NFC') ?? null,
      hand: word.hand === null ? null : { text: word.hand.text, box: scaledBox(word.hand.box, scale) },
    }));
  });
}

const scaledBox = ([x0, y0, x1, y1]: PixelBox, by: number): PixelBox => [x0 * by, y0 * by, x1 * by, y1 * by];

/** So few letters may all have been given the height of their line, which is that of capitals. */
const FEW = 8;
const LARGER = 1.22;
const AS_CAPITALS = 1.7;

/** A line of few letters tells its size badly: it has that of the page, unless it is smaller, or capitals clearly larger. */
function usualWhereUnknown(lines: readonly SettledLine[]): TypeLine[] {
  const types = lines.map(typeLineOf);
  const known = types.filter((type) => type.measured >= FEW).map((type) => type.size);
  if (known.length === 0) return [...types];
  const usual = median(known);
  return types.map((type, at) => {
    const ratio = type.size / usual;
    const guessed = type.measured < 2 && ratio > 1;
    const boxed = type.measured < FEW && ratio > LARGER && (ratio < AS_CAPITALS || hasSmall(lines[at]));
    return guessed || boxed ? { ...type, size: usual } : type;
  });
}

/** No heading in small letters is so short and so large. */
const hasSmall = (line: SettledLine | undefined): boolean =>
  line?.words.some(({ text }) => /\p{Ll}/u.test(text)) ?? false;

/** The engine's word for it, but no more than a little above that of its least certain letter. */
function certainty(word: OcrWord): number {
  const least = Math.min(100, ...word.letters.map((letter) => letter.confidence));
  return Math.round(Math.min(word.confidence, least + 10));
}
