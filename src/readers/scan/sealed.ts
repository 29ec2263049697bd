/** Lines of text that a seal of black ink covers, and the letters of the seal itself. */
import type { Component } from './image/components.js';
import { liesIn, type Seal } from './image/seals.js';
import type { LetterLine } from './textLines.js';
import { median } from './typeSize.js';

/** Letters of the seal are smaller than those of the line that it covers. */
const SMALLER = 0.8;

/** The lines without what belongs to a seal: its own words, and its letters that stand in line with print beside it. */
export function withoutSeals(lines: readonly LetterLine[], seals: readonly Seal[]): LetterLine[] {
  if (seals.length === 0) return [...lines];
  const within = (part: Component) => seals.some((seal) => liesIn(part, seal));
  return lines.flatMap((line) => {
    const outside = line.parts.filter((part) => !within(part));
    if (outside.length === line.parts.length) return [line];
    if (outside.length * 2 < line.parts.length) return [];
    const usual = median(outside.map(({ y0, y1 }) => y1 - y0));
    return [
      { ...line, parts: line.parts.filter((part) => !within(part) || part.y1 - part.y0 > SMALLER * usual) },
    ];
  });
}
