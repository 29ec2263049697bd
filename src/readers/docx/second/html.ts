import type { Block } from '../../../document/model.js';
import { assembleStory } from '../assemble/body.js';
import type { Definitions } from '../assemble/context.js';
import { parseNumbering } from '../numbering/parse.js';
import type { RawBlock, RawCell, RawParagraph, RawTable } from '../raw.js';
import { createParagraph } from '../story/paragraphs.js';
import { parseStyles } from '../styles/parse.js';
import { type Attributes, numberOf, walkXml } from '../xml.js';

/** Turns mammoth's HTML (well-formed, few elements) into blocks by way of the same raw structures. */

const PARAGRAPHS = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const MOST_SPAN = 256;
const MOST_ROWS = 20_000;
/** Rules are not known here; a real table has at least this many columns. */
const FEWEST_RULED = 3;

interface State {
  readonly targets: RawBlock[][];
  readonly tables: RawTable[];
  readonly spans: Map<RawTable, Pending[]>;
  paragraph: RawParagraph | null;
  bold: number;
  italic: number;
}

/** A cell that reaches down into rows to come. */
interface Pending {
  readonly column: number;
  readonly span: number;
  left: number;
}

export function htmlToBlocks(html: string): Block[] {
  const body: RawBlock[] = [];
  const state: State = { targets: [body], tables: [], spans: new Map(), paragraph: null, bold: 0, italic: 0 };
  walkXml(`<html>${html}</html>`, {
    open: (name, attributes) => openElement(state, name, attributes),
    close: (name) => closeElement(state, name),
    text: (text) => addText(state, text),
  });
  const definitions: Definitions = { sheet: parseStyles(null), numbering: parseNumbering(null) };
  const story = { root: 'html', blocks: body, section: null, hasPageField: false, shapeTexts: [] };
  return assembleStory(story, definitions);
}

function openElement(state: State, name: string, attributes: Attributes): void {
  if (PARAGRAPHS.has(name)) openParagraph(state);
  else if (name === 'strong') state.bold++;
  else if (name === 'em') state.italic++;
  else if (name === 'br') state.paragraph?.inlines.push({ kind: 'line' });
  else if (name === 'table') state.tables.push({ kind: 'table', style: null, borders: {}, rows: [] });
  else if (name === 'tr') openRow(state);
  else if (name === 'td' || name === 'th') openCell(state, attributes);
}

function closeElement(state: State, name: string): void {
  if (PARAGRAPHS.has(name)) state.paragraph = null;
  else if (name === 'strong') state.bold--;
  else if (name === 'em') state.italic--;
  else if (name === 'td' || name === 'th') state.targets.pop();
  else if (name === 'tr') addPending(state, Number.POSITIVE_INFINITY);
  else if (name === 'table') closeTable(state);
}

function openParagraph(state: State): void {
  state.paragraph = createParagraph();
  state.targets.at(-1)?.push(state.paragraph);
}

function addText(state: State, text: string): void {
  if (text.trim() !== '' && state.paragraph === null) openParagraph(state);
  const props = { bold: state.bold > 0, italic: state.italic > 0 };
  state.paragraph?.inlines.push({ kind: 'text', text, props });
}

function openRow({ tables }: State): void {
  tables.at(-1)?.rows.push({ before: 0, after: 0, header: false, deleted: false, borders: {}, cells: [] });
}

function openCell(state: State, attributes: Attributes): void {
  const table = state.tables.at(-1);
  const row = table?.rows.at(-1);
  if (table === undefined || row === undefined) return void state.targets.push([]);
  addPending(state, widthOf(row.cells));
  const span = Math.min(MOST_SPAN, Math.max(1, numberOf(attributes.colspan) ?? 1));
  const rows = Math.min(MOST_ROWS, numberOf(attributes.rowspan) ?? 1);
  const pending = { column: widthOf(row.cells), span, left: rows - 1 };
  if (rows > 1) state.spans.set(table, [...(state.spans.get(table) ?? []), pending]);
  const cell = createCell(span, rows > 1 ? 'restart' : 'none');
  row.cells.push(cell);
  state.targets.push(cell.blocks);
  state.paragraph = null;
}

/** HTML leaves out the cells under a tall one; the grid wants them said. */
function addPending(state: State, upTo: number): void {
  const table = state.tables.at(-1);
  const row = table?.rows.at(-1);
  if (table === undefined || row === undefined) return;
  const open = (state.spans.get(table) ?? []).filter((pending) => pending.left > 0);
  for (const pending of open.sort((a, b) => a.column - b.column)) {
    if (pending.column > upTo || pending.column !== widthOf(row.cells)) continue;
    row.cells.push(createCell(pending.span, 'continue'));
    pending.left--;
  }
  state.spans.set(table, open);
}

function widthOf(cells: readonly RawCell[]): number {
  return cells.reduce((sum, cell) => sum + cell.span, 0);
}

function createCell(span: number, vertical: RawCell['vertical']): RawCell {
  return { span, vertical, goesOn: false, borders: {}, blocks: [] };
}

function closeTable(state: State): void {
  const table = state.tables.pop();
  if (table === undefined) return;
  const columns = widthOf(table.rows[0]?.cells ?? []);
  if (columns >= FEWEST_RULED)
    Object.assign(table.borders, { top: true, left: true, insideH: true, insideV: true });
  state.targets.at(-1)?.push(table);
  state.paragraph = null;
}
