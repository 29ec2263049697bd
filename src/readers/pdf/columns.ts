/**
 * Text that stands side by side: letterheads, recipients beside a signature, joint signatures.
 * Found by geometry alone: a blank strip that several neighbouring lines leave open at the same place.
 */
import { pattern } from '../../language/pattern.js';
import { BASE_TOLERANCE, buildLines, isGlued, lineText, makeLine } from './lines.js';
import { continues } from './markers.js';
import type { TextLine, Word } from './types.js';

/** A strip is at least this many sizes wide … */
const NARROWEST = 0.9;
/** … and this many times as wide as the other gaps of its line, so that justified text is not split. */
const OUTSTANDING = 2.4;
/** Lines further apart (points) do not belong together, even when they share their centre. */
const FARTHEST = 140;
/** A narrower strip will do between texts that are centred on the columns found already. */
const NARROWEST_BETWEEN = 0.4;
const SAME_CENTRE = 9;
const SAME_EDGE = 3;
const MARKERS_ONLY = pattern(/^(?:[-–+*•▪➢✓❖]|\(?[\p{L}\d]{1,4}[.)/:]?(?:\d{1,2}[.)]?)*)$/u);

export interface SideBySide {
  readonly kind: 'columns';
  readonly page: number;
  /** At least two, from left to right. */
  readonly columns: readonly (readonly TextLine[])[];
}

export type LayoutItem = { readonly kind: 'line'; readonly line: TextLine } | SideBySide;

/** Lines beside each other are at most this many sizes apart; beside recipients, which may be widely spaced, so many. */
const BESIDE = 0.8;
const BESIDE_RECIPIENTS = 1.6;
/** Lines of one column are at most this many sizes apart, those of widely spaced recipients so many. */
const PITCH = 2.3;
const PITCH_RECIPIENTS = 3;
const RECIPIENTS = pattern(/^nơi nhận\s*:/iu);

interface Strip {
  from: number;
  to: number;
}

interface Seed extends Strip {
  readonly reach: number;
}

interface Region {
  readonly first: number;
  readonly last: number;
  readonly strip: Strip;
}

/** Splits the lines of a page (from top to bottom) where they stand side by side. */
export function splitColumns(lines: readonly TextLine[], bodySize: number): LayoutItem[] {
  const items: LayoutItem[] = [];
  let done = 0;
  for (let index = 0; index < lines.length; index++) {
    const region = index < done ? null : regionAt(lines, index, done, bodySize);
    if (region === null) continue;
    for (const line of lines.slice(done, region.first)) items.push({ kind: 'line', line });
    items.push(cut(lines.slice(region.first, region.last + 1), region.strip, bodySize));
    done = region.last + 1;
  }
  for (const line of lines.slice(done)) items.push({ kind: 'line', line });
  return items;
}

/** The region that grows from a line with an outstanding gap, or from two lines on different baselines beside each other. */
function regionAt(
  lines: readonly TextLine[],
  index: number,
  lowest: number,
  bodySize: number,
): Region | null {
  for (const strip of stripsAt(lines, index)) {
    const region = grow(lines, index, lowest, strip, bodySize);
    if (region !== null) return region;
  }
  return null;
}

function stripsAt(lines: readonly TextLine[], index: number): Seed[] {
  const line = lines[index];
  if (line === undefined) return [];
  const around = lines.slice(Math.max(0, index - 1), index + 2);
  const reach = around.some((one) => RECIPIENTS.test(lineText(one))) ? BESIDE_RECIPIENTS : BESIDE;
  const strips: Seed[] = wideGaps(line).map((gap) => ({ ...gap, reach }));
  const next = lines[index + 1];
  if (next !== undefined && beside(line, next, reach)) {
    const [left, right] = line.x0 < next.x0 ? [line, next] : [next, line];
    if (right.x0 - left.x1 > line.size * NARROWEST) strips.push({ from: left.x1, to: right.x0, reach });
  }
  return strips.sort((a, b) => b.to - b.from - (a.to - a.from));
}

