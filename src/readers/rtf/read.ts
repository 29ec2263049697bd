import { BREAKS, FILE_WORDS, LETTERS, SYMBOLS } from './breaks.js';
import { readFontWord, startDestination } from './destinations.js';
import { LETTER_WORDS } from './letterWords.js';
import { createListDraft, readListWord } from './lists.js';
import { PARAGRAPH_WORDS } from './paragraphWords.js';
import type { Group, State } from './state.js';
import { createStory } from './story.js';
import { addByte, addText, addUnicode, flushBytes, groupOf } from './text.js';
import { tokenize } from './tokens.js';

const USUAL_CODE_PAGE = 1252;
const USUAL_SIZE = 12;
/** Real files nest some dozens of groups. */
const MOST_GROUPS = 10_000;

export interface Reading {
  readonly state: State;
  /** True when groups were never closed: the file ends too early. */
  readonly truncated: boolean;
}

export function readState(bytes: Uint8Array): Reading {
  const state: State = {
    groups: [],
    stories: [createStory()],
    fonts: new Map(),
    openFont: null,
    lists: createListDraft(),
    notes: new Map(),
    headers: [],
    defaultFont: null,
    codePage: USUAL_CODE_PAGE,
    toSkip: 0,
    pending: [],
    pages: null,
    producer: null,
  };
  const depth = tokenize(bytes, {
    open: () => openGroup(state),
    close: () => closeGroup(state),
    word: (name, value) => readWord(state, name, value),
    symbol: (sign) => readSymbol(state, sign),
    byte: (value) => readByte(state, value),
  });
  while (state.groups.length > 0) closeGroup(state);
  return { state, truncated: depth > 0 };
}

function openGroup(state: State): void {
  flushBytes(state);
  state.toSkip = 0;
  const outer = groupOf(state);
  const inherited: Group = outer ?? {
    destination: 'story',
    before: 'story',
    run: { size: USUAL_SIZE },
    font: null,
    deleted: false,
    standIns: 1,
    optional: false,
    end: null,
    kept: { text: '' },
  };
  if (state.groups.length < MOST_GROUPS) state.groups.push({ ...inherited, optional: false, end: null });
}

function closeGroup(state: State): void {
  flushBytes(state);
  state.toSkip = 0;
  state.groups.pop()?.end?.();
}

/** In the font table a semicolon ends the name. */
function readByte(state: State, value: number): void {
  const group = groupOf(state);
  if (group?.destination !== 'fonts' || value !== SEMICOLON) return void addByte(state, value);
  flushBytes(state);
  state.openFont = null;
}
const SEMICOLON = 0x3b;

function readSymbol(state: State, sign: string): void {
  const group = groupOf(state);
  if (group === undefined) return;
  if (sign === '*') group.optional = true;
  else if (sign === '\n' || sign === '\r') readWord(state, 'par', null);
  else addText(state, SYMBOLS.get(sign) ?? '');
}

function readWord(state: State, name: string, value: number | null): void {
  const group = groupOf(state);
  if (group === undefined) return;
  if (name === 'u' && value !== null) return void addUnicode(state, value);
  const { optional } = group;
  group.optional = false;
  if (startDestination(state, group, name)) return;
  if (optional) {
    flushBytes(state);
    group.destination = 'skip';
    return;
  }
  const letter = LETTERS.get(name);
  if (letter !== undefined) return void addText(state, letter);
  flushBytes(state);
  FILE_WORDS.get(name)?.(state, value ?? 0);
  readByDestination(state, group, name, value);
}

function readByDestination(state: State, group: Group, name: string, value: number | null): void {
  const { destination } = group;
  if (destination === 'fonts') return void readFontWord(state, name, value);
  if (destination === 'lists' || destination === 'overrides')
    return void readListWord(state.lists, name, value, state.fonts);
  LETTER_WORDS.get(name)?.(group, value, state);
  const story = state.stories.at(-1);
  if (story === undefined || destination !== 'story') return;
  PARAGRAPH_WORDS.get(name)?.(story, value);
  BREAKS.get(name)?.(story, group);
}
