/** Cells merged over rows on both sides of a page break, in rows that are not one, stay one cell. */
import { isBold } from './flow.js';
import { cellsOfRow, cellText, type JoinedCell, type JoinedTable, type SeamDoubt } from './joined.js';
import { continues, endsSentence, isBullet, isTick, isUnfinished, needsMore } from './markers.js';

/** What the rows on both sides of the page break tell together. */
interface Seam {
  readonly above: readonly JoinedCell[];
  readonly below: readonly JoinedCell[];
  /** All that stands above the break. */
  readonly table: JoinedTable;
  /** True when the page break cuts a header of two levels. */
  readonly header: boolean;
  /** True when cells that go on are seen to be open at the page end, or at the top of the next page. */
  readonly tells: boolean;
  /** True when some cells are open at the top of the next page: those that began before. */
  readonly begins: boolean;
  /** As in `PageEnd`. */
  readonly leavesOpen: boolean;
  /** True when no new task begins: the first cell below is blank, or the rest of the one above. */
  readonly sameTask: boolean;
}

/** Joins the cells of the first row of `second` that carry on cells of the last row of `first`. */
export function mergeSpans(first: JoinedTable, second: JoinedTable, leavesOpen: boolean): void {
  const seam = readSeam(first, second, leavesOpen);
  // Cells at the left that are blank below filled ones carry on what stands above, if the row itself is not blank.
  let leading = seam.below.some((cell) => cellText(cell) !== '');
  const pairs: [JoinedCell, JoinedCell][] = [];
  for (const cell of seam.below) {
    const partner = partnerOf(seam.above, cell);
    if (partner === undefined) leading = false;
    else if (isOpenQuestion(seam, partner, cell))
      first.doubts.push({ above: partner, below: cell, task: taskOf(seam, leading) });
    else if (carriesOn(seam, partner, cell, leading)) pairs.push([partner, cell]);
    else if (cellText(cell) !== '') leading = false;
  }
  for (const [upper, lower] of pairs) join(upper, lower, second);
}

function readSeam(first: JoinedTable, second: JoinedTable, leavesOpen: boolean): Seam {
  const above = cellsOfRow(first, first.rowCount - 1);
  const below = cellsOfRow(second, 0);
  const begins = leavesOpen && below.some((cell) => !cell.openAbove) && below.some((cell) => cell.openAbove);
  const ends = above.some((cell) => !cell.open) && (leavesOpen || above.some((cell) => cell.open));
  const header = first.rowCount === 1 && isHeaderCut(above, below);
  const [next] = below;
  const newTask = {
    above,
    below,
    table: first,
    header,
    tells: ends || begins,
    begins,
    leavesOpen,
    sameTask: false,
  };
  const upper = next === undefined ? undefined : partnerOf(above, next);
  const goesOn = next !== undefined && upper !== undefined && carriesOn(newTask, upper, next, true);
  return { ...newTask, sameTask: goesOn || cellText(next) === '' };
}

/** The cell of the row above that stands in the same columns. */
function partnerOf(above: readonly JoinedCell[], cell: JoinedCell): JoinedCell | undefined {
  return above.find((one) => one.column === cell.column && one.columnSpan === cell.columnSpan);
}

function taskOf(seam: Seam, leading: boolean): SeamDoubt['task'] {
  if (!seam.sameTask) return 'over';
  return leading ? 'beside' : 'same';
}

function join(above: JoinedCell, below: JoinedCell, second: JoinedTable): void {
  above.rowSpan += below.rowSpan;
  above.lines.push(...below.lines);
  above.ranges.push(...below.ranges);
  above.open = below.open;
  second.cells.splice(second.cells.indexOf(below), 1);
}

/** A blank cell below a filled one, of which neither lines nor merged neighbours tell whose it is. */
function isOpenQuestion(seam: Seam, upper: JoinedCell, lower: JoinedCell): boolean {
  if (seam.header || seam.tells || isGroup(seam.below) || lower === seam.below[0] || cellText(lower) !== '')
    return false;
  if (cellText(upper) === '' || isTick(cellText(upper))) return false;
  const [task, next] = [seam.above[0], seam.below[0]];
  const single = upper.rowSpan === 1 && lower.rowSpan === 1;
  return single && (!seam.sameTask || (task?.row === upper.row && next?.rowSpan === 1));
}

