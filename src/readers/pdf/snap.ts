/** Ruling lines as they were meant: pieces joined, double lines one, specks dropped. */
import type { Rule, Rules } from './types.js';

/** Lines closer than this (points) are one: double borders, both sides of an outline. */
const SAME = 2.6;
/** Pieces with a smaller gap (points) are one line: dashes, borders drawn cell by cell. */
const GAP = 3.2;
/** Shorter pieces (points) bound nothing. */
const SHORTEST = 5;
/** More lines than this are a drawing. */
const MOST = 3000;

/** Snaps and merges both directions; a page that is a drawing has no ruling lines. */
export function mergeRules(rules: Rules): Rules {
  const horizontal = mergeDirection(rules.horizontal);
  const vertical = mergeDirection(rules.vertical);
  if (horizontal.length > MOST || vertical.length > MOST) return { horizontal: [], vertical: [] };
  return { horizontal, vertical };
}

function mergeDirection(rules: readonly Rule[]): Rule[] {
  const merged: Rule[] = [];
  for (const group of groupBy(rules, (rule) => rule.at, SAME)) {
    const at = weightedPlace(group);
    for (const rule of joinPieces(group)) {
      if (rule.to - rule.from >= SHORTEST) merged.push({ at, from: rule.from, to: rule.to });
    }
  }
  return merged;
}

/** Groups of values that lie within `tolerance` of the first of their group. */
export function groupBy<T>(items: readonly T[], value: (item: T) => number, tolerance: number): T[][] {
  const groups: T[][] = [];
  let first = 0;
  for (const item of [...items].sort((a, b) => value(a) - value(b))) {
    const group = groups.at(-1);
    if (group !== undefined && value(item) - first <= tolerance) group.push(item);
    else {
      groups.push([item]);
      first = value(item);
    }
  }
  return groups;
}

function weightedPlace(group: readonly Rule[]): number {
  let sum = 0;
  let weight = 0;
  for (const rule of group) {
    const length = rule.to - rule.from + 0.01;
    sum += rule.at * length;
    weight += length;
  }
  return sum / weight;
}

function joinPieces(group: readonly Rule[]): Rule[] {
  const joined: Rule[] = [];
  for (const rule of [...group].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && rule.from - last.to <= GAP) last.to = Math.max(last.to, rule.to);
    else joined.push({ ...rule });
  }
  return joined;
}
