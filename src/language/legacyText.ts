/** Tells text in TCVN3 (ABC) and VNI, read as Windows-1252, from Unicode Vietnamese. Pure. */

// Letters that TCVN3 puts where Windows-1252 has signs and accented vowels of other languages.
const TCVN3 =
  /[\u00a8\u00a9\u00ab\u00ac\u00ae\u00b5-\u00b9\u00bb-\u00bf\u00c6-\u00cb\u00ce-\u00d1\u00d5-\u00d8\u00dc-\u00df\u00e1-\u00fe]/g;
// VNI writes a base letter and its mark one behind the other: "aù", "öô", "ñ".
const VNI =
  /[aeouyAEOUY][\u00e1\u00e0\u00e2\u00e5\u00e3\u00e4\u00e9\u00e8\u00eb\u00ef\u00f9\u00f8\u00fb\u00f5\u00fc\u00fa]|[\u00f6\u00f4][\u00f9\u00f8\u00fb\u00f5\u00ef]?|[\u00f1\u00d1]/g;
/** Letters that only Unicode Vietnamese has. */
const UNICODE = /[\u1ea0-\u1ef9\u0111\u0110\u01b0\u01af\u01a1\u01a0\u0103\u0102]/g;
/** Shorter texts prove nothing. */
const ENOUGH = 24;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether so many matches are in the text; no more are looked for. */
function hasMore(text: string, pattern: RegExp, than: number): boolean {
  pattern.lastIndex = 0;
  let left = Math.floor(than) + 1;
  while (left > 0 && pattern.test(text)) left--;
  return left === 0;
}

/** The encoding that a text seems to be in; null for Unicode and for text too short to tell. */
export function guessLegacy(text: string): 'TCVN3' | 'VNI' | null {
  if (text.length < ENOUGH || hasMore(text, UNICODE, text.length / 100)) return null;
  const vni = count(text, VNI) / text.length;
  const tcvn3 = count(text, TCVN3) / text.length;
  // Every second syllable of Vietnamese carries a mark; foreign text with some accents stays far below.
  if (Math.max(vni, tcvn3) < 0.08) return null;
  return vni > 0.1 && VNI_PAIR.test(text) ? 'VNI' : 'TCVN3';
}

/** A plain vowel followed by a letter that VNI uses as a mark. */
const VNI_PAIR = /[aeouyAEOUY][\u00f9\u00f8\u00fb\u00f5\u00ef\u00e2\u00e0\u00e1\u00e5\u00e4]/;
