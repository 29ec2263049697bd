/** The printed lines of a source document, to show a finding where it stands. */
import type { DocumentModel, Line } from '../../document/model.js';
import { isParagraph, isTable } from '../../document/text.js';
import type { Range } from '../../model/diagnostic.js';
import type { Excerpt } from '../../report/types.js';
import type { PrintedLine } from './types.js';

const BETWEEN = '  ';

/** The wanted text in the line, or the whole line. */
export function markIn(text: string, wanted: string | null): Excerpt {
  const at = wanted === null || wanted.trim() === '' ? -1 : text.indexOf(wanted);
  if (wanted !== null && at >= 0) return { text, from: at, to: at + wanted.length };
  const start = text.length - text.trimStart().length;
  return { text, from: start, to: text.trimEnd().length };
}

/** Of several lines the one that holds the wanted text, else the first that is not blank. */
function pick(lines: readonly string[], wanted: string | null): Excerpt | null {
  const holds = wanted === null || wanted === '' ? undefined : lines.find((line) => line.includes(wanted));
  const line = holds ?? lines.find((one) => one.trim() !== '');
  return line === undefined ? null : markIn(line, wanted);
}

export function linesOfText(text: string): PrintedLine {
  const all = text.normalize('NFC').split(/\r\n|\r|\n/);
  return (ranges, wanted) => {
    const lines = ranges.flatMap((range) =>
      range.lines ? all.slice(range.lines[0] - 1, range.lines[1]) : [],
    );
    return pick(
      lines.map((line) => line.replaceAll('\f', '')),
      wanted,
    );
  };
}

function* linesOf(document: DocumentModel): Generator<Line> {
  for (const block of document.blocks) {
    if (isParagraph(block)) yield* block.lines;
    else if (isTable(block))
      for (const cell of block.cells) for (const paragraph of cell.paragraphs) yield* paragraph.lines;
  }
}

/** Lines whose middle lies at the height of the box; the rest of the page is of no interest. */
function besides(
  lines: readonly Line[],
  [, top, , bottom]: readonly [number, number, number, number],
): Line[] {
  return lines.filter(({ range: { box } }) => {
    const middle = box ? (box[1] + box[3]) / 2 : Number.NaN;
    return middle >= top && middle <= bottom;
  });
}

const left = (line: Line): number => line.range.box?.[0] ?? 0;

function lineOfBox(lines: readonly Line[], range: Range, wanted: string | null): Excerpt | null {
  const { box } = range;
  if (box === undefined) return null;
  const near = besides(lines, box);
  const inside = near.filter((line) => left(line) >= box[0] - 1 && left(line) <= box[2]);
  const meant =
    inside.find((line) => wanted !== null && wanted !== '' && line.text.includes(wanted)) ?? inside[0];
  const height = meant?.range.box;
  if (meant === undefined || !height) return null;
  const row = besides(lines, height).sort((a, b) => left(a) - left(b));
  const before = row
    .slice(0, row.indexOf(meant))
    .reduce((sum, line) => sum + line.text.length + BETWEEN.length, 0);
  const mark = markIn(meant.text, wanted);
  return { text: row.map((line) => line.text).join(BETWEEN), from: before + mark.from, to: before + mark.to };
}

/** Lines of a document with pages and boxes. */
export function linesOfPages(document: DocumentModel): PrintedLine {
  let pages: Map<number, Line[]> | null = null;
  const linesOn = (page: number): readonly Line[] => {
    pages ??= byPage(document);
    return pages.get(page) ?? [];
  };
  return (ranges, wanted) => {
    const [range] = ranges;
    return range === undefined ? null : lineOfBox(linesOn(range.page), range, wanted);
  };
}

function byPage(document: DocumentModel): Map<number, Line[]> {
  const pages = new Map<number, Line[]>();
  for (const line of linesOf(document)) {
    const known = pages.get(line.range.page);
    if (known) known.push(line);
    else pages.set(line.range.page, [line]);
  }
  return pages;
}
