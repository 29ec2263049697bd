/** One cell of a worksheet. Text is always inline text, never a formula. */
import { type Cell, isDay } from '../sheets/types.js';
import { LOOK } from './styles.js';
import { cellXml } from './text.js';

/** `A`, `B`, … `AA`; `index` from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

const DAY = 86_400_000;
/** Day 0 of the 1900 system, which counts a 29 February 1900: right from 1 March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST = 61;

/** The number of a day in a workbook; `null` for a day that it cannot count or that the calendar has not. */
export function serialOf(iso: string): number | null {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || Number.isNaN(time)) return null;
  if (new Date(time).toISOString().slice(0, 10) !== iso) return null;
  const serial = Math.round((time - EPOCH) / DAY);
  return serial >= FIRST ? serial : null;
}

const FORMULA = /^[\s']*[=+\-@]/;

export function textCell(place: string, text: string, look: number): string {
  return `<c r="${place}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${cellXml(text)}</t></is></c>`;
}

/** `place`: `B7`. */
export function cellAt(place: string, cell: Cell): string {
  if (cell === null || cell === '') return `<c r="${place}" s="${LOOK.text}"/>`;
  if (typeof cell === 'number')
    return Number.isFinite(cell)
      ? `<c r="${place}" s="${LOOK.number}"><v>${cell}</v></c>`
      : cellAt(place, null);
  if (isDay(cell)) {
    const serial = serialOf(cell.day);
    return serial === null
      ? textCell(place, cell.day, LOOK.text)
      : `<c r="${place}" s="${LOOK.date}"><v>${serial}</v></c>`;
  }
  return textCell(place, cell, FORMULA.test(cell) ? LOOK.quoted : LOOK.text);
}
