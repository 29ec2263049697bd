import type { Attributes } from '../xml.js';
import { flushCarried, markRemoved } from './paragraphs.js';
import type { CloseHandler, Handlers, OpenHandler, State } from './state.js';

/** What wraps text: text boxes, alternatives for old programs, tracked changes. */

/** Subtrees that are not printed: former states, markers of controls, phonetic guides, text for other programs. */
const NEVER = new Set([
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:tblPrExChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:delText',
  'w:rt',
  'w:fldData',
  'w:pBdr',
  'w:pgBorders',
  'w:tcMar',
  'w:tblCellMar',
]);

/** Name spaces of shapes and marks whose new form this reader understands. */
const KNOWN_NEEDS = /^(wps|wpg|wpc|wpi|wp14|w14|w15|w16\w*|a14|v|o)$/;

/** True when an element and all inside it is passed over. */
export function isSkipped(state: State, name: string, attributes: Attributes): boolean {
  if (NEVER.has(name)) return true;
  if (name === 'w:del' || name === 'w:moveFrom') return isDeletion(state);
  if (name === 'mc:Choice')
    return !takesBranch(state, KNOWN_NEEDS.test((attributes.Requires ?? '').split(' ')[0] ?? ''));
  return name === 'mc:Fallback' && !takesBranch(state, true);
}

/** A deletion among properties says that a mark or a row went; elsewhere it wraps the text that went. */
function isDeletion(state: State): boolean {
  if (state.paraProps !== null) markRemoved(state);
  else if (state.paragraph === null && state.rows.length > state.cells.length) {
    const row = state.rows.at(-1);
    if (row !== undefined) row.deleted = true;
  }
  return true;
}

function takesBranch(state: State, possible: boolean): boolean {
  const last = state.alternatives.length - 1;
  if (last < 0) return possible;
  if (state.alternatives[last] === true || !possible) return false;
  state.alternatives[last] = true;
  return true;
}

/** The text of a box stands in paragraphs of its own behind the paragraph that anchors it. */
const openBox: OpenHandler = (state) => {
  const { paragraph, run, fields } = state;
  state.suspended.push({ paragraph, run, fields });
  state.containers.push({ blocks: [], carried: null });
  state.paragraph = null;
  state.run = null;
  state.fields = [];
};

const closeBox: CloseHandler = (state) => {
  const container = state.containers.pop();
  const outer = state.suspended.pop();
  if (container === undefined || outer === undefined) return;
  flushCarried(container);
  state.paragraph = outer.paragraph;
  state.run = outer.run;
  state.fields = outer.fields;
  const target = outer.paragraph?.boxes ?? state.containers.at(-1)?.blocks ?? [];
  for (const block of container.blocks) target.push(block);
};

const wordArt: OpenHandler = (state, attributes) => {
  if (attributes.string !== undefined) state.shapeTexts.push(attributes.string);
};

export const structureHandlers: Handlers = {
  open: {
    'mc:AlternateContent': (state) => state.alternatives.push(false),
    'w:txbxContent': openBox,
    'v:textpath': wordArt,
  },
  close: {
    'mc:AlternateContent': (state) => state.alternatives.pop(),
    'w:txbxContent': closeBox,
  },
};
