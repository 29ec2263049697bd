/** Cells of a leaf row → the fields of the model by column role. */
import { readTime } from '../../language/time.js';
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

function units(raw: string | null): UnitCell | null {
  return raw === null ? null : { raw, units: splitUnits(raw) };
}

/** A start column and an end column make one interval; each alone is read as printed. */
function time(
  columns: readonly Column[],
  cells: readonly (string | null)[],
  context: TimeContext,
): TimeCell | null {
  const raw = field(columns, cells, 'time');
  if (raw === null) return null;
  const { intervals, recurrence } = readTime(raw, context);
  return { raw, intervals: intervals.map((one) => ({ start: one.start, end: one.end })), recurrence };
}

/** The identity is settled later, when all rows of the plan are known. */
export function buildRow(
  columns: readonly Column[],
  cells: readonly (string | null)[],
  group: readonly string[],
  context: TimeContext,
): Row {
  const number = field(columns, cells, 'number');
  return {
    id: '',
    group: [...group],
    number: number === null ? null : number.replace(/\s*[.)]$/, ''),
    content: field(columns, cells, 'content'),
    product: field(columns, cells, 'product'),
    lead: units(field(columns, cells, 'lead')),
    support: units(field(columns, cells, 'support')),
    time: time(columns, cells, context),
    budget: field(columns, cells, 'budget'),
    monitor: field(columns, cells, 'monitor'),
    note: field(columns, cells, 'note'),
    cells: [...cells],
  };
}
