import type { Group, State, Story } from './state.js';
import { addInline, endCell, endParagraph, endRow, endSection } from './story.js';

/** Words that stand for letters or end something. */

export const LETTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};

export const SYMBOLS: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '-',
  '-': '\u00ad',
  '\\': '\\',
  '{': '{',
  '}': '}',
  '\t': '\t',
};

type Break = (story: Story, group: Group) => void;

const newLine: Break = (story) => addInline(story, { kind: 'line' });

export const BREAKS: Readonly<Record<string, Break>> = {
  par: (story, group) => endParagraph(story, group.run, group.deleted),
  cell: (story, group) => endCell(story, group.run, false),
  nestcell: (story, group) => endCell(story, group.run, true),
  row: (story) => endRow(story, false),
  nestrow: (story) => endRow(story, true),
  sect: (story, group) => endSection(story, group.run),
  line: newLine,
  lbr: newLine,
  page: (story) => addInline(story, { kind: 'page' }),
  column: (story) => addInline(story, { kind: 'column' }),
  chpgn: (story) => {
    story.hasPageField = true;
  },
};

/** Words of the whole file. */
export const FILE_WORDS: Readonly<Record<string, (state: State, value: number) => void>> = {
  ansicpg: (state, value) => {
    state.codePage = value;
  },
  mac: (state) => {
    state.codePage = 10000;
  },
  pc: (state) => {
    state.codePage = 437;
  },
  pca: (state) => {
    state.codePage = 850;
  },
  deff: (state, value) => {
    state.defaultFont = value;
  },
  nofpages: (state, value) => {
    state.pages = value > 0 ? value : null;
  },
};
