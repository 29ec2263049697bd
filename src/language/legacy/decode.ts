/** Text in an old encoding, read as Windows-1252 or Latin-1, to Unicode. Pure. */
import { TCVN3, VISCII, VISCII_LOW, VNI_LETTERS, VNI_MARKS, VPS, VPS_LOW } from './tables.js';

export type LegacyEncoding = 'TCVN3' | 'VNI' | 'VPS' | 'VISCII';

const EMPTY = '\u00b7';
const FIRST_HIGH = 0x80;
/** Letters that Windows-1252 puts at the bytes 80 to 9F. */
const WINDOWS: ReadonlyMap<string, number> = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((letter, i) => [
    letter,
    FIRST_HIGH + i,
  ]),
);

type Table = ReadonlyMap<string, string>;

function tableOf(letters: string, first: number, low: Readonly<Record<number, string>>): Table {
  const table = new Map<string, string>();
  for (const [i, letter] of [...letters].entries()) {
    if (letter !== EMPTY) table.set(String.fromCharCode(first + i), letter);
  }
  for (const [byte, letter] of Object.entries(low)) table.set(String.fromCharCode(Number(byte)), letter);
  // Where the bytes went through Windows-1252 on their way, its letters stand for them.
  for (const [letter, byte] of WINDOWS) {
    const meant = table.get(String.fromCharCode(byte));
    if (meant !== undefined) table.set(letter, meant);
  }
  return table;
}

const TABLES: Readonly<Record<Exclude<LegacyEncoding, 'VNI'>, Table>> = {
  TCVN3: tableOf(TCVN3, 0xa0, {}),
  VPS: tableOf(VPS, FIRST_HIGH, VPS_LOW),
  VISCII: tableOf(VISCII, FIRST_HIGH, VISCII_LOW),
};

const VOWEL = /[aeouyAEOUYôöÔÖ]$/;

/**
 * Decodes a text. `before` is the letter, still in its old encoding, that stands in front of it: VNI writes marks behind
 * their vowels, and a change of format may part the two.
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding, before = ''): string {
  if (encoding === 'VNI') return decodeVni(text, before);
  const table = TABLES[encoding];
  return [...text].map((letter) => table.get(letter) ?? letter).join('');
}

function decodeVni(text: string, before: string): string {
  let last = before;
  let decoded = '';
  for (const letter of text) {
    const mark = VOWEL.test(last) ? VNI_MARKS[letter.toLowerCase()] : undefined;
    decoded += mark ?? VNI_LETTERS[letter] ?? letter;
    last = letter;
  }
  return decoded.normalize('NFC');
}

const PRIVATE = /[\uf020-\uf0ff]/g;
const PRIVATE_BASE = 0xf000;

/** The bytes of a font that a program took for one of symbols: it put them at U+F000 and above. */
export function withoutPrivate(text: string): string {
  return text.replace(PRIVATE, (letter) => String.fromCharCode(letter.charCodeAt(0) - PRIVATE_BASE));
}

/** True for text that has letters of an old encoding in it, whichever. */
export function hasLegacyLetters(text: string): boolean {
  return /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2020-\u2022\u2030\u2039\u203a\u20ac\u2122]/.test(
    text,
  );
}
