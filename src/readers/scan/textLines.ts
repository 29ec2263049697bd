/** Finds the lines of text on a page by the letters that stand beside each other. */
import type { Component } from './image/components.js';
import { median } from './typeSize.js';

/** A line of letters, its marks and points included. */
export interface LetterLine {
  readonly parts: readonly Component[];
  /** Upper and lower end of its letters, marks aside. */
  readonly top: number;
  readonly bottom: number;
  /** Height of its letters without ascenders. */
  readonly letter: number;
}

interface Chain {
  readonly parts: Component[];
  /** Upper and lower ends of the last letters. */
  readonly tops: number[];
  readonly bottoms: number[];
  left: number;
  right: number;
}

/** Heights in parts of the usual height of a letter. */
const SMALL = 0.5;
const TALL = 2.3;
/** Gap between words of one line at most; wider gaps part columns. */
const WIDEST_GAP = 3.2;
const OVERLAP = 0.45;
/** So many letters tell where the line is. */
const RECENT = 6;
/** Less letters than these are no line yet that others join by their tails. */
const SETTLED = 3;
/** Letters are between these heights (points). */
const LEAST_LETTER = 3;
const MOST_LETTER = 40;

/** `regionOf` names the cell in which a component stands: lines never leave it. */
export function findTextLines(
  components: readonly Component[],
  dpi: number,
  regionOf: (one: Component) => number,
): LetterLine[] {
  const unit = dpi / 72;
  const letters = components.filter((one) => isLetter(one, unit));
  const usual = median(letters.map(heightOf));
  if (!(usual > 0)) return [];
  const core = letters.filter((one) => heightOf(one) >= SMALL * usual && heightOf(one) <= TALL * usual);
  const [chains, loose] = apart(chain(core, usual, regionOf), usual);
  const marks = components.filter((one) => heightOf(one) < SMALL * usual && one.area > 1);
  const left = attachMarks(
    chains,
    loose.flatMap((one) => one.parts),
    usual,
    regionOf,
  );
  // Low letters alone (`ra`, the `x` of a cell) that belong to no other line are one.
  chains.push(...loose.filter((one) => isLowLine(one, left, usual)));
  attachMarks(chains, marks, usual, regionOf);
  attachTall(
    chains,
    components.filter((one) => heightOf(one) > TALL * usual && heightOf(one) < 4 * TALL * usual),
    usual,
  );
  shareJoined(chains, usual);
  const low = chains.map(({ tops, bottoms }) => median(bottoms) - quantile(tops, 0.65));
  const page = median(chains.flatMap(({ tops }, index) => tops.map(() => low[index] ?? 0)));
  return chains.map(({ parts, tops, bottoms }, index) => ({
    parts,
    top: median(tops),
    bottom: median(bottoms),
    letter: letterHeight(low[index] ?? page, page),
  }));
}

/** Lines of capitals and figures are higher than the letters of the page by as much as capitals are. */
function letterHeight(height: number, page: number): number {
  const ratio = height / page;
  return ratio > 1.2 && ratio < 1.75 ? height / 1.45 : height;
}

const heightOf = (one: Component): number => one.y1 - one.y0;

function isLetter(one: Component, unit: number): boolean {
  const [width, height] = [one.x1 - one.x0, heightOf(one)];
  return (
    height >= LEAST_LETTER * unit && height <= MOST_LETTER * unit && width <= 12 * height && one.area >= 6
  );
}

/** Puts letters into lines from left to right. */
function chain(letters: readonly Component[], usual: number, regionOf: (one: Component) => number): Chain[] {
  const chains: (Chain & { readonly region: number })[] = [];
  let open: typeof chains = [];
  for (const letter of [...letters].sort((a, b) => a.x0 - b.x0)) {
    const region = regionOf(letter);
    open = open.filter((one) => letter.x0 - one.right <= WIDEST_GAP * usual);
    const found = best(
      open.filter((one) => one.region === region),
      letter,
      usual,
    );
    if (found === null) {
      const begun = {
        parts: [letter],
        tops: [letter.y0],
        bottoms: [letter.y1],
        left: letter.x0,
        right: letter.x1,
        region,
      };
      chains.push(begun);
      open.push(begun);
      continue;
    }
    found.parts.push(letter);
    found.tops.push(letter.y0);
    found.bottoms.push(letter.y1);
    found.right = Math.max(found.right, letter.x1);
  }
  return chains;
}

