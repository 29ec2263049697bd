/** Months or quarters to be ticked, side by side below one word of the header. */
import type { Piece } from './pieces.js';

type Placed = Piece & { readonly line: number };

export interface Months<T extends Piece> {
  /** `Tháng`, which stands above them. */
  readonly parent: T;
  /** `3`, `4`, `5` … from left to right. */
  readonly children: readonly T[];
}

const PARENT = /^(?:Tháng|Quý|THÁNG|QUÝ)(?= |$)/u;
const QUARTERS = ['I', 'II', 'III', 'IV'];

const monthOf = (text: string): number =>
  /^\d{1,2}$/.test(text) ? Number(text) : QUARTERS.indexOf(text) + 1;

/** The pieces of a line that count months: numbers one after the other. */
export function monthsIn<T extends Piece>(parts: readonly T[]): readonly T[] {
  const numbers = parts.filter(({ text }) => monthOf(text) > 0);
  const follow = numbers.every(({ text }, i) => monthOf(text) === monthOf(numbers[0]?.text ?? '') + i);
  return numbers.length >= 2 && follow ? numbers : [];
}

/** The months of a header among its pieces; null when it has none. */
export function monthsOf(all: readonly Placed[]): Months<Placed> | null {
  for (const parent of all.filter(({ text }) => PARENT.test(text))) {
    const below = [...new Set(all.map(({ line }) => line))].filter((line) => line > parent.line);
    for (const line of below) {
      const children = monthsIn(all.filter((piece) => piece.line === line));
      const [first, last] = [children[0], children.at(-1)];
      if (first === undefined || last === undefined) continue;
      if (parent.from < last.to && parent.to > first.from) return { parent, children };
    }
  }
  return null;
}
