/** Text in lines of at most so many columns, broken at blanks, a long word where the line ends. */
import { oneLine } from '../../report/escape/controls.js';
import { isSimple, letterWidth, textWidth } from './width.js';

/** The first letters of a word that fit; at least one, with the marks that belong to it. */
function fitting(word: string, width: number): string {
  if (isSimple(word)) return word.slice(0, width);
  let used = 0;
  let head = '';
  for (const letter of word) {
    const more = letterWidth(letter);
    if (used + more > width && head !== '') break;
    head += letter;
    used += more;
  }
  return head;
}

/** Every letter takes one column: lines can be cut by counting. */
function wrapSimple(text: string, width: number): string[] {
  const lines: string[] = [];
  let from = 0;
  while (text.length - from > width) {
    const blank = text.lastIndexOf(' ', from + width);
    const to = blank > from ? blank : from + width;
    lines.push(text.slice(from, to));
    from = blank > from ? to + 1 : to;
  }
  lines.push(text.slice(from));
  return lines;
}

function wrapMeasured(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    let rest = word;
    let size = textWidth(rest);
    if (line !== '' && used + 1 + size <= width) {
      line += ` ${rest}`;
      used += 1 + size;
      continue;
    }
    if (line !== '') lines.push(line);
    while (size > width) {
      const head = fitting(rest, width);
      if (head.length === rest.length) break;
      lines.push(head);
      rest = rest.slice(head.length);
      size = textWidth(rest);
    }
    line = rest;
    used = size;
  }
  return [...lines, line];
}

export function wrap(text: string, width: number): string[] {
  if (!isSimple(text)) return wrapMeasured(text, width);
  return text.length <= width ? [text] : wrapSimple(text, width);
}

/** The same, each line filled up to the width. What is simple is looked at once, not line by line. */
export function wrapFull(text: string, width: number): string[] {
  const lines = isSimple(text) ? wrapSimple(text, width) : null;
  return (
    lines?.map((line) => line.padEnd(width)) ??
    wrapMeasured(oneLine(text), width).map((line) => pad(line, width))
  );
}

/** Filled up with blanks to a number of columns. */
export const pad = (text: string, width: number): string =>
  text.padEnd(text.length + Math.max(0, width - textWidth(text)));
