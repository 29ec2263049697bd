/** Names of offices as words and abbreviations, so that `Sở GD&ĐT`, `SGDĐT` and `Sở Giáo dục và Đào tạo` can be held side by side. */
import { startsWithCapital } from '../capitals.js';
import { fold } from '../fold.js';
import { pattern } from '../pattern.js';
import { clean } from '../text.js';

export interface NameToken {
  /** Folded, `y` as `i`: `quản lí` and `quản lý` are one. */
  readonly key: string;
  /** Printed in capitals alone: each letter may stand for a word. */
  readonly acronym: boolean;
  /** Printed with a capital first. */
  readonly capital: boolean;
}

/** Words that join the parts of a name and are left out at will. */
const JOINING = new Set(['va', 'cua', 'cac', 'thuoc', 'truc']);

const NOT_LETTERS = pattern(/[^\p{L}\p{N}]+/u);
const NO_SMALL = pattern(/^[^\p{Ll}]*$/u);
const LETTER = pattern(/\p{L}/u);
const CAPITAL = pattern(/\p{Lu}/u);

function toToken(word: string, free: boolean): NameToken {
  return {
    key: fold(word).replaceAll('y', 'i'),
    acronym: LETTER.test(word) && !/\d/.test(word) && (free || NO_SMALL.test(word)),
    capital: startsWithCapital(word),
  };
}

/** A name in brackets explains the name before it. */
const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');

/** `typed`: a name that a person typed without capitals, so that any of its words may be an abbreviation. */
export function nameTokens(name: string, typed = false): NameToken[] {
  const text = withoutBrackets(clean(name)).replaceAll('&', '');
  const free = typed && !CAPITAL.test(text);
  return text
    .split(NOT_LETTERS)
    .filter((word) => word !== '')
    .map((word) => toToken(word, free && word.length > 2))
    .filter((token) => !JOINING.has(token.key));
}

/** First letters of all words: equal for a name and its abbreviation. */
export const initials = (tokens: readonly NameToken[]): string =>
  tokens.map((one) => (one.acronym ? one.key : one.key.charAt(0))).join('');
