/** Finds what of a line should be read once more: words of little certainty, and letters that no word covers. */
import { isShort } from './rows.js';
import type { Strip } from './strips.js';
import type { OcrLine, OcrWord } from './types.js';

/** A stretch of a strip. */
export interface Doubt {
  readonly strip: number;
  readonly x0: number;
  readonly x1: number;
  /** The words that stand there, `from` to `to` (exclusive) of the line. */
  readonly words: readonly OcrWord[];
  readonly from: number;
  readonly to: number;
  /** Baseline for a line of which nothing was read. */
  readonly baseline: readonly [number, number];
}

/** Certainty of words that are taken as they are read. */
const SURE = 88;
/** The same for words that stand alone. */
const SURE_ALONE = 95;
/** Strokes are counted in the ink, the engine knows no better the second time. */
const STROKES = /^(?=.*[IlLHV|])[IlLHTVY|!1,.;:)/]{1,12}$/;
/** Days and numbers of print: a pen leaves no figures alone in a line. */
const FIGURES = /^[\d/.,:—–-]+$/;
/** Lines that are read badly all over are no text, or by hand. */
const MOST = 4;

export function doubtsOf(strip: Strip, line: OcrLine | null, index: number): Doubt[] {
  const bottom = strip.image.height * 0.7;
  const baseline = line?.baseline ?? ([bottom, bottom] as const);
  const at = (x0: number, x1: number, from: number, to: number, words: readonly OcrWord[]): Doubt => ({
    strip: index,
    x0,
    x1,
    words,
    from,
    to,
    baseline,
  });
  const words = line?.words ?? [];
  if (isShort(strip)) {
    const isSure = words.length === 1 && words.every((word) => word.confidence >= SURE_ALONE);
    const isCounted = words.length > 0 && words.every((word) => STROKES.test(word.text));
    return isSure || isCounted ? [] : [at(0, strip.image.width, 0, words.length, words)];
  }
  const unsure = words.flatMap((word, position) =>
    word.confidence < SURE && /[\p{L}\d]{2}|\d/u.test(word.text) && !STROKES.test(word.text)
      ? [at(word.box[0] - 2, word.box[2] + 2, position, position + 1, [word])]
      : [],
  );
  // What lies under a seal or was written by hand is read no better word by word.
  const isFigures = words.every((word) => FIGURES.test(word.text));
  if (words.length > 1 && unsure.length > words.length / 2 && !isFigures) return [];
  const missing = uncovered(strip, words).map(({ x0, x1 }) => {
    const position = words.filter((word) => (word.box[0] + word.box[2]) / 2 < (x0 + x1) / 2).length;
    return at(x0 - 1, x1 + 1, position, position, []);
  });
  const all = [...unsure, ...missing].sort((a, b) => a.from - b.from || a.to - b.to);
  return all.length > MOST ? [] : all;
}

interface Stretch {
  readonly x0: number;
  x1: number;
}

/** White between words, in parts of the height of the strip, at least. */
const BLANK = 0.12;

/** Words of letters of which no middle lies in a word that was read. */
function uncovered({ letters, image }: Strip, words: readonly OcrWord[]): Stretch[] {
  const near = image.height * 0.06;
  const found: (Stretch & { covered: boolean })[] = [];
  for (const [x0, x1] of [...letters].sort((a, b) => a[0] - b[0])) {
    const middle = (x0 + x1) / 2;
    const covered = words.some(({ box }) => box[0] - near <= middle && middle <= box[2] + near);
    const last = found.at(-1);
    if (last === undefined || x0 - last.x1 > image.height * BLANK) found.push({ x0, x1, covered });
    else {
      last.x1 = Math.max(last.x1, x1);
      last.covered ||= covered;
    }
  }
  return found.filter((stretch) => !stretch.covered);
}
