/** Which item of one plan is which of the other: first what is word for word the same, then what is most alike. */
import { assign } from './assign.js';

export interface Pair {
  /** Places in the two lists. */
  readonly before: number;
  readonly after: number;
}

export interface Likeness<Item> {
  /** All that an item says and where: repeated items are paired in their order when both lists have as many. */
  readonly whole: (item: Item) => string;
  /** What it says: taken for the same when each list has it once. */
  readonly key: (item: Item) => string;
  /** 0 for items that cannot be one, up to 1. Place counts for little, so that it only parts equals. */
  readonly score: (before: Item, after: Item) => number;
}

/** The best pairing is sought among this many on either side; beyond, the most alike are taken one by one. */
const MOST = 300;
/** Pairs that are looked at one by one. */
const MOST_PAIRS = 4_000_000;

const byKey = <Item>(items: readonly Item[], key: (item: Item) => string): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  for (const [at, item] of items.entries()) {
    const known = places.get(key(item));
    if (known) known.push(at);
    else places.set(key(item), [at]);
  }
  return places;
};

/** Items with one key on both sides, at most so many of them. */
function exact<Item>(
  before: readonly Item[],
  after: readonly Item[],
  key: (item: Item) => string,
  most: number,
): Pair[] {
  const there = byKey(after, key);
  return [...byKey(before, key)].flatMap(([name, places]) => {
    const others = there.get(name) ?? [];
    // Of repeated lines it is not known which one went: they are held against each other with their places.
    if (places.length !== others.length || places.length > most) return [];
    return places.map((at, index) => ({ before: at, after: others[index] ?? 0 }));
  });
}

function greedy(
  a: readonly number[],
  b: readonly number[],
  score: (before: number, after: number) => number,
): Pair[] {
  const found: (Pair & { readonly score: number })[] = [];
  for (const before of a) {
    for (const after of b) {
      const one = score(before, after);
      if (one > 0) found.push({ before, after, score: one });
    }
  }
  found.sort((x, y) => y.score - x.score || x.before - y.before || x.after - y.after);
  const [usedBefore, usedAfter] = [new Set<number>(), new Set<number>()];
  return found.filter(({ before, after }) => {
    if (usedBefore.has(before) || usedAfter.has(after)) return false;
    usedBefore.add(before);
    usedAfter.add(after);
    return true;
  });
}

const without = <Item>(items: readonly Item[], used: ReadonlySet<number>): number[] =>
  [...items.keys()].filter((at) => !used.has(at));

export function matchItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
  { whole, key, score }: Likeness<Item>,
): Pair[] {
  const pairs = exact(before, after, whole, Number.POSITIVE_INFINITY);
  const usedBefore = new Set(pairs.map((one) => one.before));
  const usedAfter = new Set(pairs.map((one) => one.after));
  const [a, b] = [without(before, usedBefore), without(after, usedAfter)];
  const [left, right] = [a.flatMap((at) => before[at] ?? []), b.flatMap((at) => after[at] ?? [])];
  const alone = exact(left, right, key, 1);
  const [doneLeft, doneRight] = [
    new Set(alone.map((one) => one.before)),
    new Set(alone.map((one) => one.after)),
  ];
  const like = (x: number, y: number): number => {
    const [one, other] = [left[x], right[y]];
    return one === undefined || other === undefined ? 0 : score(one, other);
  };
  const more = [...alone, ...alike(without(left, doneLeft), without(right, doneRight), like)];
  const found = more.map((one) => ({ before: a[one.before] ?? 0, after: b[one.after] ?? 0 }));
  return [...pairs, ...found].sort((x, y) => x.before - y.before);
}

function alike(
  a: readonly number[],
  b: readonly number[],
  score: (before: number, after: number) => number,
): Pair[] {
  if (a.length === 0 || b.length === 0) return [];
  if (Math.max(a.length, b.length) > MOST)
    return greedy(a, b.slice(0, Math.floor(MOST_PAIRS / a.length)), score);
  const to = assign(a.length, b.length, (row, column) => score(a[row] ?? -1, b[column] ?? -1));
  return to.flatMap((column, row) => (column < 0 ? [] : [{ before: a[row] ?? 0, after: b[column] ?? 0 }]));
}
