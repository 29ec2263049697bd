/** Whether text whose font is of an old encoding really is in it: people put such fonts on Unicode text too. Pure. */
import { decodeLegacy, hasLegacyLetters, type LegacyEncoding } from './decode.js';
import { countSyllables } from './syllables.js';

/** Letters that no old encoding gives when it is read as Windows-1252. */
const UNICODE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[\u0300-\u0323]/;

/** `unsure`: no letter tells, or both readings make as much sense. */
export type Reading = 'legacy' | 'unicode' | 'unsure';

/** Looks at the text of one paragraph, or of one font of a file. */
export function readingOf(text: string, encoding: LegacyEncoding): Reading {
  if (UNICODE.test(text)) return 'unicode';
  if (!hasLegacyLetters(text)) return 'unsure';
  const asIs = countSyllables(text).valid;
  const decoded = countSyllables(decodeLegacy(text, encoding)).valid;
  if (decoded === asIs) return 'unsure';
  return decoded > asIs ? 'legacy' : 'unicode';
}
