import { type Bytes, bytesOf } from '../ole/bytes.js';
import type { DocFile } from './file.js';
import { runAt } from './formats.js';
import { type DocLetters, readLetters } from './letters.js';
import { type DocParagraph, readParagraph } from './paragraphs.js';
import { pieceAt, placeOf } from './pieces.js';

/** The formats of characters, asked by their place in the document. */
export interface Lookup {
  paragraph(cp: number): DocParagraph;
  /** The letters at a place, and the place behind the last that share their format. */
  letters(cp: number): { readonly letters: DocLetters; readonly to: number };
}

const NOTHING = bytesOf(new Uint8Array(0));

export function createLookup(file: DocFile): Lookup {
  const known = new Map<Bytes, Map<Bytes, DocLetters>>();
  // One object for equal formats: most documents have a few dozen.
  const lettersOf = (changes: Bytes, overlay: Bytes): DocLetters => {
    const inner = known.get(overlay) ?? new Map<Bytes, DocLetters>();
    known.set(overlay, inner);
    const letters = inner.get(changes) ?? readLetters([changes, overlay], file.fonts);
    inner.set(changes, letters);
    return letters;
  };
  return {
    paragraph(cp) {
      const piece = pieceAt(file.pieces, cp);
      if (piece === undefined) return readParagraph([], 0, file.fib.data);
      const place = placeOf(piece, cp);
      const run = file.paragraphs[runAt(file.paragraphs, place)];
      if (run === undefined || place < run.from) return readParagraph([piece.overlay], 0, file.fib.data);
      return readParagraph([run.changes, piece.overlay], run.style, file.fib.data);
    },
    letters(cp) {
      const piece = pieceAt(file.pieces, cp);
      if (piece === undefined) return { letters: lettersOf(NOTHING, NOTHING), to: cp + 1 };
      const place = placeOf(piece, cp);
      const run = file.letters[runAt(file.letters, place)];
      const covers = run !== undefined && place >= run.from;
      const end = run === undefined ? Number.POSITIVE_INFINITY : covers ? run.to : run.from;
      const letters = lettersOf(covers ? run.changes : NOTHING, piece.overlay);
      const to = cp + Math.max(1, Math.floor((end - place) / piece.bytesPerLetter));
      return { letters, to: Math.min(piece.to, to) };
    },
  };
}
