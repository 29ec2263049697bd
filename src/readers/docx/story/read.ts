import { readParaProp, readRunProp } from '../properties.js';
import type { RawStory } from '../raw.js';
import { type Attributes, walkXml, type XmlHandler } from '../xml.js';
import { fieldHandlers } from './fields.js';
import { flushCarried, paragraphHandlers } from './paragraphs.js';
import { onText, runHandlers } from './runs.js';
import { sectionHandlers } from './sections.js';
import { type CloseHandler, createState, type Handlers, type OpenHandler, type State } from './state.js';
import { isSkipped, structureHandlers } from './structure.js';
import { tableHandlers } from './tables.js';

const GROUPS: readonly Handlers[] = [
  runHandlers,
  fieldHandlers,
  paragraphHandlers,
  tableHandlers,
  sectionHandlers,
  structureHandlers,
];

const OPEN = new Map<string, OpenHandler>(GROUPS.flatMap((group) => Object.entries(group.open)));
const CLOSE = new Map<string, CloseHandler>(GROUPS.flatMap((group) => Object.entries(group.close)));

/** Reads one story (body, header, footer) from its XML. */
export function readStory(xml: string): RawStory {
  const state = createState();
  walkXml(xml, createStoryHandler(state));
  return finishStory(state);
}

/** Elements that nothing here names are passed through: their children are read as if they stood alone. */
export function createStoryHandler(state: State): XmlHandler {
  let skipped = 0;
  return {
    open(name, attributes) {
      state.root ??= name;
      if (skipped > 0 || isSkipped(state, name, attributes)) skipped++;
      else openElement(state, name, attributes);
    },
    close(name) {
      if (skipped > 0) skipped--;
      else CLOSE.get(name)?.(state);
    },
    text(text) {
      if (skipped === 0) onText(state, text);
    },
  };
}

function openElement(state: State, name: string, attributes: Attributes): void {
  if (state.runProps !== null && readRunProp(state.runProps, name, attributes)) return;
  if (state.paraProps !== null && readParaProp(state.paraProps, name, attributes)) return;
  OPEN.get(name)?.(state, attributes);
}

export function finishStory(state: State): RawStory {
  const [body] = state.containers;
  if (body !== undefined) flushCarried(body);
  const { root, lastSection: section, hasPageField, shapeTexts } = state;
  return { root, blocks: body?.blocks ?? [], section, hasPageField, shapeTexts };
}
