/** Several readings of one piece of ink: which of them counts. */
import { fold } from '../../language/fold.js';
import type { OcrWord } from './types.js';

/** Words from left to right; none where nothing was read. */
export type Reading = readonly OcrWord[];

/** What lines of documents consist of: readings with other signs are none. */
const USUAL = /^[\p{L}\d\s.,;:()/%+&'"“”‘’…–—-]+$/u;
const FOREIGN = /[œæßøåäöëïüÿ]/i;
/** One vowel read in two ways: no word has the same one twice with marks upon both. */
const TWICE = /([aeiouy])\p{M}+\1\p{M}/iu;

/** The reading with the signs that documents have, none where it has others. */
export function usual(words: Reading): Reading {
  // The engine knows the slash of fractions, too.
  const plain = words.map((word) => ({
    ...word,
    text: word.text.replaceAll('\u2044', '/').replaceAll('\u00d0', '\u0110'),
  }));
  const text = textOf(plain);
  return USUAL.test(text) && !FOREIGN.test(text) && !TWICE.test(text.normalize('NFD')) ? plain : [];
}

export function agree(readings: readonly Reading[]): boolean {
  return new Set(readings.map(textOf)).size === 1;
}

/** A word that was doubted once is never as sure as others: what settles doubts later still looks at it. */
const MOST_SURE = 95;
/** Mean certainty of readings that change nothing but marks where others contradict them, at least. */
const MARKS = 85;
/** Readings that agree with less certainty than this agree by chance; where nothing was read at first they need more. */
const LEAST = 50;
const LEAST_OF_NEW = 75;
/** The first reading stays against others that are less certain by more than this. */
const LESS = 25;

/** The reading that has most certainty behind it, all that say the same taken together; `null` where the first one stays. */
export function elected(first: Reading, readings: readonly Reading[]): Reading | null {
  const votes = new Map<string, { sum: number; count: number; best: Reading }>();
  const own = usual(first);
  const told = readings.filter((reading) => !isPoorer(textOf(reading), textOf(own)));
  for (const reading of [own, ...told]) {
    if (reading.length === 0) continue;
    const [text, certainty] = [textOf(reading), certaintyOf(reading)];
    const vote = votes.get(text) ?? { sum: 0, count: 0, best: reading };
    vote.sum += certainty;
    vote.count++;
    if (certainty > certaintyOf(vote.best)) vote.best = reading;
    votes.set(text, vote);
  }
  const [most] = [...votes.values()].sort((a, b) => b.sum - a.sum);
  if (most === undefined || most.count < 2) return null;
  if (most.sum < (first.length === 0 ? LEAST_OF_NEW : LEAST) * most.count) return null;
  if (most.sum < (certaintyOf(own) - LESS) * most.count) return null;
  const isContradicted = most.count < told.filter((reading) => reading.length > 0).length;
  if (isContradicted && differsInMarks(most.best, own) && most.sum / most.count < MARKS) return null;
  // Where most of the readings say something else, all of them count.
  const cast = [...votes.values()].reduce((sum, { count }) => sum + count, 0);
  const cap = most.count * 2 > cast ? MOST_SURE : most.sum / cast;
  return most.best.map((word) => ({ ...word, confidence: Math.min(cap, word.confidence) }));
}

/** Signs inside and behind a word that further readings lose, but never make up. */
const SIGNS = /[./()](?=.)|\.$/g;

/** True for a reading that says less than the first one: without signs or marks that it has, or no letter at all. */
function isPoorer(text: string, first: string): boolean {
  if (!/[\p{L}\d]/u.test(text)) return true;
  // Alone a letter that looks alike in both cases has nothing beside it that tells its height.
  if (
    text !== first &&
    /^\p{Lu}/u.test(text) &&
    text.charAt(0).toLocaleLowerCase('vi') + text.slice(1) === first
  )
    return true;
  if (first.length > 3 || /[\p{L}]/u.test(first) === /[\p{L}]/u.test(text)) {
    const signs = text.match(SIGNS)?.join('') ?? '';
    if ((first.match(SIGNS)?.join('') ?? '').length > signs.length) return true;
  }
  const [marks, own] = [marksIn(text), marksIn(first)];
  return fold(text) === fold(first) && marks.length < own.length && marks.every((mark) => own.includes(mark));
}

/** True where a word alone is said to have other marks: it tells less of them than the line around it does. */
function differsInMarks(words: Reading, first: Reading): boolean {
  const [text, own] = [textOf(words), textOf(first)];
  return text !== own && fold(text) === fold(own);
}

/** Marks of letters, the stroke of đ among them. */
function marksIn(text: string): string[] {
  return [...text.normalize('NFD').replace(/[^\p{M}đĐ]/gu, '')];
}

const textOf = (words: Reading): string => words.map((word) => word.text).join(' ');

/** That of the least certain word; 0 where nothing was read. */
export const certaintyOf = (words: Reading): number =>
  words.length === 0 ? 0 : Math.min(...words.map((word) => word.confidence));
