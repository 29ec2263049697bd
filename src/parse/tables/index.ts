/** A physical table → the table of the model: header, groups, leaf rows. */
import type { Cell, SourceRange, TableBlock } from '../../document/model.js';
import { gridOf } from '../../document/text.js';
import type { Column, Row, Table } from '../../model/table.js';
import type { ParseContext } from '../context.js';
import { SELF } from '../origins.js';
import { type BodyRow, type GroupHeading, groupHeading, groupsOfRow, pushGroup } from './groups.js';
import { type Grid, readHead } from './header.js';
import { namelessColumns, withNumbers } from './nameless.js';
import { buildRow } from './row.js';

/** Adds a physical table to a list: as a table of its own, or, when it has no header and the same columns, as more rows of the one before it. */
export function addTable(context: ParseContext, tables: Table[], block: TableBlock): void {
  const grid = gridOf(block);
  const head = readHead(block, grid);
  const previous = tables.at(-1);
  if (
    head.columns === null &&
    previous &&
    previous.columns.length === block.columnCount &&
    previous.rows.length > 0
  ) {
    const groups = previous.rows.at(-1)?.group ?? [];
    previous.rows.push(...readRows(context, grid, 0, previous.columns, groups));
    return;
  }
  const columns =
    head.columns === null
      ? namelessColumns(block, grid, context.time)
      : withNumbers(head.columns, grid, head.bodyStart);
  const table: Table = {
    caption: head.caption,
    columns,
    rows: readRows(context, grid, head.bodyStart, columns, []),
  };
  context.origins.note(table, SELF, block.ranges);
  tables.push(table);
}

function readRows(
  context: ParseContext,
  grid: Grid,
  start: number,
  columns: readonly Column[],
  groups: readonly string[],
): Row[] {
  const rows: Row[] = [];
  let open: GroupHeading[] = groups.map((text, index) => ({ text, rank: index }));
  const roles = columns.map((column) => column.role);
  const bodies = grid.slice(start).map(bodyRow);
  for (const [index, body] of bodies.entries()) {
    if (body.cells.every((text) => text === null || text === '')) continue;
    const heading = groupHeading(body, roles, bodies[index + 1] ?? null);
    if (heading) {
      open = pushGroup(open, heading);
      continue;
    }
    const number = body.cells[roles.indexOf('number')] ?? '';
    open = groupsOfRow(open, number, rows.at(-1)?.number ?? '');
    const row = buildRow(
      columns,
      body.cells,
      open.map((one) => one.text),
      context.time,
      (column) => grid[start + index]?.[column]?.paragraphs ?? [],
    );
    noteRow(context, row, grid[start + index] ?? [], roles);
    rows.push(row);
  }
  return rows;
}

function bodyRow(cells: readonly (Cell | null)[]): BodyRow {
  const across = cells.find((cell) => cell !== null && cell.columnSpan > 1) ?? null;
  return {
    cells: cells.map((cell, column) => (cell === null ? '' : cell.column < column ? null : cell.text)),
    across: across === null ? null : { column: across.column, span: across.columnSpan },
  };
}

const NOTED = new Set([
  'number',
  'content',
  'product',
  'lead',
  'support',
  'time',
  'budget',
  'monitor',
  'note',
]);

function noteRow(
  context: ParseContext,
  row: Row,
  cells: readonly (Cell | null)[],
  roles: readonly string[],
): void {
  const all: SourceRange[] = [];
  for (const [column, cell] of cells.entries()) {
    if (cell === null || cell.column < column) continue;
    all.push(...cell.ranges);
    context.origins.note(row.cells, String(column), cell.ranges);
    const role = roles[column];
    if (role !== undefined && NOTED.has(role)) context.origins.note(row, role, cell.ranges);
  }
  context.origins.note(row, SELF, all);
}
