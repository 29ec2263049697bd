/** Words that the table always prints together: no cell ends between them. */

import { startsWithCapital } from '../../language/capitals.js';
import { PLACE_HEAD, TIME_NOUN } from '../../language/cells/vocabulary.js';
import { memo } from '../../language/memo.js';
import { pattern } from '../../language/pattern.js';
import type { FlatLine } from './types.js';

/** Cost of a cell edge between two words that always stand together. */
const MAX_COST = 3.5;
/** Cost of an edge inside `Tháng 3`, `Xã Hạ Giang`. */
const BROKEN = 5;

const SIGNS = pattern(/[^\p{L}\p{N}&]/gu);
const NUMBER_START = pattern(/^(?:\d|[IVX]+(?![\p{L}]))/u);

const bare = memo((word: string): string => word.toLowerCase().replace(SIGNS, ''));

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Cost of a cell edge between `left` and `right`, by how often they stand side by side on a line of the table. */
export function createCohesion(lines: readonly FlatLine[]): (left: string, right: string) => number {
  const texts = lines.map(({ words }) => words.map(bare));
  const singles = counted(texts.flat());
  const pairs = counted(
    texts.flatMap((words, at) =>
      words
        .slice(1)
        .flatMap((word, i) => (/[.;:]$/.test(lines[at]?.words[i] ?? '') ? [] : [`${words[i]} ${word}`])),
    ),
  );
  return (left, right) => {
    if (/[.;:,]$/.test(left)) return 0;
    if (TIME_NOUN.test(left) && NUMBER_START.test(right)) return BROKEN;
    if (PLACE_HEAD.test(left) && startsWithCapital(right)) return BROKEN;
    const a = bare(left);
    const b = bare(right);
    const together = pairs.get(`${a} ${b}`) ?? 0;
    // The place in question may itself be the only pair.
    if (a === '' || b === '' || together < 2) return 0;
    return (MAX_COST * together) / Math.max(singles.get(a) ?? 1, Math.min(singles.get(b) ?? 1, together * 3));
  };
}
