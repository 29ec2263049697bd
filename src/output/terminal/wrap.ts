/** Text in lines of at most so many columns, broken at blanks, a long word where the line ends. */
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

export function wrap(text: string, width: number): string[] {
  if (text.length <= width && isSimple(text)) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    let rest = word;
    let size = textWidth(rest);
    if (used > 0 && used + 1 + size <= width) {
      line += ` ${rest}`;
      used += 1 + size;
      continue;
    }
    if (used > 0) lines.push(line);
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

/** Filled up with blanks to a number of columns. */
export const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - textWidth(text)));
