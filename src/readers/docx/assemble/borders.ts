import type { Borders, Edge, RawTable } from '../raw.js';
import type { StyleResolver } from '../styles/resolve.js';
import type { Grid, PlacedCell } from './grid.js';

/** A cell that shows this many of its sides stands in a ruled table, not beside a single decorative line. */
const FEWEST_SIDES = 2;
/** Part of the cells that must do so. */
const FEWEST_CELLS = 0.25;

/** True when rules are drawn around or between the cells. */
export function isRuled(table: RawTable, grid: Grid, styles: StyleResolver): boolean {
  const style = styles.table(table.style);
  if (style.drawsSome) return true;
  const ruled = grid.cells.filter(
    (cell) => countSides(cell, table, grid, style.borders) >= FEWEST_SIDES,
  ).length;
  return ruled > 0 && (ruled >= grid.cells.length * FEWEST_CELLS || drawsBox(table.borders, style.borders));
}

function drawsBox(direct: Borders, style: Borders): boolean {
  const edges: readonly Edge[] = ['top', 'left', 'bottom', 'right'];
  return edges.every((edge) => (direct[edge] ?? style[edge]) === true);
}

function countSides(cell: PlacedCell, table: RawTable, grid: Grid, style: Borders): number {
  const lastRow = cell.row + cell.rowSpan === table.rows.length;
  const lastColumn = cell.column + cell.columnSpan === grid.columnCount;
  const sides: readonly (readonly [Edge, Edge])[] = [
    ['top', cell.row === 0 ? 'top' : 'insideH'],
    ['bottom', lastRow ? 'bottom' : 'insideH'],
    ['left', cell.column === 0 ? 'left' : 'insideV'],
    ['right', lastColumn ? 'right' : 'insideV'],
  ];
  const row = table.rows[cell.row]?.borders ?? {};
  return sides.filter(
    ([own, shared]) =>
      cell.raw?.borders[own] ?? row[shared] ?? table.borders[shared] ?? style[shared] ?? false,
  ).length;
}
