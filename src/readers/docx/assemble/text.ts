import type { Align, Line, Paragraph, SourceRange } from '../../../document/model.js';
import { clean, joinTwo, normalise } from '../../../language/text.js';
import type { Letters } from '../styles/resolve.js';
import { noteParts } from './lineParts.js';

/** Letters of one format in one line. */
export interface Piece {
  readonly text: string;
  readonly letters: Letters;
  readonly isLabel: boolean;
}

export interface DraftLine {
  readonly pieces: Piece[];
  readonly range: SourceRange;
}

const BLANKS = /[\s\u00a0\u2000-\u200a\u202f\u3000]+/g;

/** Makes the paragraph of the model; `null` when it prints nothing. */
export function makeParagraph(
  drafts: readonly DraftLine[],
  label: string | null,
  align: Align,
): Paragraph | null {
  const lines = drafts.map(makeLine).filter((line) => line.text !== '');
  if (lines.length === 0) return null;
  const pieces = drafts.flatMap((draft) => draft.pieces).filter((piece) => piece.text.trim() !== '');
  const text = joinNeighbours(lines.map((line) => line.text));
  return {
    kind: 'paragraph',
    text,
    lines,
    label,
    align,
    boldPrefix: boldPrefix(text, pieces),
    italic: pieces.every((piece) => piece.letters.italic || piece.isLabel),
    size: mainSize(pieces),
  };
}

/** Joins clean lines looking at two neighbours at a time: a paragraph may have any number of lines. */
function joinNeighbours(lines: readonly string[]): string {
  const parts = lines.map((line, i) => {
    const before = lines[i - 1] ?? '';
    return joinTwo(before, line).slice(before.length);
  });
  return parts.join('');
}

function makeLine({ pieces, range }: DraftLine): Line {
  const printed = pieces.filter((piece) => piece.text.trim() !== '');
  const typed = pieces.map((piece) => piece.text).join('');
  const line = {
    text: clean(typed),
    range,
    bold: printed.every((piece) => piece.letters.bold),
    italic: printed.every((piece) => piece.letters.italic),
  };
  noteParts(line, typed);
  return line;
}

/** How many characters of the text are bold from its start on. A label before bold text counts as bold. */
function boldPrefix(text: string, pieces: readonly Piece[]): number {
  const isBold = (piece: Piece, i: number) =>
    piece.letters.bold || (piece.isLabel && pieces[i + 1]?.letters.bold === true);
  const firstPlain = pieces.findIndex((piece, i) => !isBold(piece, i));
  if (firstPlain < 0) return text.length;
  const letters = pieces.slice(0, firstPlain).reduce((sum, piece) => sum + countLetters(piece.text), 0);
  return positionAfter(text, letters);
}

function countLetters(text: string): number {
  return normalise(text).replace(BLANKS, '').length;
}

/** The position behind that many characters that are no blanks. */
function positionAfter(text: string, letters: number): number {
  let left = letters;
  let at = 0;
  while (left > 0 && at < text.length) {
    if (text[at] !== ' ') left--;
    at++;
  }
  return at;
}

/** The size of most letters. */
function mainSize(pieces: readonly Piece[]): number | null {
  const weights = new Map<number, number>();
  for (const { text, letters } of pieces)
    weights.set(letters.size, (weights.get(letters.size) ?? 0) + text.length);
  const heaviest = [...weights].reduce<readonly [number | null, number]>(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    [null, 0],
  );
  return heaviest[0];
}
