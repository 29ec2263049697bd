/** Footnotes: small type at the end of a page, below a short rule or begun by a raised number. */
import { pattern } from '../../language/pattern.js';
import { lineText } from './lines.js';
import { isMark } from './raised.js';
import type { Rule, TextLine } from './types.js';

const SMALL = 0.9;
const START = pattern(/^(?:[[(]?\d{1,3}[\])]?|\*{1,3})(?:[.:]?\s|(?=\p{Lu}))/u);

/** The notes of a page, each with its lines. `lines` are those outside of tables, page numbers taken away. */
export function findFootnotes(
  lines: readonly TextLine[],
  rules: readonly Rule[],
  body: number,
  pageHeight: number,
): TextLine[][] {
  const start = notesStart(lines, rules, body, pageHeight);
  if (start < 0) return [];
  const notes: TextLine[][] = [];
  for (const line of lines.slice(start)) {
    const current = notes.at(-1);
    if (current === undefined || beginsNote(line, current)) notes.push([line]);
    else current.push(line);
  }
  return notes;
}

function notesStart(
  lines: readonly TextLine[],
  rules: readonly Rule[],
  body: number,
  pageHeight: number,
): number {
  for (const [index, line] of lines.entries()) {
    if (line.base < pageHeight * 0.4 || line.size > body * SMALL) continue;
    const rest = lines.slice(index);
    if (!rest.every((one) => one.size <= body * SMALL)) continue;
    if (startsRaised(line) || (START.test(lineText(line)) && belowShortRule(lines, index, rules)))
      return index;
  }
  return -1;
}

/** True when the line begins with a small raised number. */
function startsRaised(line: TextLine): boolean {
  const [first, second] = line.words;
  return first !== undefined && second !== undefined && isMark(first, line);
}

/** A rule between the line and the one above it, much shorter than the text is wide, at the left. */
function belowShortRule(lines: readonly TextLine[], index: number, rules: readonly Rule[]): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  const above = lines[index - 1]?.base ?? 0;
  const left = Math.min(...lines.map((one) => one.x0));
  const right = Math.max(...lines.map((one) => one.x1));
  return rules.some(
    (rule) =>
      rule.at > above - 2 &&
      rule.at < line.base - line.size * 0.5 &&
      rule.to - rule.from < (right - left) * 0.6 &&
      rule.to - rule.from > 30 &&
      rule.from < left + 40,
  );
}

/** A new note begins with a raised number, or with the next number. */
function beginsNote(line: TextLine, current: readonly TextLine[]): boolean {
  if (startsRaised(line)) return true;
  const before = /^\D?(\d{1,3})/.exec(current[0] === undefined ? '' : lineText(current[0]))?.[1];
  const here = START.test(lineText(line)) ? /^\D?(\d{1,3})/.exec(lineText(line))?.[1] : undefined;
  return before !== undefined && here !== undefined && Number(here) === Number(before) + 1;
}
