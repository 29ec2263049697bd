/** Text that stands side by side (`pdftotext -layout`): letterhead, recipients beside the signature. */
import type { PhysicalLine } from './physical.js';
import { signing } from './signing.js';
import { RECIPIENTS } from './words.js';

/** Lines of a two-column region; a line has a left part, a right part or both. */
export interface SideBySide {
  readonly left: readonly PhysicalLine[];
  readonly right: readonly PhysicalLine[];
  readonly count: number;
}

interface Halves {
  readonly left: string;
  readonly right: string;
  /** Column of the first letter of the right half. */
  readonly at: number;
  readonly gap: number;
}

const GAP = / {3,}/g;
/** Places left blank to be filled in by hand: `Số:      /KH`, `ngày     tháng`. */
const BLANK_BEFORE = /(?:Số\s*:?|ngày|tháng|năm)$/iu;
const BLANK_AFTER = /^(?:\/|tháng|năm|\.{3})/iu;
/** One line alone needs a gap of this many blanks to count as two columns. */
const SURE_GAP = 8;

/** The two halves of a line with exactly one real gap, else null. */
export function halves(raw: string): Halves | null {
  const start = raw.length - raw.trimStart().length;
  const gaps = [...raw.matchAll(GAP)].filter((gap) => {
    const before = raw.slice(0, gap.index);
    const after = raw.slice(gap.index + gap[0].length);
    return gap.index > start && !BLANK_BEFORE.test(before) && !BLANK_AFTER.test(after);
  });
  const [gap] = gaps;
  if (gaps.length !== 1 || gap === undefined) return null;
  const at = gap.index + gap[0].length;
  return { left: raw.slice(0, gap.index).trim(), right: raw.slice(at), at, gap: gap[0].length };
}

const indent = (raw: string): number => raw.length - raw.trimStart().length;

/** How many lines from `from` belong to a two-column region. */
function regionLength(lines: readonly PhysicalLine[], from: number): number {
  let last = from;
  let column = halves(lines[from]?.raw ?? '')?.at ?? 0;
  for (let i = from + 1; i < lines.length && i - last <= 3; i += 1) {
    const line = lines[i];
    if (line === undefined || line.gap > 2) break;
    const split = halves(line.raw);
    if (split !== null) {
      last = i;
      column = Math.min(column, split.at);
    } else if (indent(line.raw) === 0 && line.raw.length > column) break;
  }
  return last - from + 1;
}

/** The region that begins at a line, or null when the line is ordinary text. */
export function sideBySide(lines: readonly PhysicalLine[], from: number): SideBySide | null {
  const first = halves(lines[from]?.raw ?? '');
  if (first === null) return null;
  if (RECIPIENTS.test(first.left)) return signing(lines, from, first.at);
  const count = regionLength(lines, from);
  if (count === 1 && first.gap < SURE_GAP) return null;
  const left: PhysicalLine[] = [];
  const right: PhysicalLine[] = [];
  for (const line of lines.slice(from, from + count)) {
    const split = halves(line.raw);
    if (split === null) (indent(line.raw) > first.at / 2 ? right : left).push(line);
    else {
      left.push({ ...line, raw: split.left });
      right.push({ ...line, raw: split.right });
    }
  }
  return { left, right, count };
}
