/** Decides which printed lines belong to one paragraph. */
import type { Align } from '../../document/model.js';
import { startsSmall, startsWithCapital } from '../../language/capitals.js';
import { pattern } from '../../language/pattern.js';
import { endsInsideWord } from '../../language/text.js';
import { alignOf } from './align.js';
import { lineText } from './lines.js';
import { continues, endsSentence, isBullet, isCapitals, startsWithMarker } from './markers.js';
import type { Frame } from './metrics.js';
import type { TextLine, Word } from './types.js';

const EDGE = 3.5;
const LETTER = pattern(/[\p{L}\d]/u);

/** Groups lines, from top to bottom, to paragraphs. */
export function groupLines(lines: readonly TextLine[], frame: Frame): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && belongs(group, line, frame, frame)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Whether `line` goes on with the paragraph of `group`; over a page break both have their own frame. */
export function belongs(group: readonly TextLine[], line: TextLine, frame: Frame, next: Frame): boolean {
  const last = group.at(-1);
  if (last === undefined) return false;
  const samePage = last.page === line.page;
  const pitch = samePage ? line.base - last.base : 0;
  if (pitch > Math.max(line.size, last.size) * 2.3) return false;
  if (endsWithHyphen(last)) return Math.abs(line.size - last.size) < 1.2;
  const before = alignInGroup(group, last, frame);
  const here = before === 'center' && isBroad(line, next) ? 'center' : alignOf(line, next);
  if (here === 'center') return joinsCentred(group, last, line, before, pitch, frame);
  if (before === 'center' || here === 'right' || before === 'right')
    return before === here && sameStyle(last, line);
  return continuesText(group, last, line, pitch, frame, next);
}

/** `113/KH-⏎UBND`, `2026-⏎2030`: nothing ends with a hyphen. */
function endsWithHyphen({ words }: TextLine): boolean {
  const end = words.at(-1)?.text ?? '';
  return end.endsWith('-') && endsInsideWord(end);
}

/** The alignment of the last line of a paragraph: centred when it is among centred lines and as broad as they can be. */
function alignInGroup(group: readonly TextLine[], last: TextLine, frame: Frame): Align {
  const [first] = group;
  const own = alignOf(last, frame);
  if (own === 'center' || first === undefined || first === last || !isBroad(last, frame)) return own;
  return alignOf(first, frame) === 'center' ? 'center' : own;
}

/** A centred line that all but fills the measure ends as far from one edge as from the other. */
function isBroad(line: TextLine, frame: Frame): boolean {
  const [before, after] = [line.x0 - frame.left, frame.right - line.x1];
  return before > 1 && before < 12 && Math.abs(before - after) < 2;
}

/** Centred lines belong together while their style stays the same and no line was broken on purpose. */
function joinsCentred(
  group: readonly TextLine[],
  last: TextLine,
  line: TextLine,
  before: string,
  pitch: number,
  frame: Frame,
): boolean {
  if (!sameStyle(last, line) || pitch > line.size * 1.65) return false;
  const [above, text] = [lineText(last), lineText(line)];
  const wrapped = last.x1 - last.x0 + 0.2 * last.size + firstWordWidth(line) > frame.right - frame.left - 2;
  if (isCapitals(above) !== isCapitals(text) && !startsSmall(text) && !wrapped) return false;
  if (before === 'center')
    return !brokenOff(last, line, frame) && !startsWithMarker(text) && !text.startsWith('(');
  // A title whose first line fills the measure and whose last line is centred.
  const first = group[0] ?? last;
  return (
    before === 'justify' && first.x0 < frame.left + 12 && isBold(line) && !startsWithMarker(lineText(first))
  );
}

/** A short line above a longer one was not wrapped: `PHỤ LỤC` above its title. */
function brokenOff(last: TextLine, line: TextLine, frame: Frame): boolean {
  const width = last.x1 - last.x0;
  return width < 0.36 * (frame.right - frame.left) && width < 0.62 * (line.x1 - line.x0);
}

