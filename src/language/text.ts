/**
 * Text at the level of characters: one normal form for everything that a reader delivers.
 * Pure functions; nothing here changes a letter, a tone mark or a quotation mark.
 */
import { pattern } from './pattern.js';

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;
const INSIDE_WORD = pattern(/[\p{L}\p{N}&][-‐‑/]$/u);
const WORD_START = pattern(/^[\p{L}\p{N}]/u);
const BLANKS = /[\s\u00a0\u2000-\u200a\u202f\u3000]+/g;

/** NFC without zero-width characters. U+00AD is kept: in TCVN3 it is the letter ư. */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '');
}

/** NFC, every run of white space one blank, none at the ends. */
export function clean(text: string): string {
  return normalise(text).replace(BLANKS, ' ').trim();
}

/** True when a line ends inside a word that was cut at its own hyphen or slash (`NĐ-`, `2025-`, `thực hiện/`). */
export function endsInsideWord(line: string): boolean {
  return INSIDE_WORD.test(line);
}

/** Joins two pieces of one text as they are meant: one blank between, none after a hyphen or slash inside a word. */
export function joinTwo(head: string, tail: string): string {
  if (head === '') return tail;
  if (tail === '') return head;
  return endsInsideWord(head) && WORD_START.test(tail) ? head + tail : `${head} ${tail}`;
}

/** Joins printed lines into one text. A hyphen at a line end is never deleted: `NĐ-` + `CP` is `NĐ-CP`. */
export function joinLines(lines: readonly string[]): string {
  const pieces: string[] = [];
  // Only neighbours are looked at: asking the whole text so far would cost a square of its length.
  let last = '';
  for (const line of lines) {
    const piece = clean(line);
    if (piece === '') continue;
    if (last !== '') pieces.push(joinTwo(last, piece).charAt(last.length) === ' ' ? ' ' : '');
    pieces.push(piece);
    last = piece;
  }
  return pieces.join('');
}
