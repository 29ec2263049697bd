/** Running page numbers, and headers and footers that repeat from page to page. */
import { lineText } from './lines.js';
import type { TextLine } from './types.js';

const NUMBER = /^(?:[-–—~]\s*)?(\d{1,4})(?:\s*[-–—~])?$/;
const NUMBER_OF = /^(?:trang|page)?\s*(\d{1,4})\s*(?:\/|of)\s*\d{1,4}$/i;
const NUMBER_WORD = /^(?:trang|page)\s*:?\s*(\d{1,4})$/i;
const ROMAN = /^[ivx]{1,6}$/;
/** Parts of the page height in which running lines stand. */
const TOP_ZONE = 0.13;
const BOTTOM_ZONE = 0.9;
/** The same for running headers and footers: a letterhead, which annexes may repeat, stands below a margin of 2 cm. */
const HEADER_ZONE = 0.07;
const FOOTER_ZONE = 0.94;

export interface PageLines {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Read by recognition, which takes a lone figure for many things. */
  readonly recognised: boolean;
  /** Lines outside of tables, from top to bottom. */
  readonly lines: readonly TextLine[];
}

/** The number that a line prints when it is nothing but a page number; `null` otherwise. */
export function pageNumberIn(text: string): number | null {
  const match = NUMBER.exec(text) ?? NUMBER_OF.exec(text) ?? NUMBER_WORD.exec(text);
  return match?.[1] === undefined ? null : Number(match[1]);
}

/** The running page numbers of the document; `repeated` are the running headers that may stand outside of them. */
export function findPageNumbers(pages: readonly PageLines[], repeated: ReadonlySet<TextLine>): Set<TextLine> {
  const found = new Set<TextLine>();
  const isOther = (line: TextLine) => !repeated.has(line) || pageNumberIn(lineText(line)) !== null;
  for (const page of pages) {
    const lines = page.lines.filter(isOther);
    for (const line of [lines[0], lines.at(-1)]) {
      if (line !== undefined && isPageNumber(line, page)) found.add(line);
    }
  }
  for (const page of pages) if (page.recognised) addMisread(page, pages, found);
  return found;
}

/** Letters of a misread page number. */
const FEW = 2;
/** Parts of the page by which the numbers of a scan stand apart from page to page. */
const SAME_HEIGHT = 0.06;
const SAME_COLUMN = 0.1;

/** A sign or two where other pages have their number is a number that was not made out. */
function addMisread(page: PageLines, pages: readonly PageLines[], found: Set<TextLine>): void {
  const numbers = pages.flatMap((one) =>
    one.lines.filter((line) => found.has(line)).map((line) => ({ line, page: one })),
  );
  for (const line of [page.lines[0], page.lines.at(-1)]) {
    if (line === undefined || found.has(line) || lineText(line).replace(/\s/g, '').length > FEW) continue;
    const beside = numbers.some(
      (other) =>
        Math.abs(line.base / page.height - other.line.base / other.page.height) < SAME_HEIGHT &&
        Math.abs(centreOf(line) / page.width - centreOf(other.line) / other.page.width) < SAME_COLUMN,
    );
    if (beside) found.add(line);
  }
}

const centreOf = ({ x0, x1 }: TextLine): number => (x0 + x1) / 2;

function isPageNumber(line: TextLine, page: PageLines): boolean {
  const text = lineText(line);
  const value = pageNumberIn(text);
  if (value === null && !ROMAN.test(text)) return false;
  const top = line.base < page.height * TOP_ZONE;
  const bottom = line.base > page.height * BOTTOM_ZONE;
  if (!top && !bottom) return false;
  const centre = centreOf(line) / page.width;
  if (value === null) return centre > 0.4 && centre < 0.65;
  return (centre > 0.38 && centre < 0.66) || value === page.number || NUMBER_OF.test(text) || centre > 0.8;
}

/** Lines that stand at the same height with the same text, digits aside, on most pages. */
export function findRepeated(pages: readonly PageLines[]): Set<TextLine> {
  const groups = new Map<string, TextLine[]>();
  for (const page of pages) {
    const edge = page.lines.filter(
      (line) => line.base < page.height * HEADER_ZONE || line.base > page.height * FOOTER_ZONE,
    );
    for (const line of edge) {
      const key = `${Math.round(line.base / 4)} ${lineText(line).replace(/\d+/g, '#')}`;
      const group = groups.get(key) ?? [];
      group.push(line);
      groups.set(key, group);
    }
  }
  const least = Math.max(3, pages.length * 0.5);
  const found = new Set<TextLine>();
  for (const group of groups.values()) {
    if (new Set(group.map((line) => line.page)).size >= least) for (const line of group) found.add(line);
  }
  return found;
}
