/** Printed lines to a paragraph of the document model. */

import type { Align, Line, Paragraph, SourceRange } from '../../document/model.js';
import { pattern } from '../../language/pattern.js';
import { joinTwo } from '../../language/text.js';
import { alignOf } from './align.js';
import type { Breaks } from './brokenWords.js';
import { isBold, isItalic } from './flow.js';
import { joinWords, lineText } from './lines.js';
import type { Frame } from './metrics.js';
import { mainSize } from './sizes.js';
import { lineBox, type TextLine } from './types.js';

/** The place of a printed line. */
export function rangeOf(line: TextLine): SourceRange {
  return { page: line.page, box: lineBox(line), lines: null };
}

/** Builds the paragraph of the given lines; `frameOf` gives the frame of a line's page, `breaks` knows broken words. */
export function makeParagraph(
  lines: readonly TextLine[],
  frameOf: (line: TextLine) => Frame,
  breaks?: Breaks,
): Paragraph {
  const text = joinPrinted(breaks === undefined ? lines.map(lineText) : wholeWords(lines, breaks));
  return {
    kind: 'paragraph',
    text,
    lines: lines.map(makeLine),
    label: null,
    align: alignment(lines, frameOf),
    boldPrefix: boldPrefix(lines, text),
    italic: lines.filter(isItalic).length * 2 > lines.length,
    size: mainSize(lines.flatMap((line) => line.words)),
  };
}

/** The texts of the lines; what was broken off from a word is put back to it. */
function wholeWords(lines: readonly TextLine[], breaks: Breaks): string[] {
  const texts: string[] = [];
  for (const [index, line] of lines.entries()) {
    const [last, above] = [lines[index - 1], texts.at(-1)];
    if (last !== undefined && above !== undefined && breaks(last, line))
      texts[texts.length - 1] = above + lineText(line);
    else texts.push(lineText(line));
  }
  return texts;
}

function makeLine(line: TextLine): Line {
  return { text: lineText(line), range: rangeOf(line), bold: isBold(line), italic: isItalic(line) };
}

function alignment(lines: readonly TextLine[], frameOf: (line: TextLine) => Frame): Align | null {
  const aligns = lines.map((line) => alignOf(line, frameOf(line)));
  const last = aligns.at(-1);
  if (last === undefined) return null;
  if (last === 'center') return 'center';
  if (last === 'right' && aligns.every((one) => one === 'right' || one === 'justify')) return 'right';
  // The last line of a justified paragraph is ragged; the others show how it is set.
  const basis = lines.length > 1 ? aligns.slice(0, -1) : aligns;
  return basis.every((one) => one === 'justify') && lines.length > 1 ? 'justify' : 'left';
}

/** Final consonants: alone on a line they are the rest of a syllable that a narrow column broke. */
const SYLLABLE_END = /^(?:c|ch|g|h|m|n|ng|nh|p|t)$/;

const LETTER_END = pattern(/\p{L}$/u);

/** How much of the end of a text decides how the next line is joined to it. */
const SEAM = 40;

/** Joins printed lines. What a narrow column broke inside a word (`30/11/202⏎6`, `hạn⏎g`) is one word. */
export function joinPrinted(lines: readonly string[]): string {
  const parts: string[] = [];
  let seam = '';
  for (const line of lines) {
    if (line === '') continue;
    if (parts.length > 0 && !isOneWord(seam, line)) parts.push(' ');
    parts.push(line);
    seam = line.length >= SEAM ? line.slice(-SEAM) : `${seam} ${line}`.slice(-SEAM);
  }
  return parts.join('');
}

function isOneWord(head: string, tail: string): boolean {
  if (joinTwo(head, tail).length === head.length + tail.length) return true;
  if (SYLLABLE_END.test(tail)) return LETTER_END.test(head);
  const cut = /\d\/\d{1,3}$/.test(head) ? /^\d{1,3}(?!\d)/.exec(tail) : null;
  const word = cut === null ? '' : `${/\S*$/.exec(head)?.[0] ?? ''}${cut[0]}`;
  return /^(?:\d{1,2}\/){1,2}(?:19|20)\d\d$/.test(word);
}

/** Number of bold characters at the start of the joined text. */
function boldPrefix(lines: readonly TextLine[], text: string): number {
  const bold: string[] = [];
  for (const line of lines) {
    const plain = line.words.findIndex((word) => !word.bold && /\S/.test(word.text));
    bold.push(plain === -1 ? lineText(line) : joinWords(line.words.slice(0, plain)));
    if (plain !== -1) break;
  }
  const prefix = joinPrinted(bold);
  return Math.min(prefix.length, text.length);
}
