/** Tables that are printed in columns of blanks (`pdftotext -layout`): one table of the model, joined over its pages. */
import type { TableBlock } from '../../../document/model.js';
import { columnRole, columnRoles } from '../../../language/tableRoles.js';
import type { PhysicalLine } from '../physical.js';
import { buildTable } from './build.js';
import { bodyLength } from './extent.js';
import { headerAt, type Leaf } from './header.js';
import { tableRows } from './rows.js';
import { tableLines } from './tableLines.js';

export interface FoundTable {
  readonly block: TableBlock;
  /** Lines that it takes, header included. */
  readonly count: number;
}

const telling = ({ text, parent }: Leaf): string =>
  parent !== null && columnRole(text) === 'other' ? `${parent.text} - ${text}` : text;

/** The table whose header begins at a line, or null. */
export function tableAt(lines: readonly PhysicalLine[], from: number): FoundTable | null {
  const header = headerAt(lines, from);
  if (header === null) return null;
  const first = from + header.count;
  const length = bodyLength(lines, first, header);
  if (length === 0) return null;
  const roles = columnRoles(header.leaves.map(telling));
  const body = tableLines(lines.slice(first, first + length), header, roles);
  const rows = tableRows(body, roles);
  if (!rows.some(({ kind }) => kind === 'row')) return null;
  return { block: buildTable(header, rows, roles), count: header.count + length };
}
