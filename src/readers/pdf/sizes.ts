/** Type sizes of groups of words. */
import type { Word } from './types.js';

const half = (size: number): number => Math.round(size * 2) / 2;

/** Nearly every line is: then nothing needs to be counted. */
export function ofOneSize(words: readonly Word[]): boolean {
  const size = half(words[0]?.size ?? 0);
  for (const word of words) if (half(word.size) !== size) return false;
  return true;
}

/** The size (points, to the half) of most letters. */
export function mainSize(words: readonly Word[]): number {
  const [first] = words;
  if (first !== undefined && first.text !== '' && ofOneSize(words)) return half(first.size);
  const letters = new Map<number, number>();
  for (const word of words) {
    const size = half(word.size);
    letters.set(size, (letters.get(size) ?? 0) + word.text.length);
  }
  let best = 0;
  let most = 0;
  for (const [size, count] of letters) {
    if (count > most) [best, most] = [size, count];
  }
  return best;
}
