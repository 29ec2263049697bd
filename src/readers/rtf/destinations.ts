import { codePageOf } from './charset.js';
import { readLevelText } from './lists.js';
import type { Destination, Group, State, Story } from './state.js';
import { addInline, createStory, finishStory } from './story.js';
import { flushBytes } from './text.js';

/** Words that send the text of their group somewhere else. */

type Start = (state: State, group: Group) => void;

function divert(group: Group, destination: Destination): void {
  group.destination = destination;
  group.kept = { text: '' };
}

const to =
  (destination: Destination): Start =>
  (_, group) =>
    divert(group, destination);

/** Most stories in a story: notes in boxes in headers; more is an attack. */
const MOST_NESTED = 8;

const story =
  (end: (state: State, story: Story, outer: Story) => void): Start =>
  (state, group) => {
    const outer = state.stories.at(-1);
    if (outer === undefined || state.stories.length >= MOST_NESTED) return divert(group, 'skip');
    const inner = createStory();
    state.stories.push(inner);
    group.destination = 'story';
    group.run = {};
    group.deleted = false;
    group.end = () => {
      state.stories.pop();
      end(state, inner, outer);
    };
  };

const note = story((state, inner, outer) => {
  const id = String(state.notes.size);
  state.notes.set(`footnotes/${id}`, finishStory(inner));
  addInline(outer, { kind: 'note', source: 'footnotes', id });
});

const header = (place: 'header' | 'footer'): Start =>
  story((state, inner) => {
    state.headers.push({ place, story: finishStory(inner) });
  });

const box = story((_, inner, outer) => {
  outer.paragraph.boxes.push(...finishStory(inner).blocks);
});

const label: Start = (state, group) => {
  divert(group, 'label');
  const { kept } = group;
  group.end = () => {
    const last = state.stories.at(-1);
    // The letters of the label are those in force when its group ends.
    if (last !== undefined) last.paragraph.printed = { kind: 'text', text: kept.text, props: group.run };
  };
};

const PAGE_FIELD = /^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b/i;

const instruction: Start = (state, group) => {
  divert(group, 'instruction');
  const { kept } = group;
  group.end = () => {
    const last = state.stories.at(-1);
    if (last !== undefined && PAGE_FIELD.test(kept.text)) last.hasPageField = true;
  };
};

const levelText: Start = (state, group) => {
  divert(group, 'levelText');
  const { kept } = group;
  group.end = () => readLevelText(state.lists, kept.text);
};

const generator: Start = (state, group) => {
  divert(group, 'instruction');
  const { kept } = group;
  group.end = () => {
    state.producer = kept.text.replace(/;\s*$/, '').trim() || null;
  };
};

const skipped = [
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'xe',
  'tc',
  'tcn',
  'rxe',
  'comment',
  'annotation',
  'atnid',
  'atnauthor',
  'ftnsep',
  'ftnsepc',
  'ftncn',
  'aftnsep',
  'aftnsepc',
  'aftncn',
  'nonesttables',
  'shprslt',
  'nonshppict',
  'levelnumbers',
  'listname',
  'filetbl',
  'template',
  'upr',
  'falt',
  'fname',
  'objdata',
  'objclass',
  'bkmkstart',
  'bkmkend',
];

const DESTINATIONS: ReadonlyMap<string, Start> = new Map(
  Object.entries<Start>({
    ...Object.fromEntries(skipped.map((name) => [name, to('skip')])),
    fonttbl: to('fonts'),
    listtable: to('lists'),
    listoverridetable: to('overrides'),
    leveltext: levelText,
    listtext: label,
    pntext: label,
    fldinst: instruction,
    generator,
    footnote: note,
    header: header('header'),
    headerl: header('header'),
    headerr: header('header'),
    headerf: header('header'),
    footer: header('footer'),
    footerl: header('footer'),
    footerr: header('footer'),
    footerf: header('footer'),
    shpinst: to('shape'),
    do: to('shape'),
    shptxt: box,
    dptxbxtext: box,
    nesttableprops: to('story'),
    shppict: to('skip'),
    ud: (_, group) => divert(group, group.before),
  }),
);

/** Starts a destination; false when the word is none. Inside skipped text only \ud goes on. */
export function startDestination(state: State, group: Group, name: string): boolean {
  const start = DESTINATIONS.get(name);
  if (start === undefined) return false;
  if (name === 'upr') group.before = group.destination;
  if (group.destination === 'skip' && name !== 'ud') return true;
  flushBytes(state);
  start(state, group);
  return true;
}

/** Words of the font table. */
export function readFontWord(state: State, name: string, value: number | null): void {
  if (name === 'f' && value !== null) {
    state.openFont = { name: '', page: null };
    state.fonts.set(value, state.openFont);
  } else if (state.openFont !== null && value !== null) {
    if (name === 'fcharset') state.openFont.page = codePageOf(value);
    else if (name === 'cpg') state.openFont.page = value;
  }
}
