/** Ruling lines that touch each other belong to one table. */
import type { Rule, Rules } from './types.js';

/** Lines that miss each other by this much (points) still meet. */
const TOUCH = 3.2;

/** The groups of lines that are connected by crossings of a horizontal and a vertical one. */
export function components(rules: Rules): Rules[] {
  const { horizontal, vertical } = rules;
  const parent = Array.from({ length: horizontal.length + vertical.length }, (_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  for (const [h, across] of horizontal.entries()) {
    for (const [v, down] of vertical.entries()) {
      if (touch(across, down)) parent[find(h)] = find(horizontal.length + v);
    }
  }
  const groups = new Map<number, Rules>();
  const groupOf = (index: number): Rules => {
    const root = find(index);
    const group = groups.get(root) ?? { horizontal: [], vertical: [] };
    groups.set(root, group);
    return group;
  };
  for (const [h, rule] of horizontal.entries()) groupOf(h).horizontal.push(rule);
  for (const [v, rule] of vertical.entries()) groupOf(horizontal.length + v).vertical.push(rule);
  return [...groups.values()].filter((group) => group.horizontal.length > 0 && group.vertical.length > 0);
}

/** True when a horizontal and a vertical line meet. */
export function touch(across: Rule, down: Rule): boolean {
  return (
    down.at >= across.from - TOUCH &&
    down.at <= across.to + TOUCH &&
    across.at >= down.from - TOUCH &&
    across.at <= down.to + TOUCH
  );
}
