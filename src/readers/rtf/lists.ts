import { type AbstractList, type Level, type ListInstance, newLevel } from '../docx/numbering/parse.js';
import { levelIndex } from '../docx/properties.js';
import { NUMBER_FORMATS, NUMBER_SUFFIXES } from '../flow/numberFormats.js';
import type { FontEntry } from './state.js';

/** The list table and the table of overrides that paragraphs name by \lsN. */

const LEVELS = 9;

/** What is open while the tables are read. */
export interface ListDraft {
  readonly abstracts: Map<string, AbstractList>;
  readonly instances: Map<string, ListInstance>;
  list: AbstractList | null;
  level: Level | null;
  override: ListInstance | null;
  /** Which level of the override is next. */
  overridden: number;
  ownStart: boolean;
}

export function createListDraft(): ListDraft {
  return {
    abstracts: new Map(),
    instances: new Map(),
    list: null,
    level: null,
    override: null,
    overridden: 0,
    ownStart: false,
  };
}

type Word = (draft: ListDraft, value: number) => void;

const LIST_WORDS: ReadonlyMap<string, Word> = new Map(
  Object.entries<Word>({
    list: (draft) => {
      draft.list = { id: '', levels: new Map(), numStyleLink: null, styleLink: null };
    },
    listlevel: (draft) => {
      draft.level = newLevel(1);
      const levels = draft.override === null ? draft.list?.levels : draft.override.levels;
      const index = draft.override === null ? (levels?.size ?? 0) : draft.overridden - 1;
      levels?.set(levelIndex(String(index)), draft.level);
    },
    levelnfc: (draft, value) => {
      if (draft.level !== null) draft.level.format = NUMBER_FORMATS[value] ?? 'decimal';
    },
    levelnfcn: (draft, value) => {
      if (draft.level !== null) draft.level.format = NUMBER_FORMATS[value] ?? 'decimal';
    },
    levelstartat: (draft, value) => {
      if (draft.level !== null) draft.level.start = value;
      else if (draft.ownStart) draft.override?.starts.set(levelIndex(String(draft.overridden - 1)), value);
    },
    levelfollow: (draft, value) => {
      if (draft.level !== null) draft.level.suffix = NUMBER_SUFFIXES[value] ?? 'tab';
    },
    levellegal: (draft, value) => {
      if (draft.level !== null) draft.level.legal = value !== 0;
    },
    levelnorestart: (draft, value) => {
      if (draft.level !== null && value !== 0) draft.level.restart = 0;
    },
    listoverride: (draft) => {
      draft.override = { id: '', abstractId: '', starts: new Map(), levels: new Map() };
      draft.overridden = 0;
      draft.level = null;
    },
    lfolevel: (draft) => {
      draft.overridden++;
      draft.ownStart = false;
      draft.level = null;
    },
    listoverridestartat: (draft) => {
      draft.ownStart = true;
    },
    listid: (draft, value) => {
      if (draft.override !== null) draft.override.abstractId = String(value);
      else if (draft.list !== null) draft.abstracts.set(String(value), { ...draft.list, id: String(value) });
    },
    ls: (draft, value) => {
      if (draft.override === null) return;
      draft.instances.set(String(value), { ...draft.override, id: String(value) });
    },
  }),
);

/** Reads a word of the tables. */
export function readListWord(
  draft: ListDraft,
  name: string,
  value: number | null,
  fonts: ReadonlyMap<number, FontEntry>,
): void {
  LIST_WORDS.get(name)?.(draft, value ?? 1);
  const font = name === 'f' ? fonts.get(value ?? 0)?.name : undefined;
  if (font !== undefined && draft.level !== null) draft.level.run.font = font;
}

/** The text of a level: its length, then letters among which the codes below 9 stand for the numbers of levels. */
export function readLevelText({ level }: ListDraft, text: string): void {
  if (level === null) return;
  const letters = [...text].slice(1, 1 + text.charCodeAt(0));
  level.text = letters
    .map((sign) => (sign.charCodeAt(0) < LEVELS ? `%${sign.charCodeAt(0) + 1}` : sign))
    .join('');
}