/** Lines, and the large marks and commas that stand above or below one and were taken for letters of their own. */
function apart(chains: readonly Chain[], usual: number): [Chain[], Chain[]] {
  const isLow = (one: Chain) => one.parts.every((part) => heightOf(part) < 0.9 * usual);
  const low = new Set(chains.filter(isLow));
  const lines = chains.filter((one) => !low.has(one));
  const heights = chains.flatMap(({ parts }) => parts.map(heightOf));
  const least = Math.max(WORD_LETTER * quantile(heights, 0.25), LOW_LETTER * usual);
  const isLoose = (one: Chain) => {
    if (!low.has(one)) return false;
    const above = lines.filter((line) => isOver(one, line, usual));
    if (isLowWord(one, least)) return above.some((line) => isMuchLarger(line, one));
    return one.right - one.left < 2.2 * usual || !one.parts.some(isWide) || above.length > 0;
  };
  return [chains.filter((one) => !isLoose(one)), chains.filter(isLoose)];
}

/** Letters without ascenders are no lower than this part of those of the page. */
const WORD_LETTER = 0.85;
/** Letters whose marks are as high as such letters are higher than them by this. */
const LARGER = 1.8;
/** They stand on one line and are of one height, but for this part of it. */
const EVEN = 0.2;
/** Commas are narrow. */
const WIDE = 0.6;

/** True for two letters or more (`và`, `xã`): marks are of different heights. */
function isLowWord({ parts, tops, bottoms }: Chain, least: number): boolean {
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return (
    parts.length > 1 &&
    parts.every((part) => heightOf(part) >= least) &&
    parts.some(isWide) &&
    Math.max(spread(tops), spread(bottoms)) <= EVEN * least
  );
}

const isWide = (part: Component): boolean => part.x1 - part.x0 >= WIDE * heightOf(part);

function isMuchLarger(line: Chain, other: Chain): boolean {
  return median(line.parts.map(heightOf)) > LARGER * median(other.parts.map(heightOf));
}

/** Height of letters without ascenders, in parts of the usual height, at least. */
const LOW_LETTER = 0.6;

function isLowLine({ parts }: Chain, left: ReadonlySet<Component>, usual: number): boolean {
  return parts.every((part) => left.has(part) && heightOf(part) >= LOW_LETTER * usual);
}

/** True for a row of marks close above the letters of a line. */
function isOver(marks: Chain, line: Chain, usual: number): boolean {
  const gap = quantile(line.tops, 0.65) - median(marks.bottoms);
  return (
    gap > -0.6 * usual &&
    gap < 0.9 * usual &&
    marks.left > line.left - usual &&
    marks.right < line.right + usual
  );
}

function best<T extends Chain>(chains: readonly T[], letter: Component, usual: number): T | null {
  let [found, most]: [T | null, number] = [null, OVERLAP];
  for (const one of chains) {
    const top = median(one.tops.slice(-RECENT));
    const bottom = median(one.bottoms.slice(-RECENT));
    const shared = Math.min(bottom, letter.y1) - Math.max(top, letter.y0);
    // A comma alone is no line: the tail of the next letter would lie beside all of it.
    const whole = (one.parts.length < SETTLED ? Math.max : Math.min)(bottom - top, heightOf(letter));
    const part = shared / whole - Math.max(0, letter.x0 - one.right) / (40 * usual);
    if (part > most) [found, most] = [one, part];
  }
  return found;
}

interface Band {
  readonly line: Chain;
  readonly letters: readonly Component[];
  readonly region: number;
  /** Upper end of letters without ascenders, and the baseline. */
  readonly top: number;
  readonly base: number;
}

/** Gives marks, points and dashes to the line whose band is nearest and has a letter there. Returns those that are left. */
function attachMarks(
  chains: readonly Chain[],
  marks: readonly Component[],
  usual: number,
  regionOf: (one: Component) => number,
): Set<Component> {
  const left = new Set<Component>();
  const bands = chains.map((line): Band => {
    const region = regionOf(line.parts[0] as Component);
    return {
      line,
      letters: [...line.parts],
      region,
      top: quantile(line.tops, 0.65),
      base: median(line.bottoms),
    };
  });
  for (const mark of marks) {
    const region = regionOf(mark);
    let [found, nearest]: [Chain | null, number] = [null, usual];
    for (const band of bands) {
      if (band.region !== region) continue;
      const distance = distanceTo(mark, band, usual);
      if (distance < nearest) [found, nearest] = [band.line, distance];
    }
    if (found === null) left.add(mark);
    else found.parts.push(mark);
  }
  return left;
}

