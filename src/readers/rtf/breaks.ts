import type { Group, State, Story } from './state.js';
import { addInline, endCell, endParagraph, endRow, endSection } from './story.js';

/** Words that stand for letters or end something. */

export const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
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
  }),
);

export const SYMBOLS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    '~': '\u00a0',
    _: '-',
    '-': '\u00ad',
    '\\': '\\',
    '{': '{',
    '}': '}',
    '\t': '\t',
  }),
);

type Break = (story: Story, group: Group) => void;

const newLine: Break = (story) => addInline(story, { kind: 'line' });

export const BREAKS: ReadonlyMap<string, Break> = new Map(
  Object.entries<Break>({
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
  }),
);

/** Words of the whole file. */
type FileWord = (state: State, value: number) => void;

export const FILE_WORDS: ReadonlyMap<string, FileWord> = new Map(
  Object.entries<FileWord>({
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
  }),
);
