/** Cuts the lines of a table into rows and group headings. */
import { isShouted } from '../../../language/capitals.js';
import type { ColumnRole } from '../../../language/tableRoles.js';
import { startsAround } from './centred.js';
import { beginsTime, type GroupText, groupText, isEnded, isFresh, isOpen, numberOf } from './marks.js';
import { pieces } from './pieces.js';
import type { TableLine } from './tableLines.js';

/** Lines of one task; `cuts` are the places at which a further line of the same task begins. */
export interface RowLines {
  readonly kind: 'row';
  readonly lines: readonly TableLine[];
  readonly cuts: readonly number[];
}

export interface GroupLines {
  readonly kind: 'group';
  readonly lines: readonly TableLine[];
  readonly group: GroupText;
}

export type TableRow = RowLines | GroupLines;

interface Plan {
  readonly numberColumn: number;
  readonly contentColumn: number;
  readonly timeColumns: readonly number[];
  readonly leadColumn: number;
  /** Columns that may say once what holds for several lines of a task. */
  readonly shared: readonly number[];
}

function planOf(roles: readonly ColumnRole[]): Plan {
  const numberColumn = roles.indexOf('number');
  const contentColumn = Math.max(0, roles.indexOf('content'));
  const leadColumn = roles.indexOf('lead');
  return {
    numberColumn,
    contentColumn,
    leadColumn,
    shared: [numberColumn, contentColumn, leadColumn],
    timeColumns: roles.flatMap((role, i) => (role === 'time' ? [i] : [])),
  };
}

/** Cost of a row that begins with a line, by what its cells and those above it say; negative speaks for it. */
function cutCost(lines: readonly TableLine[], at: number, plan: Plan): number {
  const line = lines[at];
  const above = lines[at - 1];
  if (line === undefined || line.cells === null) return 0;
  let cost = line.line.gap > 0 ? -4 : 0;
  for (const [column, text] of line.cells.entries()) {
    if (column === plan.numberColumn || text === '') continue;
    const last = line.top ? '' : (above?.cells?.[column] ?? '');
    if (!isFresh(text)) cost += 4;
    else if (column === plan.contentColumn) cost -= 1.5;
    else cost -= last === '' ? 1 : 0.3;
    if (isOpen(last)) cost += 3;
    else if (isEnded(last)) cost -= 0.5;
  }
  return cost;
}

/** Numbers stand on the first line of their rows, or in the middle. */
function numbersOnTop(lines: readonly TableLine[], numbers: readonly number[], plan: Plan): boolean {
  const good = numbers.filter((at) => {
    const text = lines[at]?.cells?.[plan.contentColumn] ?? '';
    return text !== '' && isFresh(text);
  });
  return good.length >= numbers.length * 0.7;
}

/** Rows without numbers begin after a blank line, or where every cell begins anew. */
const NEW_ROW = -2;

function startsWithoutNumbers(lines: readonly TableLine[], plan: Plan): number[] {
  const spaced = lines.filter(({ line }, at) => at > 0 && line.gap > 0).length;
  return lines.flatMap((line, at) => {
    if (at === 0) return [0];
    const content = line.cells?.[plan.contentColumn] ?? '';
    if (spaced >= 2) return line.line.gap > 0 && cutCost(lines, at, plan) < 0 ? [at] : [];
    return content !== '' && cutCost(lines, at, plan) <= NEW_ROW ? [at] : [];
  });
}

/** How far the cells of a row may begin below its first line. */
const DEEP = 4;

/** The same where cells are centred: each begins on a line of its own. */
function centredCost(lines: readonly TableLine[], at: number, plan: Plan): number {
  const textOf = (line: TableLine, column: number): string => line.cells?.[column] ?? '';
  const [above, below] = [lines.slice(Math.max(0, at - DEEP), at), lines.slice(at, at + DEEP)];
  let cost = (lines[at]?.line.gap ?? 0) > 0 ? -4 : 0;
  for (const column of lines[at]?.cells?.keys() ?? []) {
    if (column === plan.numberColumn) continue;
    const first = below.map((line) => textOf(line, column)).find((text) => text !== '') ?? '';
    const last = above.map((line) => textOf(line, column)).findLast((text) => text !== '') ?? '';
    if (first !== '' && !isFresh(first)) cost += 4;
    else if (first !== '') cost -= column === plan.contentColumn ? 1.5 : 0.5;
    if (isOpen(last)) cost += 3;
    else if (isEnded(last)) cost -= 0.5;
  }
  return cost;
}

interface Starts {
  readonly at: readonly number[];
  /** True when the cells of a row are centred: then lines of other cells leave holes in each column. */
  readonly centred: boolean;
}

function startsIn(lines: readonly TableLine[], plan: Plan): Starts {
  const numbers = lines.flatMap((line, at) => (numberOf(line, plan.numberColumn) !== null ? [at] : []));
  if (numbers.length === 0) return { at: startsWithoutNumbers(lines, plan), centred: false };
  if (numbersOnTop(lines, numbers, plan))
    return { at: numbers[0] === 0 ? numbers : [0, ...numbers], centred: false };
  return { at: startsAround(lines, numbers, (at) => centredCost(lines, at, plan)), centred: true };
}

