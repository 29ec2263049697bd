import { foldWords } from '../fold.js';
import { memo } from '../memo.js';
import { TIME_WORDS } from './vocabulary.js';

const TIMES = new Set(TIME_WORDS);

const isTimeWord = (word: string): boolean =>
  TIMES.has(word) || /^(?:\d{1,2}|(?:19|20)\d\d|t\d{1,2}|\d+h\d*|q[1-4])$/.test(word);

/** Share of the words that time cells have, 0 to 1. */
export const timeShare = memo((text: string): number => {
  const words = foldWords(text);
  return words.length === 0 ? 0 : words.filter(isTimeWord).length / words.length;
});
