/** What is printed on each page, with everything that is no running text set apart. */
import type { Furniture, FurnitureKind, PageInfo } from '../../document/model.js';
import { joinLines } from '../../language/text.js';
import { findFootnotes } from './footnotes.js';
import { buildLines, lineText } from './lines.js';
import { bodySize } from './metrics.js';
import { findPageNumbers, findRepeated, type PageLines } from './pageNumbers.js';
import { mergeRules } from './snap.js';
import { findStamps, isOwnStamp } from './stamps.js';
import { type PageTable, readTables } from './tables.js';
import { lineBox, lineTop, type RawPage, round, type TextLine, type Word } from './types.js';

export interface PageContent {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Lines of the running text, from top to bottom. */
  readonly lines: readonly TextLine[];
  readonly tables: readonly PageTable[];
}

export interface DocumentContent {
  readonly pages: readonly PageContent[];
  readonly furniture: readonly Furniture[];
  /** Size of most letters of the running text. */
  readonly bodySize: number;
}

interface Sorted extends PageLines {
  readonly raw: RawPage;
  readonly tables: readonly PageTable[];
  readonly marks: readonly Word[];
}

/** Reads tables and lines of all pages and takes the furniture out. */
export function readContent(raws: readonly RawPage[], infos: readonly PageInfo[]): DocumentContent {
  const furniture: Furniture[] = [];
  const sorted = raws.map((raw, index) => sortPage(raw, infos[index]?.text === 'none', furniture));
  const repeated = findRepeated(sorted);
  const numbers = findPageNumbers(sorted, repeated);
  const body = bodySize(sorted.flatMap((page) => page.lines));
  const pages = sorted.map((page) => {
    const isHeader = (line: TextLine) => line.base < page.height / 2;
    const lines = page.lines.filter((line) => !numbers.has(line) && !repeated.has(line));
    for (const line of page.lines) {
      if (numbers.has(line)) furniture.push(piece('page-number', [line]));
      else if (repeated.has(line)) furniture.push(piece(isHeader(line) ? 'header' : 'footer', [line]));
    }
    return takeNotes(page, takeStamps(lines, furniture), body, furniture);
  });
  const order = (item: Furniture) => item.range.page * 1e5 + (item.range.box?.[1] ?? 0);
  return { pages, furniture: furniture.sort((a, b) => order(a) - order(b)), bodySize: body };
}

function sortPage(raw: RawPage, unusable: boolean, furniture: Furniture[]): Sorted {
  const { tables, rest, turned, marks } = readTables(
    unusable ? { ...raw, rules: { horizontal: [], vertical: [] } } : raw,
  );
  for (const word of turned) furniture.push(turnedPiece(word, raw.number));
  const printed = takeOwnStamps(rest, raw.number, furniture);
  const set = buildLines(printed, raw.number);
  const { number, width, height, recognised = false } = raw;
  const sorted = {
    number,
    width,
    height,
    recognised,
    raw,
    tables,
    marks: [...marks, ...set.marks],
    lines: set.lines,
  };
  if (!unusable) return sorted;
  // The few words on a scanned page are stamps, whatever they say.
  for (const line of set.lines) furniture.push(piece('stamp', [line]));
  return { ...sorted, lines: [], marks: [] };
}

/** Stamps from annotations lie upon other text, so they go before lines are built. */
function takeOwnStamps(words: readonly Word[], page: number, furniture: Furniture[]): readonly Word[] {
  const stamped = words.filter((word) => word.stamped);
  if (stamped.length === 0) return words;
  const taken = new Set<Word>();
  for (const { kind, lines } of findStamps(buildLines(stamped, page).lines)) {
    if (!isOwnStamp(lines.flatMap((line) => line.words))) continue;
    for (const line of lines) for (const word of line.words) taken.add(word);
    furniture.push(piece(kind, lines));
  }
  return taken.size === 0 ? words : words.filter((word) => !taken.has(word));
}

function takeStamps(lines: readonly TextLine[], furniture: Furniture[]): TextLine[] {
  const taken = new Set<TextLine>();
  for (const stamp of findStamps(lines)) {
    furniture.push(piece(stamp.kind, stamp.lines));
    for (const line of stamp.lines) taken.add(line);
  }
  return lines.filter((line) => !taken.has(line));
}

function takeNotes(
  page: Sorted,
  lines: readonly TextLine[],
  body: number,
  furniture: Furniture[],
): PageContent {
  const { number, width, height, tables } = page;
  const lowest = Math.max(0, ...tables.map((table) => table.box[3]));
  const below = lines.filter((line) => line.base > lowest);
  const notes = findFootnotes(below, mergeRules(page.raw.rules).horizontal, body, height);
  for (const note of notes) furniture.push(piece('footnote', note));
  // A mark without its note is kept as what it is.
  if (notes.length === 0) for (const mark of page.marks) furniture.push(wordPiece('footnote', mark, number));
  const taken = new Set(notes.flat());
  return { number, width, height, tables, lines: lines.filter((line) => !taken.has(line)) };
}

function piece(kind: FurnitureKind, lines: readonly TextLine[]): Furniture {
  const boxes = lines.map(lineBox);
  const box = [
    Math.min(...boxes.map((one) => one[0])),
    Math.min(...boxes.map((one) => one[1])),
    Math.max(...boxes.map((one) => one[2])),
    Math.max(...boxes.map((one) => one[3])),
  ] as const;
  return {
    kind,
    text: joinLines(lines.map(lineText)),
    range: { page: lines[0]?.page ?? 1, box, lines: null },
  };
}

function wordPiece(kind: FurnitureKind, word: Word, page: number): Furniture {
  const box = [round(word.x0), round(lineTop(word)), round(word.x1), round(word.base)] as const;
  return { kind, text: word.text, range: { page, box, lines: null } };
}

function turnedPiece(word: Word, page: number): Furniture {
  return { ...wordPiece('watermark', word, page), text: joinLines([word.text]) };
}
