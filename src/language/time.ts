/** Reads the time column of a task table: `Quý I, II/2026`, `trước ngày 31/5`, `Thường xuyên`. */
import { fold } from './fold.js';
import { adoptNumbers } from './time/adopt.js';
import { tokens } from './time/atoms.js';
import { type Interval, intervalsOf } from './time/intervals.js';
import {
  CLOCKS,
  DAY_PARTS,
  LENGTHS,
  NARROW_CONTINUOUS,
  NO_DATES,
  QUARTER_LIST,
  RECURRENCES,
  type Recurrence,
} from './time/words.js';
import { settleYears, type YearContext } from './time/years.js';

export type { Interval } from './time/intervals.js';
export type { Recurrence } from './time/words.js';

export interface TimeReading {
  /** As given. */
  readonly raw: string;
  /** In printed order, inclusive ISO days; a deadline has `start` null, `từ …` alone has `end` null. */
  readonly intervals: readonly Interval[];
  readonly recurrence: Recurrence | null;
}

/** The year of the plan and, for `học kỳ`, its school year; null when unknown. */
export type TimeContext = YearContext;

const withoutClocks = (text: string): string => CLOCKS.reduce((rest, p) => rest.replace(p, ' '), text);

/** Without cited documents, clock times and lengths of time. */
function datesOnly(folded: string): string {
  const listed = folded.replace(QUARTER_LIST, '$1 nam $2');
  const bare = NO_DATES.reduce((rest, pattern) => rest.replace(pattern, ' x '), listed);
  return withoutClocks(bare).replace(LENGTHS, ' x ').replace(/\s+/g, ' ').trim();
}

const recurrenceOf = (folded: string): Recurrence | null =>
  RECURRENCES.find(({ pattern }) => pattern.test(folded))?.recurrence ?? null;

/** What goes on all the time fills the year of the plan, unless something narrower is said. */
function wholeYear(folded: string, recurrence: Recurrence | null, year: number | null): Interval[] {
  if (recurrence !== 'continuous' || year === null || NARROW_CONTINUOUS.test(folded)) return [];
  return [{ start: `${year}-01-01`, end: `${year}-12-31` }];
}

/**
 * Dates and recurrence of a time expression. The year is the printed one, else that of the context;
 * without either there is no interval. Dates that the calendar has not give none.
 */
export function readTime(raw: string, context: TimeContext): TimeReading {
  const folded = fold(raw.normalize('NFC').replace(DAY_PARTS, ' '));
  const recurrence = recurrenceOf(folded);
  const dated = settleYears(adoptNumbers(tokens(datesOnly(folded))), context);
  const intervals = intervalsOf(dated);
  return {
    raw,
    intervals: intervals.length > 0 ? intervals : wholeYear(folded, recurrence, context.year),
    recurrence,
  };
}
