/** Where a paragraph ends among the physical lines of running text. */

import { printedWidth } from '../../language/printedWidth.js';
import { clean } from '../../language/text.js';
import type { PhysicalLine } from './physical.js';
import {
  ADDRESSEE,
  ALONE,
  ANNEX,
  CLOSING,
  CONNECTIVE,
  DASH_NAMES,
  ENDED,
  MARKER,
  NUMBERED,
  PREAMBLE,
  RECIPIENTS,
  TABLE_HEAD,
  TYPE_LINE,
} from './words.js';

/** Where in the document the reader is. */
export type Zone = 'letterhead' | 'title' | 'body' | 'end';

export interface WrapState {
  readonly zone: Zone;
  /** Full width of a line, see `usualWidth`. */
  readonly width: number;
  /** The lines of the paragraph so far, cleaned. */
  readonly lines: readonly string[];
  /** The last number that began a paragraph. */
  readonly number: number;
  /** Pairs of words around a dash inside the lines of the text, see `dashPairs`. */
  readonly pairs: ReadonlySet<string>;
  /** Every line is a paragraph, save one that goes on in lower case. */
  readonly unwrapped: boolean;
}

/** The first line of a paragraph is indented by 1 to 1.27 cm of 16 (Nghị định 30/2020/NĐ-CP Phụ lục I). */
const FIRST_INDENT = 0.075;

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase();
const beginsLower = (text: string): boolean => /^["“(]?\p{Ll}/u.test(text);

/** `Nghị quyết số 12/NQ-⏎CP`, `2026-⏎2030`: no paragraph ends inside a word. */
const HYPHENATED = /[\p{L}\d][-–]$/u;

/** Blank room of a line had it taken the next word, as a share of the full width; negative when it could not. */
function slack(line: string, next: string, width: number): number {
  const [word = ''] = next.split(' ', 1);
  return width === 0 ? 0 : (width - printedWidth(`${line} ${word}`)) / width;
}

const pair = (before: string, behind: string): string => `${before} ${behind}`.toLocaleLowerCase('vi');

/** The word before and the word behind every dash that stands inside a line: `hóa xã` of `Văn hóa - Xã hội`. */
export function dashPairs(lines: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>(DASH_NAMES);
  for (const line of lines) {
    for (const found of line.matchAll(/(\S+) [-–] (?=(\S+))/g))
      pairs.add(pair(found[1] ?? '', found[2] ?? ''));
  }
  return pairs;
}

/** `Phòng Văn hóa⏎- Xã hội`, `kinh tế⏎- xã hội`, `2026⏎- 2030`: the dash is inside a name. A capital behind it needs proof. */
function isDashInside(line: string, next: string, room: number, pairs: ReadonlySet<string>): boolean {
  if (room > 0.06 || ENDED.test(line) || /,$/.test(line)) return false;
  if (/^[-–] (\p{Ll}|\d)/u.test(next)) return true;
  const [, behind = ''] = next.split(' ');
  return /^[-–] \p{Lu}/u.test(next) && pairs.has(pair(line.split(' ').at(-1) ?? '', behind));
}

/** A number that follows nothing: the wrapped end of `… lớp⏎9. Công tác …`. */
function isNumberInside(line: string, next: string, room: number, last: number): boolean {
  const value = Number(NUMBERED.exec(next)?.[1] ?? Number.NaN);
  return room <= 0 && value > 1 && value !== last + 1 && !ENDED.test(line);
}

function beginsMarked(line: string, next: string, room: number, state: WrapState): boolean {
  if (!MARKER.test(next)) return false;
  return !isDashInside(line, next, room, state.pairs) && !isNumberInside(line, next, room, state.number);
}

/** Decides by width, punctuation and blank lines whether running text goes on. */
function goesOn(line: string, next: PhysicalLine, room: number, isFirst: boolean): boolean {
  const text = clean(next.raw);
  const ended = ENDED.test(line);
  if (beginsLower(text)) return room <= (ended ? 0.12 : 0.35);
  if (room > 0.1 || (ended && (/^\s/.test(next.raw) || CLOSING.test(text)))) return false;
  // Extractors that group lines by their left edge leave a blank line after an indented first line.
  const grouped = isFirst && room <= 0 && next.gap <= 1;
  if (ended && next.gap > 0) return grouped;
  return room <= 0 || !ended;
}

/** A heading in capitals goes on in capitals when its first line is marked; signature lines do not. */
function isHeadingTail(state: WrapState, text: string): boolean {
  const [first = ''] = state.lines;
  return MARKER.test(first) && isCapitals(first) && isCapitals(text);
}

/** True when the next line begins a new paragraph. */
export function breaks(state: WrapState, next: PhysicalLine): boolean {
  const line = state.lines.at(-1) ?? '';
  const [first = ''] = state.lines;
  const text = clean(next.raw);
  if (state.zone === 'letterhead' || TYPE_LINE.test(text) || TYPE_LINE.test(first)) return true;
  if (line.endsWith('-') && HYPHENATED.test(line) && next.gap === 0) return false;
  if (ALONE.test(text) || ALONE.test(line) || RECIPIENTS.test(text) || RECIPIENTS.test(first)) return true;
  if (TABLE_HEAD.test(text) || ANNEX.test(text) || ANNEX.test(first)) return true;
  if (state.zone === 'title')
    return PREAMBLE.test(text) || MARKER.test(text) || ADDRESSEE.test(text) || /^\(/.test(text);
  const isFirst = state.lines.length === 1;
  const room = slack(line, text, state.width) - (isFirst ? FIRST_INDENT : 0);
  if (beginsMarked(line, text, room, state)) return true;
  if (state.zone === 'end') return !beginsLower(text) || ENDED.test(line) || next.gap > 0;
  if (state.unwrapped) return !beginsLower(text) || ENDED.test(line);
  if (CONNECTIVE.test(line) || HYPHENATED.test(line)) return false;
  if (isCapitals(text) || isCapitals(line)) return !isHeadingTail(state, text);
  return !goesOn(line, next, room, isFirst);
}
