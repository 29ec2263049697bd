import type { Borders, RawBlock, RawCell, RawParagraph, RawRow, RawTable } from '../docx/raw.js';
import { endParagraph, flushCarried } from '../docx/story/paragraphs.js';
import type { Container } from '../docx/story/state.js';
import { gridOf } from './tableGrid.js';

/** Puts paragraphs into cells, cells into rows and rows into tables as their marks say: so do .doc and RTF. */

/** A cell of a row as its definition says. */
export interface FlowCell {
  vertical: 'none' | 'restart' | 'continue';
  /** Goes on from the cell before it. */
  goesOn: boolean;
  readonly borders: Borders;
}

/** The definition of a row. */
export interface FlowRow {
  /** Borders of the cells from left to right, in twentieths of a point: one more than there are cells. */
  edges: number[];
  readonly cells: FlowCell[];
  borders: Borders;
  header: boolean;
  deleted: boolean;
  style: string | null;
}

/** Where a paragraph stands. */
export interface FlowPlace {
  /** 0 outside tables, else how many tables it stands in. */
  readonly depth: number;
  readonly endsCell: boolean;
  /** The paragraph is no more than the mark that ends a row. */
  readonly endsRow: FlowRow | null;
}

/** A table while it is read; the open cell gathers what comes. */
interface OpenTable {
  readonly rows: { readonly row: FlowRow; readonly cells: RawBlock[][] }[];
  cells: RawBlock[][];
  cell: Container;
}

export interface Builder {
  readonly body: Container;
  readonly open: OpenTable[];
}

const newContainer = (): Container => ({ blocks: [], carried: null });

export function createBuilder(): Builder {
  return { body: newContainer(), open: [] };
}

const innermost = ({ body, open }: Builder): Container => open.at(-1)?.cell ?? body;

/** Takes the next paragraph. */
export function addParagraph(
  builder: Builder,
  paragraph: RawParagraph,
  { depth, endsCell, endsRow }: FlowPlace,
): void {
  goTo(builder, depth);
  const table = builder.open.at(-1);
  if (endsRow !== null && table !== undefined) return void endRow(table, endsRow);
  endParagraph(innermost(builder), paragraph);
  if (endsCell && table !== undefined) endCell(table);
}

function goTo(builder: Builder, depth: number): void {
  while (builder.open.length > depth) closeTable(builder);
  while (builder.open.length < depth) builder.open.push({ rows: [], cells: [], cell: newContainer() });
}

function endCell(table: OpenTable): void {
  flushCarried(table.cell);
  table.cells.push(table.cell.blocks);
  table.cell = newContainer();
}

function endRow(table: OpenTable, row: FlowRow): void {
  flushCarried(table.cell);
  // A cell whose mark is missing still has its text.
  if (table.cell.blocks.length > 0) endCell(table);
  if (table.cells.length > 0) table.rows.push({ row, cells: table.cells });
  table.cells = [];
  table.cell = newContainer();
}

/** Ends the innermost table and puts it where it stands. */
export function closeTable(builder: Builder): void {
  const table = builder.open.pop();
  if (table === undefined) return;
  flushCarried(table.cell);
  const target = innermost(builder);
  flushCarried(target);
  if (table.rows.length > 0) target.blocks.push(makeTable(table));
  // Rows that never ended: their text is kept as running text.
  target.blocks.push(...table.cells.flat(), ...table.cell.blocks);
}

export function finish(builder: Builder): RawBlock[] {
  while (builder.open.length > 0) closeTable(builder);
  flushCarried(builder.body);
  return builder.body.blocks;
}

function makeTable({ rows }: OpenTable): RawTable {
  const [first] = rows;
  const grid = gridOf(rows.map(({ row, cells }) => ({ edges: row.edges, cells: cells.length })));
  return {
    kind: 'table',
    style: first?.row.style ?? null,
    borders: first?.row.borders ?? {},
    rows: rows.map(({ row, cells }, i) => makeRow(row, cells, grid[i] ?? { before: 0, spans: [] })),
  };
}

function makeRow(
  row: FlowRow,
  contents: readonly RawBlock[][],
  { before, spans }: { readonly before: number; readonly spans: readonly number[] },
): RawRow {
  const cells = contents.map((blocks, i): RawCell => {
    const { vertical = 'none', goesOn = false, borders = {} } = row.cells[i] ?? {};
    return { span: spans[i] ?? 1, vertical, goesOn: goesOn && i > 0, borders, blocks };
  });
  return { before, after: 0, header: row.header, deleted: row.deleted, borders: row.borders, cells };
}
