/** Which pieces of a header stand over others that are headers of their own. */
import { isHeaderRow } from '../../../language/tableRoles.js';
import { monthsOf } from './months.js';
import type { Piece } from './pieces.js';

export type Placed = Piece & { readonly line: number };

export interface Family {
  /** `Đơn vị thực hiện`, `Tháng` */
  readonly parent: Placed;
  /** `Chủ trì`, `Phối hợp`; `3`, `4`, `5` */
  readonly children: readonly Placed[];
}

const middle = ({ from, to }: Piece): number => (from + to) / 2;
const isHeaderText = (text: string): boolean => /^\p{Lu}/u.test(text) && isHeaderRow(['TT', text]);

/** Two headers side by side below one whose middle lies between theirs. */
function pairBelow(all: readonly Placed[], parent: Placed): readonly Placed[] {
  const below = all.filter((piece) => piece.line === parent.line + 1);
  for (const [i, left] of below.entries()) {
    const right = below[i + 1];
    if (right === undefined || middle(parent) < middle(left) || middle(parent) > middle(right)) continue;
    const others = all.filter((piece) => piece.line <= parent.line && piece !== parent);
    const between = others.some((piece) => middle(piece) > left.from && middle(piece) < right.to);
    if (!between && isHeaderText(left.text) && isHeaderText(right.text)) return [left, right];
  }
  return [];
}

/** Parents of a header with what stands below them. */
export function familiesIn(all: readonly Placed[]): Family[] {
  const months = monthsOf(all);
  const families: Family[] = months === null ? [] : [months];
  for (const parent of all) {
    if (families.some((one) => one.parent === parent || one.children.includes(parent))) continue;
    const children = pairBelow(all, parent);
    if (children.length > 0) families.push({ parent, children });
  }
  return families;
}

const OVERLAP = 2;
const overlaps = (a: Piece, b: Piece): boolean => Math.min(a.to, b.to) - Math.max(a.from, b.from) >= OVERLAP;

/** The ends of two headers with a single blank between them, as `thực hiện thực hiện`, stand below each. */
export function cutBelow(all: readonly Placed[]): Placed[] {
  return all.flatMap((piece) => {
    const above = all.filter((one) => one.line === piece.line - 1 && overlaps(one, piece));
    const [left, right, ...others] = above;
    if (left === undefined || right === undefined || others.length > 0 || !/^\p{Ll}/u.test(piece.text))
      return [piece];
    const blanks = [...piece.text.matchAll(/ (?=\p{Ll})/gu)].map(({ index }) => piece.from + index);
    const between = (left.to + right.from) / 2;
    const [place] = blanks.sort((a, b) => Math.abs(a - between) - Math.abs(b - between));
    if (place === undefined || place < left.from || place > right.to) return [piece];
    return [
      { ...piece, text: piece.text.slice(0, place - piece.from), to: place },
      { ...piece, text: piece.text.slice(place - piece.from + 1), from: place + 1 },
    ];
  });
}
