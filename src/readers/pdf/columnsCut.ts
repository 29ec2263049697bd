/** Text that stands side by side and goes on at the top of the next page: recipients and a signature cut by the page end. */
import type { SideBySide } from './columns.js';
import { columnParts, wideGaps } from './columns.js';
import { lineText } from './lines.js';
import { endsSentence, isBullet } from './markers.js';
import type { TextLine } from './types.js';

const SAME_EDGE = 4;
const SAME_CENTRE = 9;
/** A wrapped line of a list hangs at most this much (sizes). */
const HANGING = 3;
/** Names below the titles of two signers are this far (sizes) apart. */
const WIDE = 3;

/** The columns with what `items` of the next page add to them; `null` when they say something else. */
export function extendColumns(above: SideBySide, below: SideBySide | TextLine): SideBySide | null {
  const pieces = 'kind' in below ? below.columns : partsOver(above.columns, below).map((part) => [part]);
  const columns = above.columns.map((column) => [...column]);
  for (const piece of pieces) {
    const first = piece[0];
    const index = first === undefined ? -1 : columnOf(above.columns, first);
    if (index < 0 || !piece.every((line) => columnOf(above.columns, line) === index)) return null;
    columns[index]?.push(...piece);
  }
  return { ...above, columns };
}

/** A line that leaves the strips between the columns open, part by part: the names of two signers. */
function partsOver(columns: readonly (readonly TextLine[])[], line: TextLine): TextLine[] {
  let [done, rest]: [TextLine[], TextLine] = [[], line];
  for (const [index, column] of columns.slice(1).entries()) {
    const from = Math.max(...(columns[index] ?? []).map((one) => one.x1));
    const middle = (from + Math.min(...column.map((one) => one.x0))) / 2;
    if (!wideGaps(rest).some((gap) => gap.from < middle && gap.to > middle)) continue;
    const [left, right] = columnParts(rest, middle);
    if (left === undefined || right === undefined) continue;
    [done, rest] = [[...done, left], right];
  }
  return [...done, rest];
}

/** Index of the column that a line of the next page carries on, -1 for none. */
function columnOf(columns: readonly (readonly TextLine[])[], line: TextLine): number {
  return columns.findIndex((column, index) => {
    const before = columns[index - 1];
    const after = columns[index + 1];
    const from = before === undefined ? 0 : Math.max(...before.map((one) => one.x1)) - line.size;
    const to = after === undefined ? Infinity : Math.min(...after.map((one) => one.x0));
    if (line.x0 < from || line.x1 > to) return false;
    return carriesOn(column, line);
  });
}

function carriesOn(column: readonly TextLine[], line: TextLine): boolean {
  const last = column.at(-1);
  if (last === undefined || Math.abs(last.size - line.size) > 2.5) return false;
  const edge = Math.min(...column.map((one) => one.x0));
  const [begun, begins] = [column.some((one) => isBullet(lineText(one))), isBullet(lineText(line))];
  if (begun || begins) {
    const offset = line.x0 - edge;
    if (offset < -SAME_EDGE || offset > HANGING * line.size) return false;
    if (Math.abs(last.size - line.size) > (begun ? 0.8 : 1.6)) return false;
    return begins || !endsSentence(lineText(last));
  }
  const centre = (one: TextLine) => (one.x0 + one.x1) / 2;
  return column.some((one) => Math.abs(centre(one) - centre(line)) < SAME_CENTRE);
}

/** Two lines on both sides of a page end whose parts are centred on each other: titles above the names of two signers. */
export function pairLines(above: TextLine, below: TextLine): SideBySide | null {
  const [strip] = wideGaps(above)
    .filter((gap) => gap.to - gap.from > WIDE * above.size)
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  if (strip === undefined) return null;
  const middle = (strip.from + strip.to) / 2;
  if (!wideGaps(below).some((gap) => gap.from < middle && gap.to > middle)) return null;
  const upper = columnParts(above, middle);
  const lower = columnParts(below, middle);
  const centred = upper.every((part, index) => {
    const other = lower[index];
    return other !== undefined && Math.abs(part.x0 + part.x1 - other.x0 - other.x1) < 2 * SAME_CENTRE;
  });
  if (!centred) return null;
  const columns = upper.map((part, index) => [part, ...lower.slice(index, index + 1)]);
  return { kind: 'columns', page: above.page, columns };
}
