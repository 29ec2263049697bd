/**
 * Keys for comparing Vietnamese text that is typed in more than one way: with or without `&`, with the
 * tone mark on either vowel (`hoà`/`hòa`), in any case, with a lost or an Icelandic đ (`Ð`).
 * A key is never shown to anyone.
 */
import { normalise } from './text.js';

/** Marks that are set over or under Latin letters. */
const MARKS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+/g;
const D_LETTERS = /[\u0110\u0111\u00d0\u00f0]/g;
const DASHES = /[\u2010-\u2015\u2212\u00ad]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u201a]/g;
const DOUBLE_QUOTES = /[\u201c-\u201e\u00ab\u00bb]/g;
const BLANKS = /\s+/g;
const WORD = /[a-z0-9]+/g;

/** Lower-case ASCII key: no diacritics (đ is d), dashes `-`, `&` dropped, blanks collapsed. `Sở GD&ĐT` → `so gddt`. */
export function fold(text: string): string {
  if (text.length > LONG) return makeKey(text);
  const known = keys.get(text);
  if (known !== undefined) return known;
  if (keys.size >= MOST) keys.clear();
  const key = makeKey(text);
  keys.set(text, key);
  return key;
}

/** Names and headings come back again and again; the memory of them stays small. */
const keys = new Map<string, string>();
const MOST = 20_000;
const LONG = 200;

/** Letters above are rare: texts that hold some go the long way. */
const TABLE_END = 0x2030;
const BLANK = 0x20;

/** What a code unit below `TABLE_END` gives in a key; filled as letters come up. */
const table: (string | undefined)[] = [];
const QUICK = 1000;
/** `…` gives three. */
const MOST_LETTERS = 3;
const written = new Uint16Array(QUICK * MOST_LETTERS);

function learn(unit: number): string {
  const key = longKey(String.fromCharCode(unit));
  table[unit] = key;
  return key;
}

/** Letter by letter from the table; `null` when some letter is not in it or the text is long. */
function quickKey(text: string): string | null {
  if (text.length > QUICK) return null;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= TABLE_END) return null;
    const key = table[unit] ?? learn(unit);
    for (let from = 0; from < key.length; from++) {
      const letter = key.charCodeAt(from);
      // Blanks collapse, and none stands at the beginning.
      if (letter === BLANK && (length === 0 || written[length - 1] === BLANK)) continue;
      written[length++] = letter;
    }
  }
  if (length > 0 && written[length - 1] === BLANK) length--;
  return String.fromCharCode.apply(null, written.subarray(0, length) as unknown as number[]);
}

/** The key of a text of any length and any letters. */
export const makeKey = (text: string): string => quickKey(text) ?? longKey(text).trim();

/** White space becomes single blanks, also at the ends. */
function longKey(text: string): string {
  return normalise(text)
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(D_LETTERS, 'd')
    .toLowerCase()
    .replace(DASHES, '-')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(/…/g, '...')
    .replace(/&/g, '')
    .replace(BLANKS, ' ');
}

/** The words of the key, punctuation dropped: `Hình thức/Sản phẩm` → `['hinh', 'thuc', 'san', 'pham']`. */
export function foldWords(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}
