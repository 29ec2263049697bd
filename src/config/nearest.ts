/** How many letters must be added, dropped, changed or swapped to make one name of the other. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** Two names further apart than this share of their letters have nothing to do with each other. */
const FURTHEST = 0.4;

/** The part behind the group: `lead-missing` is meant for `row/lead-missing`. */
const withoutGroup = (name: string): string => name.slice(name.indexOf('/') + 1);

/** One begins with the other: `warn` and `warning`. */
const isPrefix = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));

function distanceTo(name: string, known: string): number {
  if (isPrefix(name, known)) return 0.5;
  const whole = editDistance(name, known);
  return name.includes('/') ? whole : Math.min(whole, editDistance(name, withoutGroup(known)) + 0.5);
}

/** The known name that a mistyped one is nearest to. */
export function nearest(name: string, known: Iterable<string>): string | null {
  const lower = name.toLowerCase();
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of known) {
    const distance = distanceTo(lower, one.toLowerCase());
    if (distance < least) [best, least] = [one, distance];
  }
  return least <= Math.max(1, name.length * FURTHEST) ? best : null;
}
