/** Pieces of ruling lines that a scanner tore off: close beside a long line and along it they are part of it. */
import type { Rule } from '../pdf/types.js';

/** No two lines of a table are nearer than this (points), double ones aside. */
const NEAR = 6;
/** How much longer than the piece the line is at least. */
const LONGER = 3;

export function withoutTornPieces(rules: readonly Rule[]): Rule[] {
  const long = [...rules].sort((a, b) => lengthOf(b) - lengthOf(a));
  return rules.map((rule) => {
    const line = long.find((other) => isBeside(rule, other));
    return line === undefined ? rule : { ...rule, at: line.at };
  });
}

const lengthOf = ({ from, to }: Rule): number => to - from;

function isBeside(piece: Rule, line: Rule): boolean {
  return (
    Math.abs(piece.at - line.at) < NEAR &&
    lengthOf(line) > LONGER * lengthOf(piece) &&
    piece.from > line.from - NEAR &&
    piece.to < line.to + NEAR
  );
}
