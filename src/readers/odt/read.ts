import { type Attributes, numberOf, type XmlHandler } from '../docx/xml.js';
import { createLists } from './lists.js';
import { pushTarget, type State, storyOf, targetOf } from './state.js';
import type { OdtStyles } from './styles.js';
import * as tables from './tables.js';
import * as text from './text.js';

/** What prints nothing: removed text, remarks, settings of fields, pictures. */
const NEVER = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:forms',
  'office:automatic-styles',
  'office:settings',
  'office:scripts',
  'office:meta',
  'text:note-citation',
  'text:ruby-text',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'table:covered-table-cell',
  'table:shapes',
  'draw:image',
  'draw:object',
  'draw:object-ole',
  'draw:plugin',
  'svg:title',
  'svg:desc',
  'text:hidden-text',
  'text:bibliography-source',
  'text:table-of-content-source',
]);

/** Shapes whose text hangs on the paragraph around them. */
const BOXES = new Set(['draw:text-box', 'draw:custom-shape', 'draw:rect', 'draw:ellipse', 'draw:line']);
const HEADERS = new Set(['style:header', 'style:header-first', 'style:header-left']);
const FOOTERS = new Set(['style:footer', 'style:footer-first', 'style:footer-left']);

export function createState(styles: OdtStyles): State {
  const state: State = {
    styles,
    lists: createLists(styles),
    targets: [],
    tables: [],
    notes: new Map(),
    headers: [],
    skipped: 0,
    inNumber: false,
    isText: false,
  };
  return state;
}

/** `within` names the element that holds what is to be read: the body or the master styles. */
export function createHandler(state: State, within: string): XmlHandler {
  let inside = 0;
  return {
    open(name, attributes) {
      if (name === within) inside++;
      if (inside === 0) return;
      if (state.skipped > 0 || NEVER.has(name) || attributes['text:display'] === 'none') state.skipped++;
      else openElement(state, name, attributes);
    },
    close(name) {
      if (inside === 0) return;
      if (state.skipped > 0) state.skipped--;
      else closeElement(state, name);
      if (name === within) inside--;
    },
    text(value) {
      if (inside > 0 && state.skipped === 0) text.addText(state, value);
    },
  };
}

type Open = (state: State, attributes: Attributes) => void;

const OPEN: Readonly<Record<string, Open>> = {
  'office:text': (state) => {
    state.isText = true;
  },
  'text:p': (state, attributes) => text.openParagraph(state, attributes, null),
  'text:h': (state, attributes) =>
    text.openParagraph(state, attributes, numberOf(attributes['text:outline-level']) ?? 1),
  'text:span': text.openSpan,
  'text:s': text.addBlanks,
  'text:tab': (state) => text.addText(state, '\t'),
  'text:line-break': (state) => text.addBreak(state, 'line'),
  'text:soft-page-break': (state) => text.addBreak(state, 'rendered'),
  'text:number': (state) => {
    state.inNumber = true;
  },
  'text:page-number': notePageField,
  'text:page-count': notePageField,
  'text:list': (state, attributes) => state.lists.open(attributes, undefined),
  'text:list-item': (state, attributes) => state.lists.item(attributes, true),
  'text:list-header': (state, attributes) => state.lists.item(attributes, false),
  'text:note': openNote,
  'table:table': tables.openTable,
  'table:table-header-rows': (state) => tables.setHeader(state, true),
  'table:table-row': tables.openRow,
  'table:table-cell': tables.openCell,
};

const CLOSE: Readonly<Record<string, (state: State) => void>> = {
  'text:p': text.closeParagraph,
  'text:h': text.closeParagraph,
  'text:span': text.closeSpan,
  'text:number': (state) => {
    state.inNumber = false;
  },
  'text:list': (state) => state.lists.close(),
  'text:note': closeNote,
  'table:table': tables.closeTable,
  'table:table-header-rows': (state) => tables.setHeader(state, false),
  'table:table-row': tables.closeRow,
  'table:table-cell': tables.closeCell,
};

function openElement(state: State, name: string, attributes: Attributes): void {
  if (BOXES.has(name) || HEADERS.has(name) || FOOTERS.has(name)) pushTarget(state);
  else if (Object.hasOwn(OPEN, name)) OPEN[name]?.(state, attributes);
}

function closeElement(state: State, name: string): void {
  if (BOXES.has(name)) closeBox(state);
  else if (HEADERS.has(name)) closeHeader(state, 'header');
  else if (FOOTERS.has(name)) closeHeader(state, 'footer');
  else if (Object.hasOwn(CLOSE, name)) CLOSE[name]?.(state);
}

/** A box that hangs on no paragraph stands for itself. */
function closeBox(state: State): void {
  const box = state.targets.pop();
  const outer = targetOf(state);
  if (box === undefined || outer === undefined) return;
  (outer.paragraph?.boxes ?? outer.blocks).push(...box.blocks);
}

function closeHeader(state: State, place: 'header' | 'footer'): void {
  const target = state.targets.pop();
  if (target !== undefined) state.headers.push({ place, story: storyOf(target) });
}

function notePageField(state: State): void {
  const target = targetOf(state);
  if (target !== undefined) target.hasPageField = true;
}

function openNote(state: State): void {
  const id = String(state.notes.size);
  targetOf(state)?.paragraph?.inlines.push({ kind: 'note', source: 'footnotes', id });
  pushTarget(state);
}

function closeNote(state: State): void {
  const target = state.targets.pop();
  if (target !== undefined) state.notes.set(`footnotes/${state.notes.size}`, storyOf(target));
}
