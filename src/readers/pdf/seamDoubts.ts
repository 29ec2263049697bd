/**
 * Blank cells at the top of a page below filled ones: blank of their own, or the rest of a merged cell. Print shows
 * the same for both, so the ways of the whole table tell: how often it merges cells of that column, how often it
 * leaves them blank.
 */
import type { DocumentWarning } from '../../document/model.js';
import { cellText, type JoinedCell, type JoinedTable, type SeamDoubt } from './joined.js';

/** How often cells are merged, and blank, where a table has hardly shown it; each counts like so many cases. */
const MERGED = {
  same: { share: 0.15, weight: 1.5 },
  beside: { share: 0.5, weight: 1.5 },
  over: { share: 0.01, weight: 5 },
};
const BLANK_CASES = 1;
const BLANK_WEIGHT = 5;
/** A cell of a task of its own is printed blank: it takes good odds to fill it from the task above. */
const LEAST_ODDS = { same: 1, beside: 1, over: 7 / 3 };
/** Odds below this are no certainty. */
const CERTAIN = 10;
/** Rows with fewer filled cells are headings of groups, and tell nothing of blank cells. */
const FEWEST_FILLED = 2;

/** Settles what the page ends of a table leave open, and tells what stays uncertain. */
export function settleDoubts(table: JoinedTable): DocumentWarning[] {
  const { doubts } = table;
  if (doubts.length === 0) return [];
  const rows = rowsOf(table);
  const open = new Set(doubts.map(({ below }) => below));
  const known = new Map<string, number>();
  const settled = doubts.map((doubt) => {
    const { task, below } = doubt;
    const key = `${task} ${below.column}`;
    const odds = known.get(key) ?? oddsOf(rows, task, below.column, open);
    known.set(key, odds);
    return { doubt, odds };
  });
  const merged = settled.filter(isMerged).map(({ doubt }) => doubt);
  for (const { above, below } of merged) {
    above.rowSpan += below.rowSpan;
    above.ranges.push(...below.ranges);
    above.open = below.open;
  }
  const gone = new Set(merged.map(({ below }) => below));
  if (gone.size > 0) table.cells = table.cells.filter((cell) => !gone.has(cell));
  return settled.filter(({ odds }) => odds > 1 / CERTAIN && odds < CERTAIN).map(warningOf);
}

/** How much likelier it is that the cell is merged with the one above than that it is blank. */
function oddsOf(rows: Rows, task: SeamDoubt['task'], column: number, open: ReadonlySet<JoinedCell>): number {
  const { share, weight } = MERGED[task];
  const seen = task === 'over' ? mergedOverTasks(rows, column) : mergedInTask(rows, column, open);
  const merged = (seen.merged + share * weight) / (seen.cases + weight);
  return merged / ((1 - merged) * blankShare(rows, column, open));
}

interface Seen {
  readonly merged: number;
  readonly cases: number;
}

/** The cells that cover each row, by column; a merged cell stands in all its rows, header rows are left out. */
type Rows = readonly (ReadonlyMap<number, JoinedCell> | undefined)[];

function rowsOf(table: JoinedTable): Rows {
  const rows: Map<number, JoinedCell>[] = Array.from({ length: table.rowCount }, () => new Map());
  for (const cell of table.cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) rows[row]?.set(cell.column, cell);
  return rows.map((row, index) => (index < (table.headerRows ?? 1) ? undefined : row));
}

/** Of the tasks with rows of their own: those whose cell in this column is merged along with the task. */
function mergedInTask(rows: Rows, column: number, open: ReadonlySet<JoinedCell>): Seen {
  const tasks = new Set<JoinedCell>();
  let merged = 0;
  for (const row of rows) {
    const [task, cell] = [row?.get(0), row?.get(column)];
    if (task === undefined || cell === undefined || task.rowSpan === 1 || tasks.has(task)) continue;
    if (open.has(rows[task.row + task.rowSpan - 1]?.get(column) ?? cell)) continue;
    tasks.add(task);
    if (cell.row === task.row && cell.rowSpan === task.rowSpan) merged++;
  }
  return { merged, cases: tasks.size };
}

/** Of the ends of tasks: those over which a cell of this column reaches. */
function mergedOverTasks(rows: Rows, column: number): Seen {
  let [ends, merged] = [0, 0];
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    const [task, other] = [row?.get(0), next?.get(0)];
    if (task === other || isBlank(task) || isBlank(other)) continue;
    ends++;
    if (row?.get(column) === next?.get(column)) merged++;
  }
  return { merged, cases: ends };
}

/** Of the cells of this column that are not merged: those that are blank. */
function blankShare(rows: Rows, column: number, open: ReadonlySet<JoinedCell>): number {
  let [single, blank] = [0, 0];
  for (const row of rows) {
    const cell = row?.get(column);
    if (cell === undefined || cell.rowSpan > 1 || cell.columnSpan > 1 || open.has(cell)) continue;
    if (isBlank(cell) && filledIn(row) <= FEWEST_FILLED) continue;
    single++;
    if (isBlank(cell)) blank++;
  }
  return (blank + BLANK_CASES) / (single + BLANK_WEIGHT);
}

const isBlank = (cell: JoinedCell | undefined): boolean => cell === undefined || cell.lines.length === 0;

const filledIn = (row: Rows[number]): number =>
  [...(row?.values() ?? [])].filter((cell) => !isBlank(cell)).length;

interface Settled {
  readonly doubt: SeamDoubt;
  readonly odds: number;
}

const isMerged = ({ doubt, odds }: Settled): boolean => odds > LEAST_ODDS[doubt.task];

function warningOf(settled: Settled): DocumentWarning {
  const { doubt } = settled;
  const range = doubt.below.ranges.at(-1) ?? null;
  const taken = isMerged(settled) ? 'taken for a part of the merged cell' : 'left blank';
  const message = `Page ${range?.page ?? '?'}: the blank cell below “${cellText(doubt.above)}” was ${taken}.`;
  return { id: 'table/page-cut', severity: 'info', message, range };
}
