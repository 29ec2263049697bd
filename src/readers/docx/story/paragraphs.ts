import type { RawInline, RawParagraph } from '../raw.js';
import { isOn } from '../xml.js';
import type { CloseHandler, Container, Handlers, OpenHandler, State } from './state.js';

/** Paragraphs, their properties, and what happens when the mark at their end is deleted or hidden. */

export function createParagraph(): RawParagraph {
  return {
    kind: 'paragraph',
    props: {},
    mark: {},
    inlines: [],
    joinsNext: 'no',
    boxes: [],
    section: null,
  };
}

const openParagraph: OpenHandler = (state) => {
  state.paragraph = createParagraph();
  state.run = null;
};

const closeParagraph: CloseHandler = (state) => {
  const { paragraph } = state;
  const container = state.containers.at(-1);
  if (paragraph === null || container === undefined) return;
  state.paragraph = null;
  endParagraph(container, paragraph);
};

/** Takes a whole paragraph into its container, or keeps it back when the next one goes on in its line. */
export function endParagraph(container: Container, paragraph: RawParagraph): void {
  if (paragraph.mark.hidden === true && paragraph.joinsNext === 'no') paragraph.joinsNext = 'hidden';
  const whole = joinCarried(container.carried, paragraph);
  container.carried = null;
  if (whole.joinsNext === 'no' || whole.section !== null) container.blocks.push(whole, ...whole.boxes);
  else container.carried = whole;
}

/** A paragraph that nothing followed stands for itself. */
export function flushCarried(container: Container): void {
  const { carried } = container;
  if (carried === null) return;
  container.carried = null;
  container.blocks.push(carried, ...carried.boxes);
}

/**
 * Runs one paragraph into the next. Behind a deleted mark the second one's format holds, as Word does it;
 * a hidden mark (a "style separator") keeps the first one's, unless that shows nothing at all.
 * Lists are moved, not copied: a file may chain any number of such marks.
 */
function joinCarried(first: RawParagraph | null, second: RawParagraph): RawParagraph {
  if (first === null) return second;
  const keepsFirst = first.joinsNext === 'hidden' && first.inlines.some(isVisible);
  if (first.joinsNext === 'hidden' && !keepsFirst) first.inlines.length = 0;
  stamp(first);
  stamp(second);
  for (const inline of second.inlines) first.inlines.push(inline);
  for (const box of second.boxes) first.boxes.push(box);
  const { inlines, boxes } = first;
  if (!keepsFirst) return { ...second, inlines, boxes };
  const { joinsNext, section } = second;
  return { ...first, mark: { ...first.mark, hidden: false }, joinsNext, section };
}

function isVisible(inline: RawInline): boolean {
  return inline.kind === 'text' && inline.props.hidden !== true && inline.text.trim() !== '';
}

/** Remembers the style that the runs were written in. */
function stamp(paragraph: RawParagraph): void {
  const base = paragraph.props.style ?? '';
  for (let i = paragraph.inlines.length - 1; i >= 0; i--) {
    const inline = paragraph.inlines[i];
    if (inline?.kind !== 'text') continue;
    if (inline.base !== undefined) return;
    inline.base = base;
  }
}

const openParaProps: OpenHandler = (state) => {
  state.paraProps = state.paragraph?.props ?? null;
};
const closeParaProps: CloseHandler = (state) => {
  state.paraProps = null;
};

const openRunProps: OpenHandler = (state) => {
  state.runProps = state.paraProps === null ? state.run : (state.paragraph?.mark ?? null);
};
const closeRunProps: CloseHandler = (state) => {
  state.runProps = null;
};

/** A tracked change in the properties of the paragraph mark. */
export function markRemoved(state: State): void {
  if (state.paraProps !== null && state.paragraph !== null) state.paragraph.joinsNext = 'deleted';
}

const styleSeparator: OpenHandler = (state, attributes) => {
  if (isOn(attributes) && state.paraProps !== null && state.paragraph !== null) {
    state.paragraph.joinsNext = 'hidden';
  }
};

export const paragraphHandlers: Handlers = {
  open: {
    'w:p': openParagraph,
    'w:pPr': openParaProps,
    'w:rPr': openRunProps,
    'w:specVanish': styleSeparator,
  },
  close: { 'w:p': closeParagraph, 'w:pPr': closeParaProps, 'w:rPr': closeRunProps },
};