/** A row that only carries a heading. */
function isGroup(cells: readonly JoinedCell[]): boolean {
  const filled = cells.filter((cell) => cellText(cell) !== '');
  return filled.length <= 2 && filled.every((cell) => cell.lines.every(isBold));
}

function carriesOn(seam: Seam, upper: JoinedCell, lower: JoinedCell, leading: boolean): boolean {
  if (seam.header) return true;
  const [task, next] = [seam.above[0], seam.below[0]];
  const isNew = !seam.sameTask && cellText(next) !== '';
  if (isNew && (isMergedWith(upper, task) || isMergedWith(lower, next))) return false;
  if (seam.leavesOpen && !lower.openAbove && (!upper.open || seam.begins)) return false;
  if (seam.begins) return true;
  if (seam.tells && (upper.open || cellText(lower) === '')) return upper.open;
  // A cell that covers other rows than the first one has rows of its own.
  const beside = leading && upper.row === task?.row && lower.rowSpan === next?.rowSpan;
  const grouped = beside && !seam.tells && isMergedWith(upper, task);
  const odd = beginsSmallAlone(seam.table, lower);
  return grouped || isRest(upper, lower, beside, odd || cellText(next) === '');
}

/** True for a cell merged over the same rows as the first cell of its row: a new number ends it. */
function isMergedWith(cell: JoinedCell, first: JoinedCell | undefined): boolean {
  return cell !== first && cell.rowSpan > 1 && cell.row === first?.row && cell.rowSpan === first.rowSpan;
}

/** Whether the text of a cell below the page break is the rest of the one above. */
function isRest(above: JoinedCell, below: JoinedCell, leading: boolean, sameTask: boolean): boolean {
  const [upper, lower] = [cellText(above), cellText(below)];
  const spans = above.rowSpan > 1 || below.rowSpan > 1;
  if (lower === '') return upper !== '' && (spans || leading);
  if (upper === '') return above.rowSpan > 1 && below.rowSpan > 1;
  if (isTick(upper) || isTick(lower)) return false;
  if (needsMore(upper)) return true;
  if (!spans && !leading && !sameTask) return false;
  if (isBullet(upper) && isBullet(lower)) return spans;
  return isUnfinished(upper) || upper.endsWith(';') || (continues(lower) && !endsSentence(upper));
}

/** Cells of a column that tell how its texts begin. */
const ENOUGH = 6;

/** True for a text that begins with a small letter in a column whose other texts never do: it began on the page before. */
function beginsSmallAlone(table: JoinedTable, cell: JoinedCell): boolean {
  if (!continues(cellText(cell))) return false;
  let told = 0;
  for (let at = table.cells.length - 1; at >= 0 && told < ENOUGH * 10; at--) {
    const other = table.cells[at];
    if (other?.column !== cell.column || other.columnSpan !== cell.columnSpan) continue;
    const text = cellText(other);
    if (text === '' || isTick(text)) continue;
    if (continues(text)) return false;
    told++;
  }
  return told >= ENOUGH;
}

/** A header of two levels that the page end cuts below its first: bold cells, of which some divide one above. */
function isHeaderCut(above: readonly JoinedCell[], below: readonly JoinedCell[]): boolean {
  const divided = above.some((upper) => upper.columnSpan > 1 && below.some((lower) => within(lower, upper)));
  const bold = [...above, ...below].every((cell) => cell.lines.every(isBold));
  return divided && bold && above.every((cell) => cell.lines.length > 0);
}

function within(lower: JoinedCell, upper: JoinedCell): boolean {
  const [end, last] = [lower.column + lower.columnSpan, upper.column + upper.columnSpan];
  return lower.columnSpan < upper.columnSpan && lower.column >= upper.column && end <= last;
}