/** Gaps of a line that stand out among its gaps. */
export function wideGaps(line: TextLine): Strip[] {
  const gaps: Strip[] = [];
  let previous: Word | null = null;
  for (const word of line.words) {
    if (previous !== null && !isGlued(previous, word)) gaps.push({ from: previous.x1, to: word.x0 });
    previous = previous === null || word.x1 > previous.x1 ? word : previous;
  }
  const widths = gaps.map((gap) => gap.to - gap.from).sort((a, b) => a - b);
  const usual = widths.length < 3 ? line.size * 0.3 : (widths[Math.floor((widths.length - 1) * 0.3)] ?? 0);
  const least = Math.max(line.size * NARROWEST, usual * OUTSTANDING);
  return gaps.filter((gap) => gap.to - gap.from > least);
}

interface Growth {
  readonly left: TextLine[];
  readonly right: TextLine[];
  readonly strip: Strip;
  readonly reach: number;
  /** Lines, or pairs of lines, with text on both sides. */
  facing: number;
}

function grow(
  lines: readonly TextLine[],
  index: number,
  lowest: number,
  start: Seed,
  bodySize: number,
): Region | null {
  const growth: Growth = {
    left: [],
    right: [],
    strip: { from: start.from, to: start.to },
    reach: start.reach,
    facing: 0,
  };
  let last = index - 1;
  while (last + 1 < lines.length && accept(growth, lines[last + 1], false, bodySize)) last++;
  let first = index;
  while (first - 1 >= lowest && accept(growth, lines[first - 1], true, bodySize)) first--;
  if (last < index || growth.left.length === 0 || growth.right.length === 0) return null;
  growth.facing += facingPairs(growth);
  const { strip, facing } = growth;
  const size = lines[index]?.size ?? bodySize;
  const wide = strip.to - strip.from > 3 * size;
  if (facing < 2 && !(facing === 1 && wide && last > first)) return null;
  if (growth.left.every((line) => MARKERS_ONLY.test(textLeftOf(line, strip)))) return null;
  return { first, last, strip };
}

function textLeftOf(line: TextLine, strip: Strip): string {
  return line.words
    .filter((word) => word.x0 < strip.from)
    .map((word) => word.text)
    .join('');
}

/** Lines wholly on one side that overlap in height with a line of the other side. */
function facingPairs(growth: Growth): number {
  const { left, right, reach } = growth;
  // The two parts of one line may stand a little apart in height.
  const faces = (line: TextLine, other: TextLine) =>
    !beside(line, other, BASE_TOLERANCE) && beside(line, other, reach);
  return left.filter((line) => right.some((other) => faces(line, other))).length;
}

/** Adds a line to the region when it leaves the strip open and fits the column on its side. */
function accept(growth: Growth, line: TextLine | undefined, above: boolean, bodySize: number): boolean {
  if (line === undefined) return false;
  const strip = clip(growth.strip, line);
  if (strip === null || strip.to - strip.from < NARROWEST_BETWEEN * line.size) return false;
  const middle = (strip.from + strip.to) / 2;
  const [toLeft, toRight] = [line.x0 < middle, line.x1 > middle];
  if (toLeft && toRight) {
    const stands = wideGaps(line).some((gap) => gap.from < middle && gap.to > middle);
    const parts = [side(line, (word) => word.x0 < middle), side(line, (word) => word.x0 >= middle)] as const;
    if (
      !(stands || standsBetween(growth, parts)) ||
      tooFar([...growth.left, ...growth.right], line, FARTHEST)
    )
      return false;
    growth.facing++;
  } else if (!fits(growth, toLeft, line, above, bodySize)) {
    return false;
  }
  if (toLeft) growth.left.push(toRight ? side(line, (word) => word.x0 < middle) : line);
  if (toRight) growth.right.push(toLeft ? side(line, (word) => word.x0 >= middle) : line);
  Object.assign(growth.strip, strip);
  return true;
}

/** Both parts of a line are centred on their columns. */
function standsBetween(growth: Growth, [left, right]: readonly [TextLine, TextLine]): boolean {
  return sameCentre(growth.left, left) && sameCentre(growth.right, right);
}

/** The parts of a line on both sides of a place that no word covers. */
export function columnParts(line: TextLine, middle: number): TextLine[] {
  return [side(line, (word) => word.x0 < middle), side(line, (word) => word.x0 >= middle)];
}

function side(line: TextLine, chosen: (word: Word) => boolean): TextLine {
  return makeLine(line.words.filter(chosen), line.page);
}

