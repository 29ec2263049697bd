import type { CloseHandler, Handlers, OpenHandler, State } from './state.js';

/** Fields: only their results are text; their instructions say whether a page number is printed. */

const PAGE_FIELD = /^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b/i;

const MOST_NESTED = 64;

const fieldMark: OpenHandler = (state, attributes) => {
  const type = attributes['w:fldCharType'];
  if (type === 'begin') openField(state);
  else if (type === 'end') state.fields.pop();
  else if (type === 'separate') {
    const field = state.fields.at(-1);
    if (field !== undefined) field.part = 'result';
  }
};

/** Fields that never end would make every later text look at all of them. */
function openField(state: State): void {
  if (state.fields.length < MOST_NESTED) state.fields.push({ part: 'instruction' });
}

const openInstruction: OpenHandler = (state) => {
  state.instruction = '';
};

const closeInstruction: CloseHandler = (state) => {
  notePageField(state, state.instruction ?? '');
  state.instruction = null;
};

function notePageField(state: State, instruction: string): void {
  if (PAGE_FIELD.test(instruction)) state.hasPageField = true;
}

export const fieldHandlers: Handlers = {
  open: {
    'w:fldChar': fieldMark,
    'w:instrText': openInstruction,
    'w:fldSimple': (state, attributes) => notePageField(state, attributes['w:instr'] ?? ''),
  },
  close: { 'w:instrText': closeInstruction },
};
