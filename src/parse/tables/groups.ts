/** Group rows: a row that only carries a heading for the rows below it (design: "a row that only carries a group heading is no row"). */
import { fromRoman } from '../../language/numerals.js';
import { pattern } from '../../language/pattern.js';
import type { ColumnRole } from '../../model/table.js';
import { readMarker } from '../outline/marker.js';

/** One body row as the parser sees it: per column its text, or null where a cell to the left covers it. */
export interface BodyRow {
  readonly cells: readonly (string | null)[];
  /** Column that a cell across several columns begins at, and how many it covers; null when no cell does. */
  readonly across: { readonly column: number; readonly span: number } | null;
}

export interface GroupHeading {
  readonly text: string;
  /** Lower is higher up; headings of one rank follow each other. */
  readonly rank: number;
}

const ROMAN = /^[IVXL]+$/;
const CAPITAL = /^[A-HKĐ]$/;

const bare = (text: string): string => text.replace(/[\s.):]+$/, '').trim();

/** Rank of a numbering: A above I above 1 above 1.1 above a; an unnumbered heading stands below Roman ones. */
export function numberRank(number: string): number {
  const text = bare(number);
  if (CAPITAL.test(text) && !ROMAN.test(text)) return 0;
  if (ROMAN.test(text)) return 1;
  if (/^\d+$/.test(text)) return 3;
  if (/^\d+(\.\d+)+$/.test(text)) return 3 + text.split('.').length;
  if (/^[a-zđ]$/.test(text)) return 9;
  return text === '' ? 10 : 8;
}

/** The heading that a row carries, or null when it is a row of its own. `next` is the row below it. */
export function groupHeading(
  row: BodyRow,
  roles: readonly ColumnRole[],
  next: BodyRow | null,
): GroupHeading | null {
  const numberAt = roles.indexOf('number');
  const number = numberAt < 0 ? '' : (row.cells[numberAt] ?? '');
  const filled = row.cells
    .map((text, column) => ({ text: text ?? '', column }))
    .filter(({ text, column }) => text !== '' && column !== numberAt);
  const [only, ...others] = filled;
  if (others.length > 0) return null;
  if (!only) return headingFromNumber(row, numberAt, number);
  const wide = row.across !== null && row.across.span >= 2 && covers(row.across, only.column, numberAt);
  if (number === '') return wide && isWholeWidth(row) ? fromText(only.text) : null;
  const roman = numberRank(number) <= 1;
  if (wide || roman) return { text: `${bare(number)}. ${only.text}`, rank: numberRank(number) };
  return only.column === contentColumn(roles) && isDeeper(number, next, numberAt)
    ? { text: `${bare(number)}. ${only.text}`, rank: numberRank(number) }
    : null;
}

const contentColumn = (roles: readonly ColumnRole[]): number => Math.max(0, roles.indexOf('content'));

function covers(across: { column: number; span: number }, column: number, numberAt: number): boolean {
  return column === across.column || across.column === numberAt;
}

/** All columns but at most the number belong to one cell. */
function isWholeWidth(row: BodyRow): boolean {
  return row.across !== null && row.across.span >= row.cells.length - 1;
}

/** A cell that begins in the number column and runs across the table holds number and title together. */
function headingFromNumber(row: BodyRow, numberAt: number, number: string): GroupHeading | null {
  if (number === '' || row.across?.column !== numberAt || row.across.span < 2) return null;
  return isWholeWidth(row) ? fromText(number) : null;
}

const LOOSE_NUMERAL = pattern(/^([IVXL]+)\s+(?=\p{Lu})/u);

function fromText(text: string): GroupHeading {
  const marker = readMarker(text);
  if (marker === null || marker.style === 'bullet') {
    const loose = LOOSE_NUMERAL.exec(text);
    if (loose?.[1]) return { text: `${loose[1]}. ${text.slice(loose[0].length)}`, rank: 1 };
    return { text, rank: 2 };
  }
  return { text, rank: numberRank(marker.marker) };
}

/** A counted row without anything but its title heads the rows below when their numbers are of a deeper kind. */
function isDeeper(number: string, next: BodyRow | null, numberAt: number): boolean {
  if (next === null || numberAt < 0) return false;
  const below = next.cells[numberAt] ?? '';
  if (below === '' || bare(below) === bare(number)) return false;
  return numberRank(below) > numberRank(number);
}

/** Puts a heading into the open groups: it closes those of its own rank and below. */
export function pushGroup(open: GroupHeading[], heading: GroupHeading): GroupHeading[] {
  return [...open.filter((one) => one.rank < heading.rank), heading];
}

const OWN_NUMBER = /^([IVXL]+|\d+(?:\.\d+)*)\.\s/;

/** Whether two numbers of one kind stand next to each other: 2 and 3, II and III, 1.1 and 1.2. */
function follows(before: string, number: string): boolean {
  const value = (text: string) => fromRoman(text) ?? Number(text.split('.').at(-1));
  const stem = (text: string) => text.split('.').slice(0, -1).join('.');
  return (
    numberRank(before) === numberRank(number) &&
    stem(before) === stem(number) &&
    value(number) === value(before) + 1
  );
}

/**
 * The groups that hold a leaf row: a row 3 that has no rows below it stands beside group 2 with its rows
 * 2.1 and 2.2, not in it. `last` is the number of the leaf row before.
 */
export function groupsOfRow(open: GroupHeading[], number: string, last: string): GroupHeading[] {
  const [row, above] = [bare(number), bare(last)];
  if (!/^(?:[IVXL]+|\d+(?:\.\d+)*)$/.test(row) || numberRank(above) <= numberRank(row)) return open;
  const at = open.findIndex((one) => follows(OWN_NUMBER.exec(one.text)?.[1] ?? '', row));
  return at < 0 ? open : open.slice(0, at);
}
