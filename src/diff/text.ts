/** Texts as they are compared: what a format or a line break does to them does not count, every letter and tone mark does. */
import { foldWords } from '../language/fold.js';
import { normalise } from '../language/text.js';

/** Where a line broke, a reader may put a blank too many or too few. */
const BLANKS = /\s+/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const SINGLE = /[\u2018\u2019\u201a]/g;
const DOUBLE = /[\u201c-\u201f\u00ab\u00bb]/g;

/** Equal for two texts that are printed alike: blanks, kinds of dashes and quotation marks left aside. */
export function textKey(text: string | null): string {
  return normalise(text ?? '')
    .replace(BLANKS, '')
    .replace(DASHES, '-')
    .replace(SINGLE, "'")
    .replace(DOUBLE, '"')
    .replace(/…/g, '...');
}

export const sameText = (a: string | null, b: string | null): boolean => textKey(a) === textKey(b);

/** A text as a bag of words, for telling how like another it is. */
export interface Bag {
  readonly size: number;
  readonly counts: ReadonlyMap<string, number>;
}

export function bagOf(text: string | null): Bag {
  const words = foldWords(text ?? '');
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { size: words.length, counts };
}

/** Share of words that two texts have in common (Dice), 0 to 1; two blank texts are alike. */
export function likeness(a: Bag, b: Bag): number {
  const all = a.size + b.size;
  if (all === 0) return 1;
  const [few, many] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let common = 0;
  for (const [word, count] of few.counts) common += Math.min(count, many.counts.get(word) ?? 0);
  return (2 * common) / all;
}
