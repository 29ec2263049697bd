/** Cuts the run-together words of a table header into the headers of the columns. */

import { startsSmall } from '../../language/capitals.js';
import { DANGLING_WORDS, HEADER_STARTS } from '../../language/cells/vocabulary.js';
import { fold, foldWords } from '../../language/fold.js';
import { pattern } from '../../language/pattern.js';
import { HEADER_PHRASES } from '../../language/tableRoles.data.js';
import { columnRole } from '../../language/tableRoles.js';
import { joinLines } from '../../language/text.js';

const MAX_WORDS = 10;
const STARTS = HEADER_STARTS.map((text) => foldWords(text));
const DANGLING = new Set(DANGLING_WORDS.map(fold));
const PHRASES = HEADER_PHRASES.filter(({ rank }) => rank === 3).flatMap(({ role, phrases }) =>
  phrases.map((phrase) => ({ role, words: foldWords(phrase) })),
);

interface Cut {
  readonly score: number;
  readonly headers: readonly string[];
}

const startsHeader = (words: readonly string[]): boolean =>
  STARTS.some((start) => start.every((word, i) => words[i] === word));

/** Roles whose phrases begin in the text without a joining sign before them: each beyond the first is a column lost. */
function lostColumns(printed: readonly string[]): number {
  const words = printed.map((word) => foldWords(word));
  const flat = words.flatMap((list, at) =>
    list.map((word, k) => ({
      word,
      joined: k > 0 || at === 0 || /[/&,-]$/.test(printed[at - 1] ?? '') || /^[/&(]/.test(printed[at] ?? ''),
    })),
  );
  const found = flat.flatMap(({ joined }, at) => {
    const role = PHRASES.find(({ words: phrase }) => phrase.every((w, i) => flat[at + i]?.word === w))?.role;
    return role === undefined ? [] : [{ role, joined }];
  });
  return found.filter(({ role, joined }, i) => i > 0 && !joined && role !== found[i - 1]?.role).length;
}

const NAME_WORD = pattern(/^\p{Lu}\p{Ll}/u);

function score(printed: readonly string[]): number {
  const text = joinLines([printed.join(' ')]);
  const words = foldWords(text);
  if (words.length === 0) return -20;
  const role = columnRole(text);
  let value = role === 'other' ? 0 : 6;
  if (!startsHeader(words)) value -= role === 'other' ? 4 : 3;
  if (startsSmall(text)) value -= 5;
  if (DANGLING.has(words.slice(-2).join(' ')) && words.length > 2) value -= 6;
  if (/[/,(&-]$/.test(text) || /^[/,)&-]/.test(text)) value -= 12;
  if ((text.match(/\(/g) ?? []).length !== (text.match(/\)/g) ?? []).length) value -= 8;
  const capitals = printed
    .slice(1)
    .filter((word, i) => NAME_WORD.test(word) && !/[/(]$/.test(printed[i] ?? '')).length;
  return value - 3 - 7 * lostColumns(printed) - 2 * capitals - 0.15 * Math.max(0, words.length - 6);
}

/** The headers of the columns, left to right; fewer than two when the words are no header. */
export function cutHeader(words: readonly string[]): Cut {
  const best: Cut[] = [{ score: 0, headers: [] }];
  for (let end = 1; end <= words.length; end += 1) {
    let top: Cut = { score: Number.NEGATIVE_INFINITY, headers: [] };
    for (let from = Math.max(0, end - MAX_WORDS); from < end; from += 1) {
      const before = best[from];
      if (before === undefined) continue;
      const piece = words.slice(from, end);
      const value = before.score + score(piece);
      if (value > top.score) top = { score: value, headers: [...before.headers, piece.join(' ')] };
    }
    best.push(top);
  }
  return best[words.length] ?? { score: 0, headers: [] };
}
