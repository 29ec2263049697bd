/** Finds what of a line should be read once more: words of little certainty, and letters that no word covers. */
import { contradicting } from './correct/expressions.js';
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
  /** True for a word that was read with certainty, against a set expression in which it stands. */
  readonly sure: boolean;
}

/** Certainty of words that are taken as they are read. */
const SURE = 88;
/** The same for words that stand alone. */
const SURE_ALONE = 95;
/** Strokes are counted in the ink, the engine knows no better the second time. */
export const STROKES = /^(?=.*[IlLHV|])[IlLHTVY|!1,.;:)/]{1,12}$/;
/** Days and numbers of print: a pen leaves no figures alone in a line. */
const FIGURES = /^[\d/.,:—–-]+$/;
/** Lines that are read badly all over are no text, or by hand. */
const MOST = 4;

export function doubtsOf(strip: Strip, line: OcrLine | null, index: number): Doubt[] {
  const bottom = strip.image.height * 0.7;
  const baseline = line?.baseline ?? ([bottom, bottom] as const);
  const at = (
    x0: number,
    x1: number,
    from: number,
    to: number,
    words: readonly OcrWord[],
    sure = false,
  ): Doubt => ({
    sure,
    strip: index,
    x0,
    x1,
    words,
    from,
    to,
    baseline,
  });
  const words = line?.words ?? [];
  if (isShort(strip))
    return isSureAlone(strip, words) || isCounted(words)
      ? []
      : [at(0, strip.image.width, 0, words.length, words)];
  const alone = (word: OcrWord, position: number, sure = false): Doubt =>
    at(word.box[0] - 2, word.box[2] + 2, position, position + 1, [word], sure);
  const unsure = words.flatMap((word, position) =>
    word.confidence < SURE && /[\p{L}\d]{2}|\d/u.test(word.text) && !STROKES.test(word.text)
      ? [alone(word, position)]
      : [],
  );
  // What lies under a seal or was written by hand is read no better word by word.
  const isFigures = words.every((word) => FIGURES.test(word.text));
  if (words.length > 1 && unsure.length > words.length / 2 && !isFigures) return [];
  const stretches = stretchesOf(strip, words);
  const missing = stretches
    .filter(({ read }) => read === null)
    .map(({ x0, x1 }) => {
      const position = words.filter((word) => (word.box[0] + word.box[2]) / 2 < (x0 + x1) / 2).length;
      return at(x0 - 1, x1 + 1, position, position, []);
    });
  const cut = stretches.flatMap(({ read, x1 }) => {
    if (read === null || x1 - read < TAIL * strip.image.height) return [];
    const position = words.findLastIndex(({ box }) => box[0] < read);
    const word = words[position];
    if (word === undefined || word.confidence < SURE) return [];
    return [at(word.box[0] - 2, x1 + 2, position, position + 1, [word])];
  });
  const contrary = contradicting(words);
  const odd = words.flatMap((word, position) =>
    word.confidence >= SURE && contrary.has(word) && cut.every(({ from }) => from !== position)
      ? [alone(word, position, true)]
      : [],
  );
  const all = [...unsure, ...odd, ...cut, ...missing].sort((a, b) => a.from - b.from || a.to - b.to);
  return all.length > MOST ? [] : all;
}

/** Certainty of strokes that are counted later; what is read worse may be figures. */
const STROKES_AT_LEAST = 20;

const isCounted = (words: readonly OcrWord[]): boolean =>
  words.length > 0 && words.every((word) => STROKES.test(word.text) && word.confidence >= STROKES_AT_LEAST);

/** True for one word, or several words of letters, read with certainty from all of the ink. */
function isSureAlone(strip: Strip, words: readonly OcrWord[]): boolean {
  if (words.length === 0 || words.some((word) => word.confidence < SURE_ALONE)) return false;
  if (words.length > 1 && !words.every((word) => /^\p{L}{2,}[.,;:]?$/u.test(word.text))) return false;
  // A figure that the engine leaves out does not make it doubt the other one.
  return !/\d/.test(words[0]?.text ?? '') || strip.letters.every((letter) => isCovered(letter, words, strip));
}

function isCovered(
  [x0, x1]: readonly [number, number],
  words: readonly OcrWord[],
  { image }: Strip,
): boolean {
  const [middle, near] = [(x0 + x1) / 2, image.height * NEAR];
  return words.some(({ box }) => box[0] - near <= middle && middle <= box[2] + near);
}

/** Boxes of words are known to this part of the height of the strip. */
const NEAR = 0.06;

/** Letters with no blank between them. */
interface Stretch {
  readonly x0: number;
  x1: number;
  /** Where the last of them ends that lies in a word that was read; `null` for none. */
  read: number | null;
}

/** White between words, in parts of the height of the strip, at least. */
const BLANK = 0.12;
/** More than one letter (parts of that height) behind the end of what was read of its word. */
const TAIL = 0.6;

function stretchesOf(strip: Strip, words: readonly OcrWord[]): Stretch[] {
  const { letters, image } = strip;
  const found: Stretch[] = [];
  for (const [x0, x1] of [...letters].sort((a, b) => a[0] - b[0])) {
    // Two letters that touch may be read as one.
    const end = Math.max(...words.filter(({ box }) => box[0] < x1).map(({ box }) => box[2]));
    const read = isCovered([x0, x1], words, strip) ? Math.min(x1, end) : null;
    const last = found.at(-1);
    if (last === undefined || x0 - last.x1 > image.height * BLANK) found.push({ x0, x1, read });
    else {
      last.x1 = Math.max(last.x1, x1);
      last.read = read ?? last.read;
    }
  }
  return found;
}
