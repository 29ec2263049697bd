/** The days that a dated atom covers, once its year is known. */
import type { Atom } from './atoms.js';
import { isoDay, isoMonthEnd } from './calendar.js';
import { SCHOOL, SUMMER } from './words.js';

/** Inclusive, ISO days. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

const span = (start: string | null, end: string | null): Span | null =>
  start === null || end === null ? null : { start, end };

const months = (year: number, first: number, last: number): Span | null =>
  span(isoDay(year, first, 1), isoMonthEnd(year, last));

function half(year: number, count: number): Span | null {
  return count > 0 ? months(year, 1, count) : months(year, 13 + count, 12);
}

function school(year: number, part: number): Span {
  const [a, from, b, to] = part === 0 ? SCHOOL.year : part === 1 ? SCHOOL.first : SCHOOL.second;
  return { start: `${year + a}-${from}`, end: `${year + b}-${to}` };
}

/** Null for a day or month that the calendar has not. */
export function spanOf(atom: Atom, year: number): Span | null {
  switch (atom.unit) {
    case 'day':
      return span(isoDay(year, atom.part, atom.day), isoDay(year, atom.part, atom.day));
    case 'month':
      return atom.part < 1 || atom.part > 12 ? null : months(year, atom.part, atom.part);
    case 'quarter':
      return months(year, atom.part * 3 - 2, atom.part * 3);
    case 'half':
      return Math.abs(atom.part) > 12 ? null : half(year, atom.part);
    case 'year':
      return months(year, 1, 12);
    case 'school':
      return school(year, atom.part);
    case 'summer':
      return { start: `${year}-${SUMMER[0]}`, end: `${year}-${SUMMER[1]}` };
  }
}
