/** Where numbers are written by hand, told by the print around them. */
import type { Field } from '../hand/index.js';
import { typeLineOf } from '../typeSize.js';
import type { OcrLetter } from '../types.js';
import type { ReadWord } from './types.js';

/** Height of capitals in parts of the size, in the type of administrative documents (Times). */
const CAP_HEIGHT = 0.67;

/** Between two printed words. */
export function fieldBetween(words: readonly ReadWord[], from: number, to: number): Field | null {
  const [before, behind] = [words[from]?.word.letters.at(-1), words[to]?.word.letters[0]];
  if (before === undefined || behind === undefined) return null;
  const print = [...(words[from]?.word.letters ?? []), ...(words[to]?.word.letters ?? [])];
  return fieldOf(before.box[2], behind.box[0], print, false);
}

/** Between the colon and the slash of a number whose symbol was read. */
export function fieldBeforeSlash(head: readonly ReadWord[], symbol: string): Field | null {
  const letters = head.flatMap(({ word }) => word.letters);
  const own = symbol.replaceAll(' ', '');
  const at = letters.length - [...own].length;
  const colon = letters.findIndex(({ text }) => text === ':');
  const [before, first] = [letters[colon], letters[at + 1]];
  const isSame =
    letters
      .slice(at)
      .map(({ text }) => text)
      .join('') === own;
  if (!isSame || before === undefined || first === undefined || colon >= at) return null;
  return fieldOf(before.box[2], first.box[2], letters.slice(at + 1), true);
}

/** `null` where too few letters tell how high the type is. */
function fieldOf(x0: number, x1: number, print: readonly OcrLetter[], slash: boolean): Field | null {
  const word = { text: '', confidence: 0, box: print[0]?.box ?? ([0, 0, 0, 0] as const), letters: print };
  const { size, base, measured } = typeLineOf({ words: [word], baseline: [0, 0] });
  return measured < 3 || base <= 0 || x1 <= x0 ? null : { x0, x1, base, cap: size * CAP_HEIGHT, slash };
}
