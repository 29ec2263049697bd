/** From what is printed on the pages to the document model. */
import { InputError } from '../../document/errors.js';
import type { DocumentModel, DocumentWarning, PageInfo, SourceRange } from '../../document/model.js';
import { splitColumns } from './columns.js';
import { matchColumns } from './columnsMatch.js';
import { type DocumentContent, type PageContent, readContent } from './content.js';
import { FlowBuilder } from './flowBuilder.js';
import { isGarbled } from './garbled.js';
import type { JoinedTable } from './joined.js';
import { bodyFrame, type Frame } from './metrics.js';
import { textLayer, textOrigin } from './textLayer.js';
import { turnBack } from './turnBack.js';
import { lineBottom, type RawDocument, type RawPage, round } from './types.js';

/** Builds the model; throws InputError when no page has usable text. */
export function assemble(raw: RawDocument): DocumentModel {
  const pages = raw.pages.map(pageInfo);
  if (pages.every((page) => page.text === 'none')) throw new InputError('image-only');
  const content = readContent(raw.pages, pages);
  const recognised = new Set(raw.pages.flatMap((page) => (page.recognised ? [page.number] : [])));
  const open = OPENS.test(raw.producer ?? '') || leavesOpen(content.pages, recognised);
  const flow = new FlowBuilder(frames(content, recognised), blankBelow(content), open);
  for (const page of content.pages) addPage(flow, page, content.bodySize);
  const blocks = flow.finish();
  const doubtful = raw.pages.flatMap((page) => page.doubtful ?? []);
  const model: DocumentModel = {
    format: 'pdf',
    producer: raw.producer,
    textOrigin: textOrigin(pages),
    pages,
    blocks,
    furniture: content.furniture,
    signatures: raw.signatures,
    warnings: [
      ...pages.flatMap(withoutText),
      ...raw.pages.flatMap(withoutMeaning),
      ...raw.pages.flatMap(garbled),
      ...raw.pages.flatMap(settledByInk),
      ...flow.warnings,
    ],
    ...(doubtful.length === 0 ? {} : { doubtful }),
  };
  return turnBack(model, raw.pages);
}

function pageInfo(page: RawPage): PageInfo {
  const { number, rotation } = page;
  const sideways = page.turnedBy % 180 !== 0;
  const [width, height] = sideways ? [page.height, page.width] : [page.width, page.height];
  return { number, width: round(width), height: round(height), rotation, text: textLayer(page) };
}

const wholePage = ({ number }: { readonly number: number }): SourceRange => ({
  page: number,
  box: null,
  lines: null,
});

function withoutText(page: PageInfo): DocumentWarning[] {
  if (page.text !== 'none') return [];
  const message = `Page ${page.number} has no usable text.`;
  return [{ id: 'text/page-without-text', severity: 'warning', message, range: wholePage(page) }];
}

/** Fonts that do not tell the meaning of some of their letters: those are missing in the text. */
function withoutMeaning(page: RawPage): DocumentWarning[] {
  if (page.unmapped < 3) return [];
  const chars = page.words.reduce((sum, word) => sum + word.text.length, 0);
  if (page.unmapped < chars * 0.005) return [];
  const message = `Page ${page.number}: ${page.unmapped} printed characters have no Unicode value and are missing.`;
  return [{ id: 'text/unmapped-characters', severity: 'warning', message, range: wholePage(page) }];
}

/** What stands in the file is not what is printed; recognition reads such pages where there is an engine. */
function garbled(page: RawPage): DocumentWarning[] {
  if (!isGarbled(page)) return [];
  return [
    { id: 'text/garbled', severity: 'warning', message: `Page ${page.number}`, range: wholePage(page) },
  ];
}

/** So many changes of a page stand as samples beside their number. */
const SAMPLES = 8;

/** What the ink of a scan told against its recognition: one warning a page. */
function settledByInk({ number, repairs = [] }: RawPage): DocumentWarning[] {
  if (repairs.length === 0) return [];
  const samples = repairs.slice(0, SAMPLES).map(({ read, text }) => `“${read}” → “${text}”`);
  const message = `Page ${number}, ${repairs.length} times: ${samples.join('; ')}${repairs.length > SAMPLES ? ' …' : ''}`;
  return [{ id: 'text/settled-by-ink', severity: 'info', message, range: wholePage({ number }) }];
}

