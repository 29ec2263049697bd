/** The measures of the running text of a document: size, margins, first-line indent and leading. */
import type { TextLine } from './types.js';

/** The room in which paragraphs are set; points. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  /** Distance of baselines inside a paragraph; 0 when unknown. */
  readonly leading: number;
  /** Where most indented first lines begin; `null` without such a habit. */
  readonly indent: number | null;
  /** Middle of the page, on which titles may be centred instead; `null` in cells and columns. */
  readonly middle: number | null;
  /** True when lines end where their words end, so that the right edge is only known to about a word. */
  readonly ragged: boolean;
}

/** Size of most letters of the document. */
export function bodySize(lines: readonly TextLine[]): number {
  return mode(lines.map((line) => [Math.round(line.size * 2) / 2, line.x1 - line.x0])) ?? 13;
}

/** The frame of the running text of pages of one width. */
export function bodyFrame(lines: readonly TextLine[], pageWidth: number): Frame {
  const wide = lines.filter((line) => line.x1 - line.x0 > pageWidth * 0.35);
  const basis = wide.length >= 4 ? wide : lines;
  const left = mode(basis.map((line) => [Math.round(line.x0), 1 + (line.x1 - line.x0) / pageWidth]));
  const right = mode(basis.map((line) => [Math.round(line.x1), 1]));
  if (left === null || right === null)
    return {
      left: pageWidth * 0.13,
      right: pageWidth * 0.92,
      leading: 0,
      indent: null,
      middle: pageWidth / 2,
      ragged: true,
    };
  const edge = leftEdge(basis, left, pageWidth);
  const furthest = Math.max(...basis.map((line) => line.x1));
  // Without justified lines the right edge is where the longest lines end.
  const atRight = basis.filter((line) => Math.abs(line.x1 - right) < 2.5).length;
  const beyond = basis.filter((line) => line.x1 > right + 4).length;
  const justified = atRight >= Math.max(3, basis.length * 0.25) && beyond <= basis.length * 0.1;
  return {
    left: edge,
    right: justified ? right : Math.min(furthest, pageWidth),
    leading: leading(basis),
    indent: firstIndent(lines, edge),
    middle: pageWidth / 2,
    ragged: !justified,
  };
}

/** The most frequent left edge, or one further left that a good part of the lines share (all first lines may be indented). */
function leftEdge(lines: readonly TextLine[], usual: number, pageWidth: number): number {
  const further = lines.filter((line) => line.x0 < usual - 6 && usual - line.x0 < pageWidth * 0.12);
  if (further.length < Math.max(2, lines.length * 0.12)) return usual;
  return mode(further.map((line) => [Math.round(line.x0), 1])) ?? usual;
}

/** The most frequent distance of baselines of neighbouring lines of one size. */
export function leading(lines: readonly TextLine[]): number {
  const distances: [number, number][] = [];
  for (let i = 1; i < lines.length; i++) {
    const [above, line] = [lines[i - 1], lines[i]];
    if (above === undefined || line === undefined || above.page !== line.page) continue;
    const distance = line.base - above.base;
    if (distance > line.size * 0.8 && distance < line.size * 2.2)
      distances.push([Math.round(distance * 2) / 2, 1]);
  }
  return mode(distances) ?? 0;
}

function firstIndent(lines: readonly TextLine[], left: number): number | null {
  const indented = lines.filter((line) => line.x0 > left + 9 && line.x0 < left + 70);
  if (indented.length < Math.max(3, lines.length * 0.08)) return null;
  return mode(indented.map((line) => [Math.round(line.x0), 1]));
}

/** The value with the greatest weight, neighbours within one unit counted half. */
function mode(values: readonly (readonly [number, number])[]): number | null {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best: number | null = null;
  let most = 0;
  for (const [value, weight] of weights) {
    const total = weight + ((weights.get(value - 1) ?? 0) + (weights.get(value + 1) ?? 0)) / 2;
    if (total > most) [best, most] = [value, total];
  }
  return best;
}
