/** What the ink of a line tells against the engine: words said twice, signs, blanks and numerals; each change is kept. */
import { withBullet } from './bullets.js';
import { withoutEchoes } from './echoes.js';
import { withoutFalseEnds } from './edges.js';
import type { Bitmap } from './image/bitmap.js';
import { withLetterCase } from './letterCase.js';
import { withNumerals } from './numerals.js';
import { withQuarterOne, withQuartersBelow } from './quarterOne.js';
import { withSigns } from './signs.js';
import { withSpaces } from './spaces.js';
import { withSemicolons } from './tails.js';
import type { InkRepair, OcrLine } from './types.js';

const STEPS: readonly ((line: OcrLine, ink: Bitmap, right: number) => OcrLine)[] = [
  withLetterCase,
  withoutEchoes,
  withoutFalseEnds,
  withSigns,
  withBullet,
  withSemicolons,
  withSpaces,
  withNumerals,
  (line, ink) => withQuarterOne(line, ink),
];

/** `right` is the right end of the ink of the line, which the words may leave out. */
export function settleByInk(
  line: OcrLine,
  ink: Bitmap,
  right: number,
): { line: OcrLine; repairs: InkRepair[] } {
  const repairs: InkRepair[] = [];
  let settled = line;
  for (const step of STEPS) {
    const next = step(settled, ink, right);
    if (next !== settled) repairs.push(...differenceOf(settled, next));
    settled = next;
  }
  return { line: settled, repairs };
}

/** What the line above tells besides; `lines` are those of a cell or column, downwards. */
export function settleBelow(
  lines: readonly OcrLine[],
  ink: Bitmap,
): { lines: OcrLine[]; repairs: InkRepair[] } {
  const settled = withQuartersBelow(lines, ink);
  const repairs = settled.flatMap((line, at) => {
    const before = lines[at];
    return before === undefined || line === before ? [] : differenceOf(before, line);
  });
  return { lines: settled, repairs };
}

/** The words that are not the same; what is alike before and behind them is left out. */
function differenceOf(before: OcrLine, after: OcrLine): InkRepair[] {
  const [was, is] = [textsOf(before), textsOf(after)];
  let start = 0;
  while (start < was.length && start < is.length && was[start] === is[start]) start++;
  let end = 0;
  while (end < Math.min(was.length, is.length) - start && was.at(-1 - end) === is.at(-1 - end)) end++;
  const [read, text] = [was, is].map((words) => words.slice(start, words.length - end).join(' '));
  return read === text || read === undefined || text === undefined ? [] : [{ read, text }];
}

const textsOf = ({ words }: OcrLine): string[] => words.map((word) => word.text.normalize('NFC'));