/** Adds tables and the text between them from top to bottom. */
function addPage(flow: FlowBuilder, page: PageContent, bodySize: number): void {
  flow.beginPage(page.number);
  let rest = [...page.lines];
  const addText = (below: number) => {
    const lines = rest.filter((line) => line.base < below);
    rest = rest.filter((line) => line.base >= below);
    for (const item of splitColumns(lines, bodySize)) flow.addItem(item);
  };
  for (const table of page.tables) {
    addText((table.box[1] + table.box[3]) / 2);
    flow.addTable(table);
  }
  addText(Number.POSITIVE_INFINITY);
}

/** A sheet lies otherwise in the scanner than the one before: with so many long lines it has a frame of its own. */
const OWN_FRAME = 6;

/** One frame for all pages of about the same width. */
function frames(content: DocumentContent, recognised: ReadonlySet<number>): (page: number) => Frame {
  const byWidth = new Map<number, Frame>();
  const keys = new Map<number, number>();
  for (const page of content.pages) {
    const long = page.lines.filter((line) => line.x1 - line.x0 > page.width * 0.35);
    if (recognised.has(page.number) && long.length >= OWN_FRAME) {
      keys.set(page.number, -page.number);
      byWidth.set(-page.number, frameOfPages([page], content.bodySize));
      continue;
    }
    const key = Math.round(page.width / 20);
    keys.set(page.number, key);
    if (byWidth.has(key)) continue;
    const alike = content.pages.filter((one) => Math.round(one.width / 20) === key);
    byWidth.set(key, frameOfPages(alike, content.bodySize));
  }
  const fallback: Frame = { left: 0, right: 595, leading: 0, indent: null, middle: null, ragged: false };
  return (page) => byWidth.get(keys.get(page) ?? 0) ?? fallback;
}

function frameOfPages(pages: readonly PageContent[], bodySize: number): Frame {
  const width = pages[0]?.width ?? 595;
  const lines = pages.flatMap((page) => page.lines);
  const body = lines.filter((line) => line.size > bodySize * 0.85);
  const frame = bodyFrame(body.length > 0 ? body : lines, width);
  const boxes = pages.flatMap((page) => page.tables.map((table) => table.box));
  const wide = body.filter((line) => line.x1 - line.x0 > width * 0.4);
  if (wide.length >= 3 || boxes.length === 0) return frame;
  // Pages that hold little but tables: the tables show the measure.
  return {
    ...frame,
    left: Math.min(...boxes.map((box) => box[0])),
    right: Math.max(...boxes.map((box) => box[2])),
  };
}

/** Browsers leave cells open that a page cuts. */
const OPENS = /Skia/;

/** True when the program is seen to leave cells open that a page cuts, as browsers do. */
function leavesOpen(pages: readonly PageContent[], recognised: ReadonlySet<number>): boolean {
  return pages.some(({ tables, number }, index) => {
    const [above, below] = [tables.at(-1), pages[index + 1]?.tables[0]];
    if (recognised.has(number) || above === undefined || below === undefined) return false;
    return above.cells.some((cell) => cell.open) && matchColumns(above.xs, below.xs) !== null;
  });
}

/** Room (points) between the end of a table on its last page and the lowest text of pages of that height. */
function blankBelow(content: DocumentContent): (table: JoinedTable) => number {
  const lowest = new Map<number, number>();
  const heights = new Map<number, number>();
  for (const page of content.pages) {
    const key = Math.round(page.height / 20);
    heights.set(page.number, key);
    const bottoms = [...page.lines.map(lineBottom), ...page.tables.map((table) => table.box[3])];
    lowest.set(key, Math.max(lowest.get(key) ?? 0, ...bottoms));
  }
  return (table) => {
    const end = table.ranges.at(-1)?.box?.[3] ?? 0;
    return (lowest.get(heights.get(table.lastPage) ?? -1) ?? end) - end;
  };
}
