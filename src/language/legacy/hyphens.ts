/** In TCVN3 the letter ư has the place of the soft hyphen, which PDF engines give as a hyphen. Pure. */
import { isSyllable } from './syllables.js';

const WITH_HYPHEN = /[\p{L}-]*-[\p{L}-]*/gu;
const LETTER = /\p{L}/u;

/** Puts ư for the hyphens of a decoded text where that alone makes a syllable: `n-ớc` is nước, `NĐ-CP` stays. */
export function hornForHyphen(text: string): string {
  return text.replace(WITH_HYPHEN, (word) => {
    const horned = word.replaceAll('-', 'ư');
    return LETTER.test(word) && isSyllable(horned) ? horned : word;
  });
}