/** A cell has no blank lines inside: text below an empty place of the column is the next line of the task. */
function hasHole(lines: readonly TableLine[], from: number, at: number, column: number): boolean {
  if ((lines[at - 1]?.cells?.[column] ?? '') !== '' || lines[at]?.top === true) return false;
  for (let i = at - 2; i >= from; i -= 1) {
    if (lines[i + 1]?.top === true) return false;
    if ((lines[i]?.cells?.[column] ?? '') !== '') return true;
  }
  return false;
}

/** A whole time below a whole time, with nothing that joins them: each is a line of the task. */
function beginsTimeAgain(
  lines: readonly TableLine[],
  from: number,
  at: number,
  column: number,
  plan: Plan,
): boolean {
  if (!plan.timeColumns.includes(column) || !beginsTime(lines[at]?.cells?.[column] ?? '')) return false;
  const above =
    lines.slice(from, at).findLast(({ cells }) => (cells?.[column] ?? '') !== '')?.cells?.[column] ?? '';
  return above !== '' && !isOpen(above) && !/[;,–-]$/.test(above);
}

/** One cell of several may have been cut at the wrong blank. */
const MOST = 0.75;

function beginsSubRow(lines: readonly TableLine[], from: number, at: number, plan: Plan): boolean {
  const cells = lines[at]?.cells ?? [];
  const small = (column: number): boolean => !isFresh(cells[column] ?? '');
  const others = cells.flatMap((text, column) => {
    const shared = plan.shared.includes(column) && (column !== plan.leadColumn || small(column));
    return text === '' || shared ? [] : [column];
  });
  const fresh = others.filter((column) => !small(column));
  if (
    others.some((column) => beginsTimeAgain(lines, from, at, column, plan)) &&
    fresh.length === others.length
  )
    return true;
  if (others.length < 2 || fresh.length < Math.max(2, others.length * MOST)) return false;
  const above = (column: number): string =>
    lines[at]?.top === true ? '' : (lines[at - 1]?.cells?.[column] ?? '');
  if (others.some((column) => isOpen(above(column)))) return false;
  const holes = fresh.filter((column) => hasHole(lines, from, at, column));
  return holes.length > (fresh.length < others.length ? 1 : 0);
}

function rowOf(lines: readonly TableLine[], plan: Plan): RowLines {
  const cuts: number[] = [];
  for (let at = 1; at < lines.length; at += 1)
    if (beginsSubRow(lines, cuts.at(-1) ?? 0, at, plan)) cuts.push(at);
  return { kind: 'row', lines, cuts };
}

/** A heading that is wrapped: nothing beside its next line, which begins small, is in capitals too or runs across columns. */
function goesOnWith(heading: GroupText, line: TableLine, group: GroupText | null): boolean {
  if (group !== null) return group.marker === null;
  if (pieces(line.line.raw).length > 1) return false;
  return !isFresh(line.text) || (isShouted(heading.title) && isShouted(line.text));
}

/** Headings `1`, `2` … of rows `1.1`, `1.2` …: with nothing beside their text. */
function decimalGroups(lines: readonly TableLine[], numberColumn: number): Map<TableLine, GroupText> {
  const numbered = lines.flatMap((line) => {
    const number = numberOf(line, numberColumn);
    return number === null ? [] : [{ line, number: number.replace(/\.$/, '') }];
  });
  const groups = new Map<TableLine, GroupText>();
  for (const [i, { line, number }] of numbered.entries()) {
    if (numbered[i + 1]?.number !== `${number}.1` || pieces(line.line.raw).length > 2) continue;
    groups.set(line, { marker: number, title: line.text.slice(line.text.indexOf(' ') + 1) });
  }
  return groups;
}

/** Group headings with the lines that they go on in. */
function groupsIn(lines: readonly TableLine[], plan: Plan): (GroupLines | TableLine)[] {
  const found: (GroupLines | TableLine)[] = [];
  const decimals = decimalGroups(lines, plan.numberColumn);
  for (const line of lines) {
    const group = groupText(line, plan.numberColumn) ?? decimals.get(line) ?? null;
    const last = found.at(-1);
    const open = last !== undefined && 'kind' in last ? last : null;
    if (open !== null && goesOnWith(open.group, line, group)) {
      found[found.length - 1] = {
        ...open,
        lines: [...open.lines, line],
        group: { ...open.group, title: `${open.group.title} ${line.text}` },
      };
    } else found.push(group === null ? line : { kind: 'group', lines: [line], group });
  }
  return found;
}

/** Rows and groups in order. A row that a page break cuts is one. */
export function tableRows(lines: readonly TableLine[], roles: readonly ColumnRole[]): TableRow[] {
  const plan = planOf(roles);
  const rows: TableRow[] = [];
  let open: TableLine[] = [];
  const close = () => {
    const { at, centred } = startsIn(open, plan);
    for (const [i, from] of open.length === 0 ? [] : at.entries()) {
      const own = open.slice(from, at[i + 1]);
      rows.push(centred ? { kind: 'row', lines: own, cuts: [] } : rowOf(own, plan));
    }
    open = [];
  };
  for (const item of groupsIn(lines, plan)) {
    if ('kind' in item) {
      close();
      rows.push(item);
    } else open.push(item);
  }
  close();
  return rows;
}
