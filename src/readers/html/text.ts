import type { RawParagraph } from '../docx/raw.js';
import { createParagraph } from '../docx/story/paragraphs.js';
import type { Element, State } from './state.js';

/** Text and paragraphs of the page. */

export const elementOf = ({ elements }: State): Element | undefined => elements.at(-1);

export function openParagraph(state: State): RawParagraph {
  closeParagraph(state);
  const align = elementOf(state)?.align;
  const props = { ...(align === undefined ? {} : { align }), pageBreakBefore: state.pageBreak };
  state.pageBreak = false;
  const paragraph: RawParagraph = { ...createParagraph(), props };
  const target = state.targets.at(-1);
  if (target !== undefined) {
    target.blocks.push(paragraph);
    target.paragraph = paragraph;
  }
  return paragraph;
}

export function closeParagraph({ targets }: State): void {
  const target = targets.at(-1);
  if (target !== undefined) target.paragraph = null;
}

/** The open paragraph; text that stands in none begins one. */
export function paragraphOf(state: State): RawParagraph {
  return state.targets.at(-1)?.paragraph ?? openParagraph(state);
}

/** A picture is followed by a line end of the writer's own, even inside a word. */
const OWN_LINE_END = /^\r?\n[ \t]*/;
const WRITES_LINE_ENDS = /libreoffice|openoffice/i;
const WHITE = /[\t\n\f\r ]+/g;

export function addText(state: State, text: string): void {
  const element = elementOf(state);
  if (element === undefined || element.hidden) return;
  const owed =
    state.afterFloat && WRITES_LINE_ENDS.test(state.generator ?? '') ? text.replace(OWN_LINE_END, '') : text;
  state.afterFloat = false;
  if (element.keepsLines) return void addLines(state, element, owed);
  const printed = owed.replace(WHITE, ' ');
  const open = state.targets.at(-1)?.paragraph ?? null;
  if (printed === '' || (printed === ' ' && open === null)) return;
  put(paragraphOf(state), element, printed);
}

function addLines(state: State, element: Element, text: string): void {
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (i > 0) paragraphOf(state).inlines.push({ kind: 'line' });
    if (line !== '') put(paragraphOf(state), element, line);
  }
}

function put(paragraph: RawParagraph, { run, isLabel }: Element, text: string): void {
  if (isLabel) {
    const before = paragraph.printed?.text ?? '';
    paragraph.printed = { kind: 'text', text: before + text, props: paragraph.printed?.props ?? run };
    return;
  }
  const last = paragraph.inlines.at(-1);
  if (last?.kind === 'text' && last.props === run) last.text += text;
  else paragraph.inlines.push({ kind: 'text', text, props: run });
}