/** What a line leaves of a strip: the widest part without a word. */
function clip(strip: Strip, line: TextLine): Strip | null {
  let parts: Strip[] = [strip];
  for (const word of line.words) {
    parts = parts.flatMap((part) => {
      if (word.x1 <= part.from || word.x0 >= part.to) return [part];
      return [
        { from: part.from, to: word.x0 },
        { from: word.x1, to: part.to },
      ].filter((rest) => rest.to > rest.from);
    });
  }
  return parts.reduce<Strip | null>((a, b) => (a !== null && a.to - a.from >= b.to - b.from ? a : b), null);
}

function tooFar(lines: readonly TextLine[], line: TextLine, limit: number): boolean {
  return lines.length > 0 && lines.every((other) => Math.abs(other.base - line.base) > limit);
}

/** Whether a line that stands on one side only belongs to the column there. */
function fits(
  { left, right, reach }: Growth,
  toLeft: boolean,
  line: TextLine,
  above: boolean,
  bodySize: number,
): boolean {
  const [own, opposite] = toLeft ? [left, right] : [right, left];
  // The first line of the other baseline of a pair.
  if (own.length === 0) return opposite.length === 0 || opposite.some((other) => beside(other, line, reach));
  // Nothing of the column stands above the head of the recipients: there a paragraph ends.
  if (above && own.some((other) => RECIPIENTS.test(lineText(other)))) return false;
  const near = !tooFar(own, line, (reach === BESIDE ? PITCH : PITCH_RECIPIENTS) * line.size);
  const edge = leftEdge(own);
  if (edge !== null) {
    if (!near || (above && line.size > bodySize * 0.92)) return false;
    const hanging = line.x0 > edge && own.some((other) => line.x0 < other.x1);
    return Math.abs(line.x0 - edge) < SAME_EDGE || (line.size < bodySize * 0.92 && hanging);
  }
  // A small letter: the end of a paragraph that happens to have that middle.
  if (above) return near && sameCentre(own, line) && !continues(lineText(line));
  if (near && (sameCentre(own, line) || (sharesEdge(own) && sameLeft(own, line)))) return true;
  return sameCentre(own, line) && !tooFar(own, line, FARTHEST) && !sameLeft(opposite, line);
}

/** The left edge that most lines of a column share; `null` for a centred column. */
function leftEdge(lines: readonly TextLine[]): number | null {
  if (lines.length < 2) return null;
  for (const line of lines) {
    const alike = lines.filter((other) => Math.abs(other.x0 - line.x0) < SAME_EDGE);
    // Lines of one length share both edge and middle, which says nothing.
    const ragged = alike.some((other) => Math.abs(other.x1 - line.x1) > SAME_CENTRE);
    if (alike.length >= 2 && alike.length * 2 >= lines.length && ragged) return line.x0;
  }
  return null;
}

/** True when all lines begin at one edge, be they of one length or only one. */
function sharesEdge(lines: readonly TextLine[]): boolean {
  return lines.every((line) => Math.abs(line.x0 - (lines[0]?.x0 ?? 0)) < SAME_EDGE);
}

function beside(a: TextLine, b: TextLine, reach: number): boolean {
  return Math.abs(a.base - b.base) < reach * Math.min(a.size, b.size);
}

function sameLeft(lines: readonly TextLine[], line: TextLine): boolean {
  return lines.some((other) => Math.abs(other.x0 - line.x0) < SAME_EDGE);
}

function sameCentre(lines: readonly TextLine[], line: TextLine): boolean {
  const centre = (line.x0 + line.x1) / 2;
  return lines.some((other) => Math.abs((other.x0 + other.x1) / 2 - centre) < SAME_CENTRE);
}

/** Cuts the lines of a region at its strip; each side may stand side by side again. */
function cut(lines: readonly TextLine[], strip: Strip, bodySize: number): SideBySide {
  const page = lines[0]?.page ?? 0;
  const middle = (strip.from + strip.to) / 2;
  const words = lines.flatMap((line) => line.words);
  const sides = [
    words.filter((word) => (word.x0 + word.x1) / 2 < middle),
    words.filter((word) => (word.x0 + word.x1) / 2 >= middle),
  ];
  const columns = sides.flatMap((side) => cutAgain(buildLines(side, page).lines, bodySize));
  return { kind: 'columns', page, columns };
}

function cutAgain(lines: TextLine[], bodySize: number): (readonly TextLine[])[] {
  const items = splitColumns(lines, bodySize);
  const [only] = items;
  return items.length === 1 && only?.kind === 'columns' ? [...only.columns] : [lines];
}
