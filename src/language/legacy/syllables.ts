/** Whether words can be Vietnamese: the syllable has a fixed build. Pure. */
import { ONSETS, RHYMES } from './syllables.data.js';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const rhymes: ReadonlySet<string> = new Set(RHYMES.split(' '));
const ONSET = new RegExp(`^(?:${ONSETS.split(' ').join('|')})`);
/** Closed by a stop, a syllable has one of two tones. */
const STOPPED = /(?:c|ch|p|t)$/;
const STOP_TONES = new Set(['\u0301', '\u0323']);
const LONGEST = 7;

/** True for a syllable that Vietnamese can have. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  const lower = word.toLocaleLowerCase('vi').normalize('NFD');
  const tones = lower.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = lower.replace(TONES, '').normalize('NFC');
  if (STOPPED.test(bare) && tones.length === 1 && !STOP_TONES.has(tones[0] ?? '')) return false;
  if (rhymes.has(bare)) return true;
  const onset = ONSET.exec(bare)?.[0] ?? '';
  if (onset === '') return false;
  const rest = bare.slice(onset.length);
  // In "gì" and "giêng" the i belongs to the rhyme as well.
  return rhymes.has(rest) || (onset === 'gi' && rhymes.has(`i${rest}`));
}

/** True for letters that are one syllable or several without blanks between them. */
export function areSyllables(letters: string): boolean {
  if (isSyllable(letters)) return true;
  for (let at = 1; at <= Math.min(LONGEST, letters.length - 1); at++)
    if (isSyllable(letters.slice(0, at)) && areSyllables(letters.slice(at))) return true;
  return false;
}

const WORDS = /[\p{L}\p{M}\u00a1-\u00ae\u00b1-\u00b3\u00b5-\u00be\u00d7\u00f7]+/gu;

/** How many different words with letters beyond ASCII there are, and how many of them can be Vietnamese. */
export function countSyllables(text: string): { readonly words: number; readonly valid: number } {
  const all = (text.normalize('NFC').match(WORDS) ?? []).filter((word) => /[^a-z]/i.test(word));
  const words = [...new Set(all)];
  return { words: words.length, valid: words.filter(isSyllable).length };
}
