/** Words to printed lines: one baseline, from left to right, raised and stamped pieces included. */
import { sortUnsorted } from '../../language/sort.js';
import { clean } from '../../language/text.js';
import { dropDuplicates } from './duplicates.js';
import { placeRaised, takeMarks } from './raised.js';
import { ofOneSize } from './sizes.js';
import type { TextLine, Word } from './types.js';

/** Baselines closer than this part of the smaller size belong to one line: stamps are never set exactly. */
export const BASE_TOLERANCE = 0.26;
const WORD_GAP = 0.17;

export interface LineSet {
  readonly lines: TextLine[];
  /** Raised numbers of footnotes, taken out of the text. */
  readonly marks: Word[];
}

interface Placed {
  readonly base: number;
  readonly x0: number;
}

const leftFirst = (a: Placed, b: Placed): number => a.x0 - b.x0;
const downwards = (a: Placed, b: Placed): number => a.base - b.base || a.x0 - b.x0;

/** Groups the words of one page, column or cell into lines from top to bottom. */
export function buildLines(words: readonly Word[], page: number): LineSet {
  const rows = placeRaised(cluster(words));
  const lines: TextLine[] = [];
  const marks: Word[] = [];
  for (const row of rows) {
    const sorted = dropDuplicates(sortUnsorted(row, leftFirst));
    const kept = takeMarks(sorted, marks);
    if (kept.length > 0) lines.push(makeLine(kept, page));
  }
  return { lines: sortUnsorted(lines, downwards), marks };
}

function cluster(words: readonly Word[]): Word[][] {
  const sorted = sortUnsorted([...words], downwards);
  const rows: Word[][] = [];
  let row: Word[] = [];
  let base = 0;
  let size = 0;
  for (const word of sorted) {
    if (row.length === 0 || word.base - base > BASE_TOLERANCE * Math.min(size, word.size)) {
      row = [];
      rows.push(row);
      base = word.base;
      size = word.size;
    }
    row.push(word);
  }
  return rows;
}

/** A line of words that are already sorted from left to right. */
export function makeLine(words: readonly Word[], page: number): TextLine {
  const main = mainWord(words);
  let [x0, x1] = [Infinity, -Infinity];
  for (const word of words) {
    x0 = Math.min(x0, word.x0);
    x1 = Math.max(x1, word.x1);
  }
  return { page, words, x0, x1, base: main.base, size: main.size, text: null };
}

/** The word whose size and baseline most letters share. */
export function mainWord(words: readonly Word[]): Word {
  let best = words[0] as Word;
  if (ofOneSize(words)) return best;
  const letters = new Map<number, number>();
  let most = 0;
  for (const word of words) {
    const size = Math.round(word.size * 2);
    const count = (letters.get(size) ?? 0) + word.text.length;
    letters.set(size, count);
    if (count > most) {
      most = count;
      best = Math.round(best.size * 2) === size ? best : word;
    }
  }
  return best;
}

/** True when `next` continues the word of `word` without a blank. */
export function isGlued(word: Word, next: Word): boolean {
  const size = Math.max(word.size, next.size);
  const gap = next.x0 - word.x1;
  const consecutive = next.order === word.order + 1;
  // The raised number that begins a footnote.
  if (word.size < next.size * 0.8 && word.base < next.base - size * 0.12) return false;
  // A number stamped into the room left before `/KH-…` belongs to it, however much room is left over.
  if (!(consecutive && next.afterSpace) && next.text.startsWith('/') && /^\d+[a-zA-Z]?$/.test(word.text))
    return gap < size * 1.3;
  if (next.afterSpace) return false;
  if (consecutive) return gap < size * WORD_GAP;
  // One stamped after `Số:` or `ngày` may touch it and is a word of its own.
  if (/\d/.test(next.text.charAt(0)) !== /\d/.test(word.text.slice(-1))) return false;
  return gap < size * WORD_GAP;
}

/** The text of words in a line, with one blank where a blank or a gap was printed. */
export function joinWords(words: readonly Word[]): string {
  let text = '';
  let previous: Word | null = null;
  for (const word of words) {
    text += previous === null || isGlued(previous, word) ? word.text : ` ${word.text}`;
    previous = word;
  }
  // Words are NFC without blanks; only text that was turned holds some.
  return text.includes('  ') ? clean(text) : text;
}

/** The text of a line; computed once. */
export function lineText(line: TextLine): string {
  line.text ??= joinWords(line.words);
  return line.text;
}
