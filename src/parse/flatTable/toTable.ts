/** Rows recovered from flattened text → the table of the model. */
import type { Line } from '../../document/model.js';
import type { Table } from '../../model/table.js';
import type { ParseContext } from '../context.js';
import { SELF } from '../origins.js';
import { type GroupHeading, numberRank, pushGroup } from '../tables/groups.js';
import { buildRow } from '../tables/row.js';
import { recoverFlatTable } from './index.js';

export interface RecoveredTable {
  readonly table: Table;
  /** Lines above and below the table. */
  readonly rest: readonly Line[];
}

export function recoverTable(context: ParseContext, lines: readonly Line[]): RecoveredTable | null {
  const flat = recoverFlatTable(lines);
  if (flat === null || flat.rows.length === 0) return null;
  const columns = flat.columns.map(({ header, role }) => ({ header, role }));
  const table: Table = { caption: null, columns, rows: [] };
  let open: GroupHeading[] = [];
  for (const found of flat.rows) {
    if (found.kind === 'group') {
      const text = found.cells.find((cell) => cell !== null && cell !== '') ?? '';
      open = pushGroup(open, { text, rank: numberRank(text.split('. ')[0] ?? '') });
      continue;
    }
    const row = buildRow(
      columns,
      found.cells,
      open.map((one) => one.text),
      context.time,
    );
    context.origins.note(row, SELF, found.ranges);
    table.rows.push(row);
  }
  return { table, rest: [...flat.before, ...flat.after] };
}
