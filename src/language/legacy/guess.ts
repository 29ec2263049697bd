/** The encoding of text that has no fonts, by what makes syllables of its words. Pure. */
import { decodeLegacy, type LegacyEncoding } from './decode.js';
import { countSyllables } from './syllables.js';

const ENCODINGS: readonly LegacyEncoding[] = ['TCVN3', 'VNI', 'VPS', 'VISCII'];
/** Fewer words with marks prove nothing. */
const FEWEST_WORDS = 8;
/** Part of those words that must be syllables in the right encoding, and may be in a wrong one. */
const MOST = 0.8;
const LEAST_LEAD = 0.25;
/** Enough of a text to know it by. */
const SAMPLE = 40_000;

/** The old encoding that a text is in, which was read as Windows-1252 or Latin-1; `null` for Unicode and for doubt. */
export function guessEncoding(text: string): LegacyEncoding | null {
  const sample = text.slice(0, SAMPLE);
  const plain = shareOf(sample);
  const shares = ENCODINGS.map((encoding) => ({ encoding, ...shareOf(decodeLegacy(sample, encoding)) }));
  const best = shares.reduce((a, b) => (b.valid > a.valid ? b : a));
  if (best.words < FEWEST_WORDS || best.share < MOST) return null;
  return best.share > plain.share + LEAST_LEAD || best.valid > plain.valid * 2 ? best.encoding : null;
}

function shareOf(text: string): { words: number; valid: number; share: number } {
  const { words, valid } = countSyllables(text);
  return { words, valid, share: words === 0 ? 0 : valid / words };
}

const ASCII_SMALL = /[a-z]/;
const MARKED = /[\u0080-\uffff]/;
/** A word, not the code of a document. */
const WORD = /^[^\p{L}\p{N}]*[\p{L}\p{M}]+[^\p{L}\p{N}]*$/u;

/**
 * TCVN3 has no capitals with marks: text without fonts shows small ones among capitals (`KÕ HO¹CH`). Lines and words whose
 * other letters are capitals get them back.
 */
export function restoreCapitals(line: string): string {
  if (isShouted(line)) return line.toLocaleUpperCase('vi');
  return line.replace(/[\p{L}\p{M}]+/gu, (word) => (isCapital(word) ? word.toLocaleUpperCase('vi') : word));
}

/** `Số` may begin a sentence; two capitals in a word do not. */
const isCapital = (text: string): boolean =>
  !ASCII_SMALL.test(text) && (text.match(/[A-Z]/g)?.length ?? 0) >= 2;

function isShouted(line: string): boolean {
  if (ASCII_SMALL.test(line) || !MARKED.test(line)) return false;
  return line.split(/\s+/).some((word) => WORD.test(word) && isCapital(word));
}
