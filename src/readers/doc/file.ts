import type { Numbering } from '../docx/numbering/parse.js';
import type { StyleSheet } from '../docx/styles/parse.js';
import { createResolver, type StyleResolver } from '../docx/styles/resolve.js';
import type { Container } from '../ole/container.js';
import { type Fib, readFib } from './fib.js';
import { readFonts } from './fonts.js';
import { characterFormats, type FormatRun, paragraphFormats } from './formats.js';
import { readLists } from './lists.js';
import { type Piece, readPieces } from './pieces.js';
import { readStyles } from './styles.js';

/** Everything of a .doc that reading its stories needs. */
export interface DocFile {
  readonly fib: Fib;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly letters: readonly FormatRun[];
  readonly paragraphs: readonly FormatRun[];
  readonly fonts: readonly string[];
  readonly sheet: StyleSheet;
  readonly styles: StyleResolver;
  readonly numbering: Numbering;
}

export function openDoc(container: Container): DocFile {
  const fib = readFib(container);
  const { text, pieces } = readPieces(fib);
  const fonts = readFonts(fib);
  const sheet = readStyles(fib, fonts);
  return {
    fib,
    text,
    pieces,
    fonts,
    sheet,
    letters: characterFormats(fib),
    paragraphs: paragraphFormats(fib),
    styles: createResolver(sheet),
    numbering: readLists(fib, fonts),
  };
}
