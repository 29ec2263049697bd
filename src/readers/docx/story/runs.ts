import type { RawBreak } from '../raw.js';
import { symbolText } from '../symbols.js';
import {
  addInline,
  type CloseHandler,
  type Handlers,
  isInstruction,
  type OpenHandler,
  type State,
} from './state.js';

/** Runs: letters, blanks, breaks and marks. */

const BREAKS: Readonly<Record<string, RawBreak['kind']>> = { page: 'page', column: 'column' };

function addText(state: State, text: string): void {
  if (text === '' || state.run === null || isInstruction(state)) return;
  const last = state.paragraph?.inlines.at(-1);
  if (last?.kind === 'text' && last.props === state.run) last.text += text;
  else addInline(state, { kind: 'text', text, props: state.run });
}

const openRun: OpenHandler = (state) => {
  state.run = {};
};
const closeRun: CloseHandler = (state) => {
  state.run = null;
};

/** Text may stand in w:t and, in formulas, in m:t, whose runs are not w:r. */
const openText: OpenHandler = (state) => {
  state.inText = true;
};
const closeText: CloseHandler = (state) => {
  state.inText = false;
};

/** A tab inside w:pPr is a tab stop. */
const tab: OpenHandler = (state) => {
  if (state.paraProps === null) addText(state, '\t');
};

const lineBreak: OpenHandler = (state, attributes) => {
  if (state.run !== null) addInline(state, { kind: BREAKS[attributes['w:type'] ?? ''] ?? 'line' });
};

const symbol: OpenHandler = (state, attributes) => {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (Number.isFinite(code)) addText(state, symbolText(code, attributes['w:font']));
};

const note =
  (source: 'footnotes' | 'endnotes'): OpenHandler =>
  (state, attributes) => {
    const id = attributes['w:id'];
    if (id !== undefined) addInline(state, { kind: 'note', source, id });
  };

export function onText(state: State, text: string): void {
  if (state.inText) addText(state, text);
  else if (state.instruction !== null) state.instruction += text;
}

export const runHandlers: Handlers = {
  open: {
    'w:r': openRun,
    'm:r': openRun,
    'w:t': openText,
    'm:t': openText,
    'w:tab': tab,
    'w:ptab': tab,
    'w:br': lineBreak,
    'w:cr': lineBreak,
    'w:noBreakHyphen': (state) => addText(state, '-'),
    // In TCVN3 a letter; elsewhere it goes when the paragraph is printed.
    'w:softHyphen': (state) => addText(state, '\u00ad'),
    'w:sym': symbol,
    'w:lastRenderedPageBreak': (state) => addInline(state, { kind: 'rendered' }),
    'w:footnoteReference': note('footnotes'),
    'w:endnoteReference': note('endnotes'),
    'w:pgNum': (state) => {
      state.hasPageField = true;
    },
  },
  close: { 'w:r': closeRun, 'm:r': closeRun, 'w:t': closeText, 'm:t': closeText },
};
