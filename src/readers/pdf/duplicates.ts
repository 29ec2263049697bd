/** Text printed twice at one place (shadows, bold letters made by printing again) is read once. */
import type { Word } from './types.js';

const LOOK_BACK = 4;

/** Keeps the first of equal words that lie upon each other; `words` are sorted from left to right. */
export function dropDuplicates(words: Word[]): Word[] {
  if (!words.some((word, index) => repeats(word, words, index))) return words;
  const kept: Word[] = [];
  for (const word of words) if (!repeats(word, kept, kept.length)) kept.push(word);
  return kept;
}

/** Whether one of the last words before the `end` lies where this one does. */
function repeats(word: Word, kept: readonly Word[], end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - LOOK_BACK); at--)
    if (coincide(kept[at] as Word, word)) return true;
  return false;
}

function coincide(a: Word, b: Word): boolean {
  const near = Math.min(a.size, b.size) * 0.18;
  return (
    Math.abs(a.x0 - b.x0) < near &&
    Math.abs(a.x1 - b.x1) < near &&
    Math.abs(a.base - b.base) < near &&
    a.text === b.text
  );
}
