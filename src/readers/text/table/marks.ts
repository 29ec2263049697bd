/** What single lines of a table tell of rows: numbers, group headings, begins and ends of cells. */
import { groupMarker, rowNumber } from '../../../language/cells/markers.js';
import {
  FRESH_START,
  OPEN_ENDS,
  OPEN_TIME,
  SENTENCE_END,
  TIME_STARTS,
} from '../../../language/cells/vocabulary.js';
import { foldWords } from '../../../language/fold.js';
import { pieces } from './pieces.js';
import type { TableLine } from './tableLines.js';

export const isFresh = (text: string): boolean => FRESH_START.test(text);
export const isOpen = (text: string): boolean => OPEN_ENDS.test(text) || OPEN_TIME.test(text);
export const isEnded = (text: string): boolean => SENTENCE_END.test(text);

const STARTS = new Set(TIME_STARTS);
export const beginsTime = (text: string): boolean =>
  isFresh(text) && (/^\d/.test(text) || STARTS.has(foldWords(text)[0] ?? ''));

/** The number that a row begins with, when its column holds one on this line. */
export function numberOf({ cells }: TableLine, column: number): string | null {
  const text = cells === null || column < 0 ? '' : (cells[column] ?? '');
  return text === '' ? null : rowNumber(text);
}

/** The marker and title of a heading over the rows below it; marker null when it has none. */
export interface GroupText {
  readonly marker: string | null;
  readonly title: string;
}

const MARKED = /^(?:([IVX]{1,6}|[A-EĐ])[.)]?|(\d{1,2}(?:\.\d{1,2})*)[.)]?) (?=["“(]?\p{Lu})/u;

/** `I   Title`, `I. Title` and text across the columns; null for the line of a row. */
export function groupText(line: TableLine, numberColumn: number): GroupText | null {
  const parts = pieces(line.line.raw);
  const found = MARKED.exec(line.text);
  const marker = found?.[1] ?? found?.[2] ?? null;
  const title = found === null ? line.text : line.text.slice(found[0].length);
  if (line.cells === null) return { marker, title };
  const number = numberColumn < 0 ? '' : (line.cells[numberColumn] ?? '');
  if (groupMarker(number) !== null && parts.length <= 2) return { marker, title };
  return parts.length === 1 && found?.[1] !== undefined ? { marker, title } : null;
}
