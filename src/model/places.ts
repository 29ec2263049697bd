/** Where a value of a plan was printed, by JSON pointer. */
import type { Range } from './diagnostic.js';
import type { Plan } from './plan.js';

/** The pointer itself, then those of the values around it, without the whole. */
export function* outwards(pointer: string): Generator<string> {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    yield at;
    if (!at.includes('/')) return;
  }
}

const NOWHERE: readonly Range[] = [];

/** The ranges of a value, or of the nearest value around it of which the place is known. */
export function rangesAt(positions: Plan['positions'], pointer: string | null): readonly Range[] {
  if (positions === undefined || pointer === null) return NOWHERE;
  for (const at of outwards(pointer)) {
    const known = Object.hasOwn(positions, at) ? positions[at] : undefined;
    if (known !== undefined) return Array.isArray(known) ? known : [known];
  }
  return NOWHERE;
}
