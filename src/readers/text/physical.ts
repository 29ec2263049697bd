/** The physical lines of a text file with their pages, and what their spacing means. */
import { normalise } from '../../language/text.js';

export interface PhysicalLine {
  /** From 1, in the file. */
  readonly number: number;
  /** From 1; form feeds begin a page. */
  readonly page: number;
  /** NFC, tabs as blanks, indentation kept, no blank at the end. Never empty. */
  readonly raw: string;
  /** Blank lines before it on its page that mean something (in double-spaced text one is none). */
  readonly gap: number;
}

interface Piece {
  readonly number: number;
  readonly page: number;
  readonly raw: string;
}

function pieces(text: string): Piece[] {
  let page = 1;
  return text.split(/\r\n|\r|\n/).flatMap((line, index) =>
    line.split('\f').map((part, k) => {
      if (k > 0) page += 1;
      return { number: index + 1, page, raw: normalise(part).replace(/\t/g, '    ').trimEnd() };
    }),
  );
}

const isBlank = (raw: string): boolean => raw.trim() === '';

/** Extractors that write a blank line after every line: then one blank line says nothing. */
function isDoubleSpaced(lines: readonly { blanks: number }[]): boolean {
  const single = lines.filter(({ blanks }) => blanks === 1).length;
  return lines.length >= 6 && single > lines.length * 0.6;
}

/** All lines with text. A page number counts only when text stands on the page. */
export function physicalLines(text: string): PhysicalLine[] {
  let blanks = 0;
  const filled = pieces(text).flatMap((piece) => {
    if (isBlank(piece.raw)) {
      blanks += 1;
      return [];
    }
    const line = { ...piece, blanks };
    blanks = 0;
    return [line];
  });
  const usual = isDoubleSpaced(filled) ? 1 : 0;
  return filled.map(({ blanks: before, ...line }) => ({ ...line, gap: Math.max(0, before - usual) }));
}
