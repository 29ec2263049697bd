/** Physical lines to paragraphs and side-by-side tables. */
import type { Block, Cell, Line, Paragraph, TableBlock } from '../../document/model.js';
import { usualWidth } from '../../language/printedWidth.js';
import { clean, joinLines } from '../../language/text.js';
import type { PhysicalLine } from './physical.js';
import { pipesAt } from './pipes.js';
import { sideBySide } from './sideBySide.js';
import { items } from './signing.js';
import { tableAt } from './table/index.js';
import { pieces } from './table/pieces.js';
import { ADDRESSEE, ANNEX, MARKER, NUMBERED, PREAMBLE, RECIPIENTS, TYPE_LINE } from './words.js';
import { breaks, dashPairs, type Zone } from './wrap.js';

export function lineOf(physical: PhysicalLine): Line {
  const lines = [physical.number, physical.number] as const;
  return {
    text: clean(physical.raw),
    range: { page: physical.page, box: null, lines },
    bold: false,
    italic: false,
  };
}

export function paragraphOf(lines: readonly PhysicalLine[]): Paragraph {
  return {
    kind: 'paragraph',
    text: joinLines(lines.map(({ raw }) => raw)),
    lines: lines.map(lineOf),
    label: null,
    align: null,
    boldPrefix: null,
    italic: false,
    size: null,
  };
}

function cellOf(column: number, lines: readonly PhysicalLine[]): Cell {
  const paragraphs = items(lines).map(paragraphOf);
  return {
    row: 0,
    column,
    rowSpan: 1,
    columnSpan: 1,
    paragraphs,
    text: joinLines(lines.map(({ raw }) => raw)),
    ranges: paragraphs.flatMap((p) => p.lines.map(({ range }) => range)),
  };
}

function tableOf(left: readonly PhysicalLine[], right: readonly PhysicalLine[]): TableBlock {
  const cells = [cellOf(0, left), cellOf(1, right)];
  const ranges = cells.flatMap((cell) => cell.ranges);
  return { kind: 'table', ruled: false, columnCount: 2, rowCount: 1, headerRows: null, cells, ranges };
}

/** Lines that may belong to the letterhead: before the type, and only when a type is printed near the top. */
const LETTERHEAD_LINES = 24;

function firstZone(lines: readonly PhysicalLine[]): Zone {
  const head = lines.slice(0, LETTERHEAD_LINES).map(({ raw }) => clean(raw));
  return head.some((text) => TYPE_LINE.test(text)) ? 'letterhead' : 'body';
}

function nextZone(zone: Zone, text: string): Zone {
  if (zone !== 'end' && TYPE_LINE.test(text)) return 'title';
  if (RECIPIENTS.test(text)) return 'end';
  if (ANNEX.test(text)) return 'body';
  return zone === 'title' && (PREAMBLE.test(text) || MARKER.test(text) || ADDRESSEE.test(text))
    ? 'body'
    : zone;
}

/** Full width of running text: lines in columns are wider, those of a table on a wide page most of all. */
function textWidth(lines: readonly PhysicalLine[]): number {
  const plain = lines.filter(({ raw }) => pieces(raw).length === 1);
  return usualWidth((plain.length >= 5 ? plain : lines).map(({ raw }) => clean(raw)));
}

/** No page holds lines of so many letters, several or one: such text was never wrapped, and every line is a paragraph. */
const LONGER_THAN_PAGES = 220;
const FAR_LONGER = 300;

const isUnwrapped = (texts: readonly string[]): boolean =>
  texts.filter((text) => text.length > LONGER_THAN_PAGES).length >= 2 ||
  texts.some((text) => text.length > FAR_LONGER);

/** Paragraphs and side-by-side tables in reading order. */
export function blocksOf(lines: readonly PhysicalLine[]): Exclude<Block, { kind: 'page-break' }>[] {
  const texts = lines.map(({ raw }) => clean(raw));
  const width = textWidth(lines);
  const pairs = dashPairs(texts);
  const unwrapped = isUnwrapped(texts);
  const blocks: Exclude<Block, { kind: 'page-break' }>[] = [];
  let open: PhysicalLine[] = [];
  let zone = firstZone(lines);
  let number = 0;
  const close = () => {
    if (open.length > 0) blocks.push(paragraphOf(open));
    open = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const table = pipesAt(lines, at, paragraphOf) ?? tableAt(lines, at);
    if (table !== null) {
      close();
      blocks.push(table.block);
      zone = table.block.cells.reduce((z, cell) => nextZone(z, cell.text), zone);
      at += table.count - 1;
      continue;
    }
    const region = sideBySide(lines, at);
    if (region !== null) {
      close();
      blocks.push(tableOf(region.left, region.right));
      zone = [...region.left, ...region.right].reduce((z, { raw }) => nextZone(z, clean(raw)), zone);
      at += region.count - 1;
      continue;
    }
    const text = clean(line.raw);
    const state = { zone, width, lines: open.map(({ raw }) => clean(raw)), number, pairs, unwrapped };
    if (open.length > 0 && breaks(state, line)) close();
    // The type line itself still ends the letterhead; the line after it begins the title.
    const titled = zone === 'title' && open.length === 0 && blocks.length > 0 && afterType(blocks.at(-1));
    if (!titled) zone = nextZone(zone, text);
    if (open.length === 0) number = Number(NUMBERED.exec(text)?.[1] ?? number);
    open.push(line);
  }
  close();
  return blocks;
}

const afterType = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && TYPE_LINE.test(block.text);
