/** Cells of a leaf row → the fields of the model by column role. */
import type { Paragraph } from '../../document/model.js';
import { fold } from '../../language/fold.js';
import { readTime } from '../../language/time.js';
import { personsOfLines, unitsOfParagraphs } from '../../language/unitLines.js';
import { splitUnits } from '../../language/units.js';
import type { Column, ColumnRole, Row, TimeCell, UnitCell } from '../../model/table.js';
import type { TimeContext } from '../context.js';

/** Two columns of one role are joined with "; "; null when the table has no such column or a cell to the left covers it. */
function field(
  columns: readonly Column[],
  cells: readonly (string | null)[],
  role: ColumnRole,
): string | null {
  const texts = columns
    .flatMap((column, index) => (column.role === role ? [cells[index] ?? null] : []))
    .filter((text) => text !== null);
  if (texts.length === 0) return null;
  return texts.length === 1 ? (texts[0] ?? null) : texts.filter((text) => text !== '').join('; ');
}

/** The paragraphs of the cell in a column; none of a cell of plain text. */
export type ParagraphsOf = (column: number) => readonly Paragraph[];

function units(
  columns: readonly Column[],
  cells: readonly (string | null)[],
  role: 'lead' | 'support',
  paragraphsOf: ParagraphsOf | undefined,
): UnitCell | null {
  const raw = field(columns, cells, role);
  if (raw === null) return null;
  return { raw, units: apart(columns, cells, role, paragraphsOf) ?? splitUnits(raw) };
}

/** The units that the paragraphs or the lines of the cell keep apart; null when there is more than one cell of the role, or they do not. */
function apart(
  columns: readonly Column[],
  cells: readonly (string | null)[],
  role: 'lead' | 'support',
  paragraphsOf: ParagraphsOf | undefined,
): string[] | null {
  const at = columns.findIndex((column, index) => column.role === role && cells[index]);
  if (at < 0 || columns.some((column, index) => index > at && column.role === role && cells[index]))
    return null;
  const paragraphs = paragraphsOf?.(at) ?? [];
  if (paragraphs.length > 1) {
    const units = unitsOfParagraphs(paragraphs.map(({ text }) => text));
    if (units !== null) return units;
  }
  const [first] = paragraphs;
  if (first === undefined || (paragraphs.length === 1 && first.lines.length < 2)) return null;
  return personsOfLines(paragraphs.flatMap((one) => one.lines.map(({ text }) => text)));
}

const BEGINS = /(?:^|\s)(?:bat dau|tu ngay|tu)$/;
const ENDS = /(?:^|\s)(?:ket thuc|den ngay|den)$/;

/** A start column and an end column, both filled with one date or period each, make one interval. */
function fromTo(
  columns: readonly Column[],
  cells: readonly (string | null)[],
  context: TimeContext,
): TimeCell['intervals'][number] | null {
  const only = (header: RegExp) => {
    const at = columns.findIndex((one) => one.role === 'time' && header.test(fold(one.header)));
    const { intervals } = readTime(at < 0 ? '' : (cells[at] ?? ''), context);
    return intervals.length === 1 ? intervals[0] : undefined;
  };
  const [first, last] = [only(BEGINS), only(ENDS)];
  if (first?.start == null || last?.end == null || first.start > last.end) return null;
  return { start: first.start, end: last.end };
}

/** The time columns of a row: a start and an end column together, each alone as printed. */
function time(
  columns: readonly Column[],
  cells: readonly (string | null)[],
  context: TimeContext,
): TimeCell | null {
  const raw = field(columns, cells, 'time');
  if (raw === null) return null;
  const { intervals, recurrence } = readTime(raw, context);
  const span = fromTo(columns, cells, context);
  if (span !== null) return { raw, intervals: [span], recurrence };
  return { raw, intervals: intervals.map((one) => ({ start: one.start, end: one.end })), recurrence };
}

/** The identity is settled later, when all rows of the plan are known. */
export function buildRow(
  columns: readonly Column[],
  cells: readonly (string | null)[],
  group: readonly string[],
  context: TimeContext,
  paragraphsOf?: ParagraphsOf,
): Row {
  const number = field(columns, cells, 'number');
  return {
    id: '',
    group: [...group],
    number: number === null ? null : number.replace(/\s*[.)]$/, ''),
    content: field(columns, cells, 'content'),
    product: field(columns, cells, 'product'),
    lead: units(columns, cells, 'lead', paragraphsOf),
    support: units(columns, cells, 'support', paragraphsOf),
    time: time(columns, cells, context),
    budget: field(columns, cells, 'budget'),
    monitor: field(columns, cells, 'monitor'),
    note: field(columns, cells, 'note'),
    cells: [...cells],
  };
}
