/**
 * Keys for comparing Vietnamese text that is typed in more than one way: with or without `&`, with the
 * tone mark on either vowel (`hoà`/`hòa`), in any case, with a lost or an Icelandic đ (`Ð`).
 * A key is never shown to anyone.
 */
import { clean } from './text.js';

const MARKS = /\p{M}+/gu;
const D_LETTERS = /[\u0110\u0111\u00d0\u00f0]/g;
const DASHES = /[\u2010-\u2015\u2212\u00ad]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u201a]/g;
const DOUBLE_QUOTES = /[\u201c-\u201e\u00ab\u00bb]/g;
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

function makeKey(text: string): string {
  const plain = clean(text)
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(D_LETTERS, 'd')
    .toLowerCase()
    .replace(DASHES, '-')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(/…/g, '...')
    .replace(/&/g, '');
  return plain.replace(/\s+/g, ' ').trim();
}

/** The words of the key, punctuation dropped: `Hình thức/Sản phẩm` → `['hinh', 'thuc', 'san', 'pham']`. */
export function foldWords(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}
