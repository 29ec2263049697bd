import type { RawBlock, RawInline, RawStory } from '../docx/raw.js';
import type { FlowHeader } from '../flow/document.js';
import { PART, readPlc } from './fib.js';
import type { DocFile } from './file.js';
import type { InlineState, NoteAt } from './inlines.js';
import { createLookup, type Lookup } from './lookup.js';
import { readSections } from './sections.js';
import { groupsOf } from './shapes.js';
import { readBlocks } from './story.js';

/** The stories of a .doc: body, notes, headers and footers, text boxes, one behind the other in one text. */
export interface Stories {
  readonly body: RawStory;
  /** By `footnotes/1` or `endnotes/1`. */
  readonly notes: ReadonlyMap<string, RawStory>;
  readonly headers: readonly FlowHeader[];
}

const NOTE_BYTES = 2;
const ANCHOR_BYTES = 26;
const BOX_BYTES = 22;
/** In front of the headers of the first section stand the rules above notes. */
const SEPARATORS = 6;
/** Of each section: even and odd header, even and odd footer, header and footer of its first page. */
const PLACES = ['header', 'header', 'footer', 'footer', 'header', 'footer'] as const;

export function readStories(file: DocFile): Stories {
  const { lengths } = file.fib;
  const lookup = createLookup(file);
  const sections = readSections(file.fib);
  // Stories stand one behind the other: tables that claim the same text again and again are damaged.
  let left = file.text.length * 2;
  const whole = (from: number, to: number) => {
    const state = stateOf(file, lookup, new Map());
    const end = Math.min(to, from + left);
    left -= Math.max(0, end - from);
    return storyOf(readBlocks(state, from, end), state);
  };
  const body = stateOf(file, lookup, noteCalls(file));
  const last = sections.get(lengths.body) ?? [...sections.values()].at(-1) ?? null;
  const places = { sections: without(sections, lengths.body), boxes: readBoxes(file, whole) };
  const blocks = readBlocks(body, 0, Math.min(lengths.body, file.text.length), places);
  return {
    body: { ...storyOf(blocks, body), section: last },
    notes: readNotes(file, whole),
    headers: readHeaders(file, whole),
  };
}

type ReadStory = (from: number, to: number) => RawStory;

function stateOf(file: DocFile, lookup: Lookup, notes: NoteAt): InlineState {
  return { file, lookup, notes, fields: [], instruction: '', hasPageField: false };
}

function storyOf(blocks: RawBlock[], { hasPageField }: InlineState): RawStory {
  return { root: 'doc', blocks, section: null, hasPageField, shapeTexts: [] };
}

function without<T>(map: ReadonlyMap<number, T>, key: number): Map<number, T> {
  return new Map([...map].filter(([at]) => at < key));
}

/** The signs in the body that call notes. */
function noteCalls({ fib }: DocFile): NoteAt {
  const calls = (part: number, source: 'footnotes' | 'endnotes') =>
    readPlc(fib.part(part), NOTE_BYTES).map(
      ({ from }, i) =>
        [from, { kind: 'note', source, id: String(i) }] as [number, Extract<RawInline, { kind: 'note' }>],
    );
  return new Map([...calls(PART.footnoteCalls, 'footnotes'), ...calls(PART.endnoteCalls, 'endnotes')]);
}

function readNotes({ fib }: DocFile, read: ReadStory): Map<string, RawStory> {
  const { body, footnotes, headers, comments } = fib.lengths;
  const texts = (part: number, source: string, base: number) =>
    readPlc(fib.part(part), 0).map(
      ({ from, to }, i) => [`${source}/${i}`, read(base + from, base + to)] as [string, RawStory],
    );
  return new Map([
    ...texts(PART.footnoteTexts, 'footnotes', body),
    ...texts(PART.endnoteTexts, 'endnotes', body + footnotes + headers + comments),
  ]);
}

function readHeaders({ fib }: DocFile, read: ReadStory): FlowHeader[] {
  const base = fib.lengths.body + fib.lengths.footnotes;
  return readPlc(fib.part(PART.headers), 0)
    .slice(SEPARATORS)
    .map((plc, i) => ({ ...plc, place: PLACES[i % PLACES.length] ?? 'header' }))
    .filter(({ from, to }) => to > from)
    .map(({ from, to, place }) => ({ place, story: read(base + from, base + to) }));
}

/** Text boxes by the place of the letter on which they hang; one in a group hangs where the group does. */
function readBoxes({ fib }: DocFile, read: ReadStory): Map<number, RawBlock[]> {
  const { body, footnotes, headers, comments, endnotes } = fib.lengths;
  const base = body + footnotes + headers + comments + endnotes;
  const anchors = readPlc(fib.part(PART.anchors), ANCHOR_BYTES);
  const byShape = new Map(anchors.map(({ from, record }) => [record.u32(0), from]));
  const groups = groupsOf(fib.part(PART.drawings));
  const found = new Map<number, RawBlock[]>();
  let last = 0;
  for (const { from, to, record } of readPlc(fib.part(PART.boxes), BOX_BYTES)) {
    const shape = record.u32(14);
    if (shape === 0 || to <= from) continue;
    // Boxes come in the order of their places: one that is not found stands with the one before it.
    last = byShape.get(shape) ?? byShape.get(groups.get(shape) ?? 0) ?? last;
    found.set(last, [...(found.get(last) ?? []), ...read(base + from, base + to).blocks]);
  }
  return found;
}
