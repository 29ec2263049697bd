import type { Furniture } from '../../../document/model.js';
import type { Package } from '../package/open.js';
import type { RawStory } from '../raw.js';
import { createStoryHandler, finishStory } from '../story/read.js';
import { createState, type State } from '../story/state.js';
import { walkXml, type XmlHandler } from '../xml.js';
import { assembleStory } from './body.js';
import type { Definitions, NoteCall } from './context.js';
import { textOf } from './storyText.js';

/** Footnotes and endnotes in the order in which the text calls them; notes that nothing calls are not printed. */
export function notesOf(pack: Package, calls: readonly NoteCall[], definitions: Definitions): Furniture[] {
  const stories = new Map<string, Map<string, RawStory>>();
  for (const source of new Set(calls.map((call) => call.source)))
    stories.set(source, readNotes(pack, source));
  return calls.flatMap(({ source, id, page }) => {
    const story = stories.get(source)?.get(id);
    const text = story === undefined ? '' : textOf(assembleStory(story, definitions));
    return text === '' ? [] : [{ kind: 'footnote', text, range: { page, box: null, lines: null } }];
  });
}

function readNotes(pack: Package, kind: NoteCall['source']): Map<string, RawStory> {
  const part = pack.related(kind);
  const xml = part === null ? null : pack.xml(part);
  const notes = new Map<string, RawStory>();
  if (xml === null) return notes;
  const element = kind === 'footnotes' ? 'w:footnote' : 'w:endnote';
  let note: { id: string; state: State; handler: XmlHandler } | null = null;
  walkXml(xml, {
    open(name, attributes) {
      if (name === element) {
        const state = createState();
        note = { id: attributes['w:id'] ?? '', state, handler: createStoryHandler(state) };
      } else note?.handler.open(name, attributes);
    },
    close(name) {
      if (name !== element) note?.handler.close(name);
      else if (note !== null) notes.set(note.id, finishStory(note.state));
      if (name === element) note = null;
    },
    text: (text) => note?.handler.text?.(text),
  });
  return notes;
}
