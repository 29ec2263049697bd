import type { RunProps } from '../docx/properties.js';
import type { RawParagraph } from '../docx/raw.js';
import { createParagraph } from '../docx/story/paragraphs.js';
import { type Attributes, numberOf } from '../docx/xml.js';
import { type State, targetOf } from './state.js';

/** Paragraphs, spans and what stands for letters. */

const NO_RUN: RunProps = {};

export function openParagraph(state: State, attributes: Attributes, outline: number | null): void {
  const target = targetOf(state);
  if (target === undefined) return;
  const style = attributes['text:style-name'];
  const props: RawParagraph['props'] = {
    ...(style === undefined ? {} : { style: `paragraph ${style}` }),
    ...state.lists.take(style, outline),
  };
  if (state.styles.beginsPage('paragraph', style)) props.pageBreakBefore = true;
  const paragraph = { ...createParagraph(), props };
  target.blocks.push(paragraph);
  target.paragraph = paragraph;
  target.runs.length = 0;
}

export function closeParagraph(state: State): void {
  const target = targetOf(state);
  if (target === undefined) return;
  if (target.paragraph !== null) target.blocks.push(...target.paragraph.boxes.splice(0));
  target.paragraph = null;
}

export function openSpan(state: State, attributes: Attributes): void {
  const target = targetOf(state);
  if (target === undefined) return;
  const outer = target.runs.at(-1) ?? NO_RUN;
  const name = attributes['text:style-name'];
  target.runs.push(name === undefined ? outer : { ...outer, ...state.styles.letters(name) });
}

export function closeSpan(state: State): void {
  targetOf(state)?.runs.pop();
}

export function addText(state: State, text: string): void {
  const target = targetOf(state);
  const paragraph = target?.paragraph ?? null;
  if (target === undefined || paragraph === null || text === '') return;
  const props = target.runs.at(-1) ?? NO_RUN;
  if (state.inNumber) {
    paragraph.printed = { kind: 'text', text: (paragraph.printed?.text ?? '') + text, props };
    return;
  }
  const last = paragraph.inlines.at(-1);
  if (last?.kind === 'text' && last.props === props) last.text += text;
  else paragraph.inlines.push({ kind: 'text', text, props });
}

const MOST_BLANKS = 1000;

export function addBlanks(state: State, attributes: Attributes): void {
  const count = Math.max(1, Math.min(MOST_BLANKS, numberOf(attributes['text:c']) ?? 1));
  addText(state, ' '.repeat(count));
}

export function addBreak(state: State, kind: 'line' | 'rendered'): void {
  targetOf(state)?.paragraph?.inlines.push({ kind });
}
