/** Puts settled dates together: ranges, deadlines, lists. */
import { shiftDay } from './calendar.js';
import { type Span, spanOf } from './spans.js';
import { BEFORE_WORDS } from './words.js';
import type { DatedAtom, DatedToken } from './years.js';

/** Inclusive ISO days; `start` null for a deadline, `end` null for an open end. */
export interface Interval {
  readonly start: string | null;
  readonly end: string | null;
}

const coarse = (atom: DatedAtom): boolean => atom.unit !== 'day';
const spanAt = (atom: DatedAtom, years: number): Span | null => spanOf(atom, atom.year + years);

/** `trước 30/11` is until that day; `trước tháng 6` ends with May. */
function deadline(atom: DatedAtom, marker: string): Interval | null {
  const span = spanAt(atom, 0);
  if (span === null) return null;
  return { start: null, end: marker === BEFORE_WORDS && coarse(atom) ? shiftDay(span.start, -1) : span.end };
}

/** A range over New Year (`tháng 11 đến tháng 2/2027`) takes the missing year from the printed one. */
function range(from: DatedAtom, to: DatedAtom): Interval | null {
  const a = spanAt(from, 0);
  const b = spanAt(to, 0);
  if (a === null || b === null) return null;
  if (a.start <= b.end) return { start: a.start, end: b.end };
  if (!to.given) return { start: a.start, end: spanAt(to, 1)?.end ?? null };
  if (!from.given) return { start: spanAt(from, -1)?.start ?? null, end: b.end };
  return null;
}

/** Adjacent periods of a list are one: `Quý III, IV`, `24, 25 và 26 tháng 8`. */
function append(list: Interval[], next: Interval, joined: boolean): void {
  const last = list.at(-1);
  const touches =
    joined &&
    last?.start != null &&
    last.end !== null &&
    next.start !== null &&
    shiftDay(last.end, 1) === next.start;
  if (touches && last !== undefined) list[list.length - 1] = { start: last.start, end: next.end };
  else list.push(next);
}

interface Reading {
  readonly interval: Interval | null;
  readonly next: number;
}

function readFrom(tokens: readonly DatedToken[], at: number, from: DatedAtom, open: boolean): Reading {
  const link = tokens[at + 1];
  const to = tokens[at + 2];
  if (link?.type === 'to' && to?.type === 'atom') return { interval: range(from, to), next: at + 3 };
  const span = spanAt(from, 0);
  if (span === null) return { interval: null, next: at + 1 };
  return { interval: { start: span.start, end: open ? null : span.end }, next: at + 1 };
}

/** The marker that stands before an atom over other markers: `chậm nhất đến`, `đến trước`. */
function markerOf(token: DatedToken, current: string | null): string | null {
  if (token.type === 'from') return 'from';
  if (token.type === 'deadline') return token.text;
  if (token.type === 'to') return token.text === '-' ? current : (current ?? token.text);
  return token.type === 'join' ? current : null;
}

/** All intervals that the tokens tell, in printed order. */
export function intervalsOf(tokens: readonly DatedToken[]): Interval[] {
  const found: Interval[] = [];
  let marker: string | null = null;
  let joined = false;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.type !== 'atom') {
      marker = markerOf(token, marker);
      joined = token.type === 'join';
      at += 1;
      continue;
    }
    const due: boolean = marker !== null && marker !== 'from';
    const read: Reading = due
      ? { interval: deadline(token, marker ?? ''), next: at + 1 }
      : readFrom(tokens, at, token, marker === 'from');
    if (read.interval !== null) append(found, read.interval, joined);
    if (!due) marker = null;
    joined = false;
    at = read.next;
  }
  return found;
}
