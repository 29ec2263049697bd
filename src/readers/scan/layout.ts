/** What stands where on a page that lies upright: ruling lines, cells and lines of text. */
import { findGrids, type Grid } from '../pdf/grid.js';
import type { Rule, Rules } from '../pdf/types.js';
import { type Bitmap, bitmapOf, DARK } from './image/bitmap.js';
import { type Component, type Components, findComponents } from './image/components.js';
import { endAtCrossings } from './image/ends.js';
import { eraseAcross, eraseDown } from './image/erase.js';
import { withoutOpenRows } from './image/openRows.js';
import { withoutResidues } from './image/residues.js';
import { eraseRings, findSeals, type Seal } from './image/seals.js';
import { skewOf } from './image/skew.js';
import { findStrokes, SHORTEST_SIDE, type Stroke, sides } from './image/strokes.js';
import { straighten } from './image/turn.js';
import { withoutSeals } from './sealed.js';
import { withoutTornPieces } from './shortRules.js';
import { cutStrip, type Strip } from './strips.js';
import { findTextLines } from './textLines.js';
import type { Gray } from './types.js';

export interface PlacedStrip extends Strip {
  /** Number of the cell in which the line stands, 0 outside of all tables. */
  readonly region: number;
}

export interface Layout {
  readonly skew: number;
  readonly rules: Rules;
  readonly strips: readonly PlacedStrip[];
  /** Ink of the straightened page without its ruling lines. */
  readonly ink: Bitmap;
}

/** Thin lines come out of a scanner gray. */
const HAIRLINE = 226;
/** Shortest faint line (inches): letters run together where gray counts as ink. */
const FAINT_RUN = 0.8;

export function layoutOf(page: Gray, dpi: number): Layout {
  const spare = bitmapOf(page);
  const skew = skewOf(spare, dpi);
  const level = straighten(page, skew);
  // The lines are taken out of a picture of its own: the page may be looked at once more, turned.
  const clean = level === page ? { ...page, data: page.data.slice() } : level;
  const lined = bitmapOf(clean, HAIRLINE, spare);
  const dark = bitmapOf(clean);
  const { across, down } = strokesOf(dark, lined, dpi);
  eraseAcross(clean, lined, across);
  eraseDown(clean, lined, down);
  const scale = 72 / dpi;
  const rules: Rules = {
    horizontal: withoutTornPieces(across.map((one) => ruleOf(one, scale))),
    vertical: withoutTornPieces(down.map((one) => ruleOf(one, scale))),
  };
  const { ink, components: all, seals } = withoutRings(clean, dpi, dark);
  const components = withoutResidues(clean, ink, all, { across, down }, dpi);
  const regionOf = regions(findGrids(rules), scale);
  const lines = withoutSeals(findTextLines(components.list, dpi, regionOf), seals);
  const strips = lines.map((line) => ({
    ...cutStrip(clean, components, line),
    region: line.parts[0] === undefined ? 0 : regionOf(line.parts[0]),
  }));
  return { skew, rules, strips, ink };
}

/** The ink of the page, in the memory of an old bitmap; rings of black seals are taken out of the picture. */
function withoutRings(
  clean: Gray,
  dpi: number,
  old?: Bitmap,
): { ink: Bitmap; components: Components; seals: Seal[] } {
  const ink = bitmapOf(clean, DARK, old);
  const components = findComponents(ink);
  const seals = findSeals(components, ink, dpi);
  if (seals.length === 0) return { ink, components, seals };
  for (const seal of seals) eraseRings(clean, ink, seal);
  const rest = bitmapOf(clean, DARK, ink);
  return { ink: rest, components: findComponents(rest), seals };
}

/** Lines of dark ink, long ones that are faint, and short ones that close cells. */
function strokesOf(dark: Bitmap, faint: Bitmap, dpi: number): { across: Stroke[]; down: Stroke[] } {
  const across = [...findStrokes(dark, dpi, 'across'), ...findStrokes(faint, dpi, 'across', FAINT_RUN)];
  const clear = findStrokes(dark, dpi, 'down');
  const pale = findStrokes(faint, dpi, 'down', FAINT_RUN);
  const short = sides(findStrokes(faint, dpi, 'down', SHORTEST_SIDE), [...clear, ...pale], across, dpi);
  const down = [...clear, ...withoutOpenRows([...pale, ...short], clear, across, dpi)];
  return { across, down: endAtCrossings(down, across, dpi) };
}

/** Lines of text in the red ink of a page whose skew is known; seals are left out. */
export function stampedStrips(red: Gray, skew: number, dpi: number): Strip[] {
  const level = straighten(red, skew);
  const { components, seals } = withoutRings(level === red ? { ...red, data: red.data.slice() } : level, dpi);
  const lines = withoutSeals(
    findTextLines(components.list, dpi, () => 0),
    seals,
  );
  return lines.map((line) => cutStrip(level, components, line));
}

function ruleOf(stroke: Stroke, scale: number): Rule {
  return {
    at: ((stroke.startAt + stroke.endAt) / 2) * scale,
    from: stroke.from * scale,
    to: stroke.to * scale,
  };
}

/** Names the cell in which a component stands, 0 outside of all tables. */
function regions(grids: readonly Grid[], scale: number): (one: Component) => number {
  return (one) => {
    const x = ((one.x0 + one.x1) / 2) * scale;
    const y = ((one.y0 + one.y1) / 2) * scale;
    for (const [index, grid] of grids.entries()) {
      const column = interval(grid.xs, x);
      const row = rowAt(grid, y, column);
      if (column >= 0 && row >= 0) return (index + 1) * 100_000 + cellAt(grid, row, column);
    }
    return 0;
  };
}

/** The last line of a cell that a page break cuts may stand a little below the end of the lines beside it (points). */
const BELOW_OPEN = 14;

function rowAt({ ys, openBelow }: Grid, y: number, column: number): number {
  const under = y - (ys.at(-1) ?? 0);
  return openBelow[column] === true && under > 0 && under < BELOW_OPEN ? ys.length - 2 : interval(ys, y);
}

function cellAt({ cells }: Grid, row: number, column: number): number {
  return cells.findIndex(
    (cell) =>
      row >= cell.row &&
      row < cell.row + cell.rowSpan &&
      column >= cell.column &&
      column < cell.column + cell.columnSpan,
  );
}

function interval(edges: readonly number[], value: number): number {
  if (value < (edges[0] ?? 0) || value > (edges.at(-1) ?? 0)) return -1;
  return Math.min(
    edges.length - 2,
    edges.findLastIndex((edge) => edge <= value),
  );
}
