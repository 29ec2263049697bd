/** JSON pointers of a plan and the places where their values were printed. */
import type { Position, Range } from '../../model/diagnostic.js';

/** The pointer itself, then its parents. */
export function* ancestors(pointer: string): Generator<string> {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) yield at;
}

const toList = (position: Position): readonly Range[] => (Array.isArray(position) ? position : [position]);

type Positions = Readonly<Record<string, Position>>;

/** Where a value was printed, else the nearest thing around it that is known. */
export function rangesOf(positions: Positions, pointer: string): readonly Range[] {
  for (const one of ancestors(pointer)) {
    const found = positions[one];
    if (found !== undefined) return toList(found);
  }
  return [];
}

const area = ([x0, y0, x1, y1]: readonly [number, number, number, number]): number => (x1 - x0) * (y1 - y0);

/** The pointer of the smallest thing printed around a point; of equal ones the most precise. */
export function pointerAt(positions: Positions, page: number, x: number, y: number): string | null {
  let best: { pointer: string; size: number } | null = null;
  for (const [pointer, position] of Object.entries(positions)) {
    for (const { page: on, box } of toList(position)) {
      if (on !== page || !box || x < box[0] || x > box[2] || y < box[1] || y > box[3]) continue;
      const size = area(box) * (1 - pointer.split('/').length / 1000);
      if (best === null || size < best.size) best = { pointer, size };
    }
  }
  return best?.pointer ?? null;
}
