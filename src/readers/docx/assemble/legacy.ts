import type { DocumentWarning } from '../../../document/model.js';
import { readingOf } from '../../../language/legacy/decide.js';
import {
  decodeLegacy,
  hasLegacyLetters,
  type LegacyEncoding,
  withoutPrivate,
} from '../../../language/legacy/decode.js';
import { type LegacyFont, legacyFont } from '../../../language/legacy/fonts.js';
import type { RawBlock, RawParagraph } from '../raw.js';
import type { StyleResolver } from '../styles/resolve.js';
import type { DraftLine, Piece } from './text.js';

/** Text whose fonts are made for an old encoding, turned into Unicode paragraph by paragraph; and capitals as they print. */
export interface LegacyText {
  decode(lines: readonly DraftLine[]): readonly DraftLine[];
  /** What was decoded. */
  warnings(): DocumentWarning[];
}

const SOFT_HYPHEN = /\u00ad/g;

const fontOf = ({ letters }: Piece): LegacyFont | null => legacyFont(letters.highFont);

/** `blocks` are looked through once, so that paragraphs that tell nothing are read as the others are. */
export function createLegacyText(blocks: readonly RawBlock[], styles: StyleResolver): LegacyText {
  const decoded = new Map<LegacyEncoding, number>();
  let isLegacy: boolean | null = null;
  const decodes = (text: string, encoding: LegacyEncoding): boolean => {
    const reading = readingOf(text, encoding);
    if (reading !== 'unsure') return reading === 'legacy';
    isLegacy ??= mostAreLegacy(blocks, styles);
    return isLegacy;
  };
  return {
    decode(lines) {
      const found = new Set(lines.flatMap(({ pieces }) => pieces.map((piece) => fontOf(piece)?.encoding)));
      const active = [...found].filter(
        (encoding) => encoding !== undefined && decodes(legacyText(lines, encoding), encoding),
      );
      if (active.length === 0) return lines.map(printLine);
      const printed = lines.map((line) => decodeLine(line, active));
      for (const encoding of active) {
        if (encoding !== undefined && hasLegacyLetters(legacyText(lines, encoding)))
          decoded.set(encoding, (decoded.get(encoding) ?? 0) + 1);
      }
      return printed;
    },
    warnings: () =>
      [...decoded].map(([encoding, count]) => ({
        id: 'text/legacy-decoded',
        severity: 'info',
        message: `${encoding}: ${count}`,
        range: null,
      })),
  };
}

/** The text of a paragraph that stands in fonts of an encoding. */
function legacyText(lines: readonly DraftLine[], encoding: LegacyEncoding): string {
  const text = ({ pieces }: DraftLine) =>
    pieces.map((piece) => (fontOf(piece)?.encoding === encoding ? piece.text : ' ')).join('');
  return lines.map(text).join(' ');
}

/** A mark may stand in another run than its vowel: the letter before is looked at as it was written. */
function decodeLine(
  { pieces, range }: DraftLine,
  active: readonly (LegacyEncoding | undefined)[],
): DraftLine {
  let before = '';
  const decoded = pieces.map((piece) => {
    const font = fontOf(piece);
    const last = before;
    before = piece.text.at(-1) ?? before;
    if (font === null || !active.includes(font.encoding)) return printPiece(piece);
    const text = decodeLegacy(piece.text, font.encoding, last);
    return withCaps(piece, text, (piece.letters.caps && !piece.isLabel) || font.capitals);
  });
  return { pieces: decoded, range };
}

const printLine = ({ pieces, range }: DraftLine): DraftLine => ({ pieces: pieces.map(printPiece), range });

/** Outside TCVN3 the soft hyphen is a place where a word may be cut, and prints nothing. */
function printPiece(piece: Piece): Piece {
  const { text } = piece;
  const keeps = !text.includes('\u00ad') || readingOf(text, 'TCVN3') === 'legacy';
  return withCaps(piece, keeps ? text : text.replace(SOFT_HYPHEN, ''), piece.letters.caps && !piece.isLabel);
}

function withCaps(piece: Piece, text: string, caps: boolean): Piece {
  const printed = caps ? text.toLocaleUpperCase('vi') : text;
  return printed === piece.text ? piece : { ...piece, text: printed };
}

/** Whether more paragraphs in such fonts are in their encoding than are Unicode. */
function mostAreLegacy(blocks: readonly RawBlock[], styles: StyleResolver): boolean {
  let votes = 0;
  for (const paragraph of paragraphsOf(blocks)) {
    const found = votingText(paragraph, styles);
    const reading = found === null ? 'unsure' : readingOf(found.text, found.encoding);
    if (reading !== 'unsure') votes += reading === 'legacy' ? 1 : -1;
  }
  return votes >= 0;
}

function* paragraphsOf(blocks: readonly RawBlock[]): Generator<RawParagraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block;
    else for (const row of block.rows) for (const cell of row.cells) yield* paragraphsOf(cell.blocks);
  }
}

function votingText(
  paragraph: RawParagraph,
  styles: StyleResolver,
): { text: string; encoding: LegacyEncoding } | null {
  const { style } = styles.paragraph(paragraph.props);
  let encoding: LegacyEncoding | null = null;
  let text = '';
  for (const inline of paragraph.inlines) {
    if (inline.kind !== 'text') continue;
    const font = legacyFont(styles.letters(inline.base ?? style, inline.props).highFont);
    encoding ??= font?.encoding ?? null;
    text += font !== null && font.encoding === encoding ? withoutPrivate(inline.text) : ' ';
  }
  return encoding === null ? null : { text, encoding };
}
