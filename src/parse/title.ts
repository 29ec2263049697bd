/** The title (trích yếu): the lines between the type and the preamble. Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5. */

import type { Line, Paragraph, SourceRange } from '../document/model.js';
import { startsSmall, startsWithCapital } from '../language/capitals.js';
import { findNumbers } from '../language/documentNumber.js';
import { fold } from '../language/fold.js';
import { pattern } from '../language/pattern.js';
import { clean, joinLines } from '../language/text.js';
import { isAttachmentLine } from './annexLabel.js';
import { isRule } from './header/marks.js';
import type { Item, ParagraphItem } from './items.js';
import { readMarker } from './outline/marker.js';
import type { TypeLine } from './typeLine.js';
import { AGENCY_HEADS } from './vocabulary/letterhead.js';
import { BASIS_HEADS, PREAMBLE_HEADS } from './vocabulary/preamble.js';

export interface Title {
  readonly text: string | null;
  readonly ranges: readonly SourceRange[];
  /** The items behind the title, the rest of a paragraph that the title shares with the preamble first. */
  readonly body: readonly Item[];
}

interface Piece {
  readonly text: string;
  readonly ranges: readonly SourceRange[];
}

/** A title in capitals may begin like a basis (`THỰC HIỆN CHỈ THỊ SỐ …`); a preamble is never set so. */
const hasNoSmall = (text: string): boolean => text === text.toUpperCase();

const startsPreamble = (text: string): boolean =>
  !hasNoSmall(text) && PREAMBLE_HEADS.some((head) => head.test(fold(text)));
const startsBasis = (text: string): boolean =>
  !hasNoSmall(text) && BASIS_HEADS.some((head) => head.test(fold(text)));

const AGENCY_NAME = pattern(/^[\p{Lu}\s,-]+/u);
const GOES_ON = pattern(/^\p{Ll}|^["“(]/u);

/** The issuer in capitals below the title ("CHÍNH PHỦ", "ỦY BAN NHÂN DÂN TỈNH"): resolutions and decisions name it once more. */
function isAgency(text: string): boolean {
  const key = fold(text);
  const head = AGENCY_NAME.exec(text)?.[0].trim() ?? '';
  return (
    head.split(' ').length >= 2 && AGENCY_HEADS.some((word) => key === word || key.startsWith(`${word} `))
  );
}

/** A preamble paragraph cites a numbered document or ends like a clause; a title does neither at once. */
function isPreamble(text: string): boolean {
  if (startsSmall(text)) return false;
  return startsPreamble(text) && (findNumbers(text).length > 0 || /[;:,.]$/.test(text) || startsBasis(text));
}

function piecesOfLines(lines: readonly Line[]): Piece[] {
  return lines
    .filter((line) => !isRule(line.text))
    .map((line) => ({ text: line.text, ranges: [line.range] }));
}

function continues(paragraph: Paragraph, before: readonly Piece[], centred: boolean): boolean {
  const text = clean(paragraph.text);
  if (isRule(text)) return true;
  if (before.length > 0 && (isPreamble(text) || readMarker(text) !== null || isAttachmentLine(text)))
    return false;
  // A title may begin like a basis, but a long preamble that ends like a clause is no title.
  if (before.length === 0)
    return !(isPreamble(text) && findNumbers(text).length > 0 && text.length > 80 && /[.;:,]$/.test(text));
  if (/^(kính gửi|số\s*:)/iu.test(text)) return false;
  if (isAgency(text) && !isAgency(before.at(-1)?.text ?? '')) return false;
  if (centred) return paragraph.align === 'center';
  if (GOES_ON.test(text)) return !/[;:]$/.test(text);
  const last = before.at(-1)?.text ?? '';
  return text.length < 110 && !/[;:.,]$/.test(text) && !/[.;:]$/.test(last) && !startsPreamble(text);
}

const opensBasis = (text: string): boolean => startsWithCapital(text) && startsBasis(text);

/** Plain text may run title and preamble together: a line that opens a basis ends the title, as "(Kèm theo …)" does. */
function cutAtBasis(item: ParagraphItem, from: number): { lines: readonly Line[]; rest: Item[] } {
  const { paragraph } = item;
  const at = paragraph.lines.findIndex(
    (line, index) =>
      index > from && (isAttachmentLine(line.text) || (paragraph.align === null && opensBasis(line.text))),
  );
  if (at < 0) return { lines: paragraph.lines.slice(from), rest: [] };
  const lines = paragraph.lines.slice(at);
  const text = joinLines(lines.map((line) => line.text));
  return {
    lines: paragraph.lines.slice(from, at),
    rest: [{ ...item, paragraph: { ...paragraph, lines, text } }],
  };
}

/** Reads the title from the main items, whose first holds the type line. */
export function readTitle(main: readonly Item[], type: TypeLine): Title {
  const first = main[0];
  if (first?.kind !== 'paragraph') return { text: null, ranges: [], body: main };
  const typeLine = first.paragraph.lines[type.line];
  const pieces: Piece[] =
    type.rest === '' || !typeLine ? [] : [{ text: type.rest, ranges: [typeLine.range] }];
  let cut = cutAtBasis(first, type.line + 1);
  pieces.push(...piecesOfLines(cut.lines));
  const centred = first.paragraph.align === 'center';
  let next = 1;
  for (; next < main.length && cut.rest.length === 0; next++) {
    const item = main[next];
    if (item?.kind !== 'paragraph' || !continues(item.paragraph, pieces, centred)) break;
    cut = cutAtBasis(item, 0);
    pieces.push(...piecesOfLines(cut.lines));
  }
  const text = joinLines(pieces.map((piece) => piece.text));
  return {
    text: text === '' ? null : text,
    ranges: pieces.flatMap((piece) => piece.ranges),
    body: [...cut.rest, ...main.slice(next)],
  };
}
