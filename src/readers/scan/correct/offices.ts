/** Offices at the ends of lines, letter by letter or nearly so. */
import { fold } from '../../../language/fold.js';
import { lettersBetween } from '../../../language/likeness.js';

/** One letter in so many may be another one where seal and signature lie upon them. */
const LETTERS_FOR_ONE = 5;

/** Index of the word with which the office begins that the line ends with, or nearly ends with; -1 for none. */
export function officeStart(words: readonly string[], office: string): number {
  const wanted = keyOf(office);
  const start = words.length - office.split(' ').length;
  if (start < 0) return -1;
  const distance = lettersBetween(keyOf(words.slice(start).join('')), wanted);
  return distance <= Math.floor(wanted.length / LETTERS_FOR_ONE) ? start : -1;
}

const keyOf = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');