/** Marks below a letter stand close to the baseline, those above may be stacked: what is below counts more. */
const BELOW = 1.7;
/** Below the baseline stand points alone, and the tails of commas that begin above it: all else is a mark of the next line. */
const FAR_BELOW = 4;
const POINT = 0.45;
/** Points fill this part of their box at least: a hook on the next line is as small and does not. */
const FILLED = 0.6;

/** A tall letter below a mark counts less than the low one above a point; and the tail of a comma may reach down to it. */
const TALLER = 1.5;
const NEAREST = 0.1;
/** Round points stand above the low stem of an i, never above a tall letter: there they belong to the letter above. */
const TALLER_POINT = 4;
const NEAREST_POINT = 0.3;

function distanceTo(mark: Component, { line, letters, top, base }: Band, usual: number): number {
  const far = Number.POSITIVE_INFINITY;
  if (mark.x1 < line.left - 3 * usual || mark.x0 > line.right + 1.5 * usual) return far;
  const [width, height] = [mark.x1 - mark.x0, heightOf(mark)];
  const isPoint = Math.max(width, height) < POINT * usual && mark.area >= FILLED * width * height;
  const below = (mark.y0 - base) * (isPoint ? BELOW : FAR_BELOW);
  if (Math.max(below, top - mark.y1 - usual) > usual) return far;
  // Capitals reach higher than the line: their marks stand close above them.
  let [high, beside] = [top, false];
  for (const one of letters) {
    if (one.x1 > mark.x0 && one.x0 < mark.x1) high = Math.min(high, one.y0);
    beside ||= one.x1 + usual * 0.4 > mark.x0 && one.x0 - usual * 0.4 < mark.x1;
  }
  const [least, taller] =
    isPoint && high < top - NEAREST * usual ? [NEAREST_POINT, TALLER_POINT] : [NEAREST, TALLER];
  const above = Math.min(top - mark.y1, Math.max(least * usual, (high - mark.y1) * taller));
  const distance = Math.max(0, above, below);
  if (distance > usual) return far;
  // Dashes and points beside the letters stand between top and base.
  return beside || distance === 0 ? distance : far;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
}

/** Letters of two lines that touch are one component: both lines show their part of it. What it joins of one line is one. */
function attachTall(chains: Chain[], tall: readonly Component[], usual: number): void {
  for (const one of tall) {
    if (one.x1 - one.x0 > 8 * usual) continue;
    const joined: Chain[] = [];
    for (const line of [...chains]) {
      const top = median(line.tops);
      const bottom = median(line.bottoms);
      const shared = Math.min(bottom, one.y1) - Math.max(top, one.y0);
      const beside = one.x1 > line.left - 2 * usual && one.x0 < line.right + 2 * usual;
      if (shared <= 0.5 * (bottom - top) || !beside) continue;
      const same = joined.find((other) => isSameRow(other, top, bottom));
      if (same === undefined) {
        line.parts.push(one);
        joined.push(line);
      } else {
        take(same, line);
        chains.splice(chains.indexOf(line), 1);
      }
    }
  }
}

/** A tail below the line reaches this far (parts of the height of its low letters): what goes on is joined with a mark of the next line. */
const TAIL = 0.7;

/** A mark upon a letter that touches the tail of a letter above it is shown in both lines. */
function shareJoined(chains: readonly Chain[], usual: number): void {
  const bands = chains.map((line) => ({
    line,
    top: quantile(line.tops, 0.65),
    base: median(line.bottoms),
    own: [...line.parts],
  }));
  for (const { line, top, base, own } of bands)
    for (const part of own) {
      if (part.y1 < base + TAIL * (base - top)) continue;
      const next = bands.find(
        (other) =>
          other.line !== line &&
          other.top > base &&
          part.y1 > other.top - usual &&
          part.y1 < other.base &&
          part.x1 > other.line.left - usual &&
          part.x0 < other.line.right + usual,
      );
      if (next !== undefined && !next.line.parts.includes(part)) next.line.parts.push(part);
    }
}

function isSameRow(line: Chain, top: number, bottom: number): boolean {
  const [own, end] = [median(line.tops), median(line.bottoms)];
  return Math.min(bottom, end) - Math.max(top, own) > 0.7 * Math.min(bottom - top, end - own);
}

function take(line: Chain, other: Chain): void {
  line.parts.push(...other.parts);
  line.tops.push(...other.tops);
  line.bottoms.push(...other.bottoms);
  line.left = Math.min(line.left, other.left);
  line.right = Math.max(line.right, other.right);
}
