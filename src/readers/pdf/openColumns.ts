/** Vertical lines that no horizontal one meets: columns whose row is longer than the page. */
import { components, touch } from './components.js';
import { groupBy } from './snap.js';
import type { Rule, Rules } from './types.js';

/** Ends of lines nearer than this (points) are at one height. */
const SAME_HEIGHT = 4;
/** Fewer vertical lines without any horizontal one are an ornament. */
const FEWEST_ALONE = 3;
/** Shorter lines (points) say nothing. */
const SHORTEST = 10;

/** The lines of each table of a page. */
export function tableRules(rules: Rules): Rules[] {
  const { horizontal, vertical } = rules;
  const tables = joinOpen(components(rules));
  const alone = vertical.filter(
    (down) => down.to - down.from > SHORTEST && !horizontal.some((across) => touch(across, down)),
  );
  const left = alone.filter((down) => {
    const table = tables.find((one) => one.vertical.some((other) => sameHeight(other, down)));
    table?.vertical.push(down);
    return table === undefined;
  });
  const groups = groupBy(left, (rule) => rule.from, SAME_HEIGHT)
    .flatMap((group) => groupBy(group, (rule) => rule.to, SAME_HEIGHT))
    .filter((group) => group.length >= FEWEST_ALONE);
  return [...tables, ...groups.map((group) => ({ horizontal: [], vertical: group }))];
}

/**
 * Lines of one row between cells that are merged on both sides: its columns hang together by their height alone.
 * Between columns with the same rows lies a cell that is merged over the whole page.
 */
function joinOpen(tables: readonly Rules[]): Rules[] {
  const joined: Rules[] = [];
  for (const table of tables) {
    const partner = joined.find((one) => isBesideOpen(one, table) || hasSameRows(one, table));
    partner?.horizontal.push(...table.horizontal);
    partner?.vertical.push(...table.vertical);
    if (partner === undefined) joined.push(table);
  }
  return joined;
}

const isBesideOpen = (one: Rules, other: Rules): boolean =>
  isOpen(one) && isOpen(other) && one.vertical.some((a) => other.vertical.some((b) => sameHeight(a, b)));

/** Two tables that happen to stand side by side hardly have the same edges of rows in this number. */
const FEWEST_EDGES = 3;

function hasSameRows(one: Rules, other: Rules): boolean {
  const [a, b] = [rowEdges(one), rowEdges(other)];
  return (
    a.length >= FEWEST_EDGES &&
    a.length === b.length &&
    a.every((at, index) => Math.abs(at - (b[index] ?? 0)) < SAME_HEIGHT)
  );
}

/** Lines between rows, and the open ends of the columns, downwards. */
function rowEdges({ horizontal, vertical }: Rules): number[] {
  const edges = [...horizontal.map((across) => across.at), ...vertical.flatMap(({ from, to }) => [from, to])];
  return groupBy(edges, (at) => at, SAME_HEIGHT).map((group) => group[0] ?? 0);
}

/** True when no line closes the columns at their upper and lower ends. */
function isOpen({ horizontal, vertical }: Rules): boolean {
  const top = Math.min(...vertical.map((down) => down.from));
  const bottom = Math.max(...vertical.map((down) => down.to));
  return horizontal.every((across) => across.at - top > SAME_HEIGHT && bottom - across.at > SAME_HEIGHT);
}

function sameHeight(a: Rule, b: Rule): boolean {
  return Math.abs(a.from - b.from) < SAME_HEIGHT && Math.abs(a.to - b.to) < SAME_HEIGHT;
}
