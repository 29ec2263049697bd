/**
 * Where each value of a plan was printed. A pass notes it once, beside the object it builds;
 * JSON pointers are worked out only at the end, so that no pass needs to know where its result will stand.
 */
import type { SourceRange } from '../document/model.js';
import type { Position, Range } from '../model/diagnostic.js';

/** Stands for the object itself where a key is asked for. */
export const SELF = '';

export interface Origins {
  /** Notes the ranges of a key (or, with SELF, of the object itself). */
  note(owner: object, key: string, ranges: readonly SourceRange[]): void;
  ranges(owner: object, key: string): readonly SourceRange[];
}

export function createOrigins(): Origins {
  const noted = new WeakMap<object, Map<string, readonly SourceRange[]>>();
  return {
    note(owner, key, ranges) {
      if (ranges.length === 0) return;
      const keys = noted.get(owner) ?? new Map<string, readonly SourceRange[]>();
      keys.set(key, ranges);
      noted.set(owner, keys);
    },
    ranges: (owner, key) => noted.get(owner)?.get(key) ?? [],
  };
}

/** Ranges of one value merged page by page: one box around its lines, or first to last line. */
export function mergeRanges(ranges: readonly SourceRange[]): Range[] {
  const pages = new Map<number, Range>();
  for (const range of ranges) {
    const known = pages.get(range.page);
    pages.set(range.page, known ? union(known, range) : toRange(range));
  }
  return [...pages.values()];
}

const round = (value: number): number => Math.round(value * 100) / 100;

function toRange(range: SourceRange): Range {
  const out: Range = { page: range.page };
  if (range.box)
    out.box = [round(range.box[0]), round(range.box[1]), round(range.box[2]), round(range.box[3])];
  if (range.lines) out.lines = [range.lines[0], range.lines[1]];
  return out;
}

function union(known: Range, range: SourceRange): Range {
  const added = toRange(range);
  if (known.box && added.box) {
    const [a, b] = [known.box, added.box];
    known.box = [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
  }
  if (known.lines && added.lines) {
    known.lines = [Math.min(known.lines[0], added.lines[0]), Math.max(known.lines[1], added.lines[1])];
  }
  return known;
}

const escapeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** JSON pointer → position, for every value of the tree that a pass noted. */
export function collectPositions(root: object, origins: Origins): Record<string, Position> {
  const out: Record<string, Position> = {};
  const put = (pointer: string, ranges: readonly SourceRange[]): void => {
    const merged = mergeRanges(ranges);
    const [only] = merged;
    if (only) out[pointer] = merged.length === 1 ? only : merged;
  };
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return;
    put(pointer, origins.ranges(value, SELF));
    for (const [key, child] of Object.entries(value)) {
      const at = `${pointer}/${escapeKey(key)}`;
      put(at, origins.ranges(value, key));
      visit(child, at);
    }
  };
  visit(root, '');
  delete out[''];
  return out;
}

/** The JSON pointers of the wanted objects of a tree. A plan has tens of thousands of objects, and few are wanted. */
export function pointersOf(root: object, wanted: ReadonlySet<object>): Map<object, string> {
  const out = new Map<object, string>();
  const path: string[] = [];
  const visit = (value: object): void => {
    if (wanted.has(value) && !out.has(value))
      out.set(value, path.map((key) => `/${escapeKey(key)}`).join(''));
    for (const key in value) {
      const child = (value as Readonly<Record<string, unknown>>)[key];
      if (typeof child !== 'object' || child === null || out.size === wanted.size) continue;
      path.push(key);
      visit(child);
      path.pop();
    }
  };
  visit(root);
  return out;
}