function continuesText(
  group: readonly TextLine[],
  last: TextLine,
  line: TextLine,
  pitch: number,
  frame: Frame,
  next: Frame,
): boolean {
  const [above, text] = [lineText(last), lineText(line)];
  const full = isFull(last, line, frame, next);
  const offset = line.x0 - next.left - (last.x0 - frame.left);
  const first = group.length === 1;
  const ended = endsSentence(above);
  const open = !ended && (continues(text) || /[,–(]$/.test(above));
  if (startsMarked(text, above, full, offset, line.x0 - next.left, ended)) return false;
  if (first && offset > EDGE) return hangs(last, line, frame, next) && (full || open || !ended);
  if (!first && offset > EDGE) return false;
  if (!full) return open && Math.abs(line.size - last.size) < 1.2;
  if (isBold(last) && !isBold(line) && !endsBold(last, line) && ended) return false;
  if (frame.leading > 0 && pitch > frame.leading * 1.28 && (ended || !continues(text))) return false;
  const indented = line.x0 > next.left + 9;
  if (first && Math.abs(offset) <= EDGE && indented) return !ended || continues(text);
  if (ended && pitch > frame.leading + 2.2 && frame.leading > 0)
    return offset < -EDGE && !startsWithCapital(text);
  return true;
}

/** Whether a list mark begins a paragraph here, or is a hyphen or number at the edge of a wrapped line. */
function startsMarked(
  text: string,
  above: string,
  full: boolean,
  offset: number,
  indent: number,
  ended: boolean,
): boolean {
  if (!startsWithMarker(text)) return false;
  if (!full || ended) return true;
  if (offset > EDGE || (indent > 9 && offset > -EDGE)) return true;
  // Wrapped `Văn hóa⏎- Xã hội`, `Điều⏎5. …`: at the left edge under a full line that is not finished.
  return isBullet(text) ? isBullet(above) && Math.abs(offset) < EDGE && indent > 9 : false;
}

/** True when the first word of `line` would not have fitted at the end of `last`. */
export function isFull(last: TextLine, line: TextLine, frame: Frame, next: Frame): boolean {
  const width = firstWordWidth(line);
  const used = last.x1 - frame.left;
  const measure = Math.max(frame.right - frame.left, next.right - next.left);
  return used + 0.2 * last.size + width > measure - 2;
}

function firstWordWidth(line: TextLine): number {
  const [first, second] = line.words;
  if (first === undefined) return 0;
  // `- Xã` breaks before the hyphen as a whole only where a blank follows; the hyphen alone would have fitted.
  const width = first.x1 - first.x0;
  return second !== undefined && first.text.length === 1 && second.x0 - first.x1 < 0.1
    ? second.x1 - first.x0
    : width;
}

/** A hanging paragraph: the second line begins where the text after the mark begins. */
function hangs(last: TextLine, line: TextLine, frame: Frame, next: Frame): boolean {
  const start = lineText(last);
  if (!startsWithMarker(start)) return false;
  const after = last.words[1];
  const offset = line.x0 - next.left;
  if (after !== undefined && Math.abs(after.x0 - frame.left - offset) < 6) return true;
  return offset - (last.x0 - frame.left) < 4 * line.size && !startsWithMarker(lineText(line));
}

export function isBold(line: TextLine): boolean {
  return line.words.every((word) => word.bold || !LETTER.test(word.text));
}

function endsBold(last: TextLine, line: TextLine): boolean {
  return letters(last.words).at(-1)?.bold === letters(line.words)[0]?.bold;
}

function letters(words: readonly Word[]): Word[] {
  return words.filter((word) => LETTER.test(word.text));
}

function sameStyle(a: TextLine, b: TextLine): boolean {
  return Math.abs(a.size - b.size) < 0.8 && isBold(a) === isBold(b) && isItalic(a) === isItalic(b);
}

export function isItalic(line: TextLine): boolean {
  const count = (italic: boolean) =>
    line.words.reduce((sum, word) => (word.italic === italic ? sum + word.text.length : sum), 0);
  return count(true) > count(false);
}
