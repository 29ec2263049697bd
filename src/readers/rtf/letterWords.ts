import type { RunProps } from '../docx/properties.js';
import type { Group, State } from './state.js';

/** Words that change letters. Props are replaced, not changed: runs already hold the old ones. */

type Word = (group: Group, value: number | null, state: State) => void;

const set =
  (change: (value: number | null) => RunProps): Word =>
  (group, value) => {
    group.run = { ...group.run, ...change(value) };
  };

const isOn = (value: number | null): boolean => value !== 0;

const chooseFont: Word = (group, value, state) => {
  group.font = value;
  const name = value === null ? undefined : state.fonts.get(value)?.name;
  const { font: _, ...rest } = group.run;
  group.run = name === undefined ? rest : { ...rest, font: name };
};

const HALF_POINTS = 2;
const USUAL_SIZE = 12;

export const LETTER_WORDS: ReadonlyMap<string, Word> = new Map(
  Object.entries<Word>({
    b: set((value) => ({ bold: isOn(value) })),
    i: set((value) => ({ italic: isOn(value) })),
    caps: set((value) => ({ caps: isOn(value) })),
    scaps: set((value) => ({ smallCaps: isOn(value) })),
    v: set((value) => ({ hidden: isOn(value) })),
    fs: set((value) => (value !== null && value > 0 ? { size: value / HALF_POINTS } : {})),
    f: chooseFont,
    plain: (group, _, state) => {
      group.run = { size: USUAL_SIZE };
      group.deleted = false;
      chooseFont(group, state.defaultFont, state);
    },
    deleted: (group, value) => {
      group.deleted = isOn(value);
    },
    uc: (group, value) => {
      group.standIns = Math.min(64, Math.max(0, value ?? 1));
    },
  }),
);
