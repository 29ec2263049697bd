import type { RawInline, RawStory } from '../docx/raw.js';
import type { Declarations } from './css.js';
import type { State } from './state.js';
import { closeParagraph } from './text.js';

/** Notes, headers and footers, which pages made by word processors mark by names of their own. */

type Attributes = Readonly<Record<string, string>>;

/** Word: `#_ftn1`, `#_edn1`; LibreOffice: `#sdfootnote1sym`. */
const CALL = /^#(?:_(ftn|edn)(\d+)|sd(footnote|endnote)(\d+)sym)$/;
const BACK = /^#(?:_(?:ftn|edn)ref\d+|sd(?:footnote|endnote)\d+anc)$/;
const NOTE = /^(?:(ftn|edn)(\d+)|sd(footnote|endnote)(\d+))$/;

function noteOf(found: RegExpExecArray): Extract<RawInline, { kind: 'note' }> {
  const kind = found[1] ?? found[3] ?? '';
  const source = /^(?:ftn|footnote)$/.test(kind) ? 'footnotes' : 'endnotes';
  return { kind: 'note', source, id: found[2] ?? found[4] ?? '' };
}

/** The note that a link calls. */
export function calledNote(href: string | undefined): Extract<RawInline, { kind: 'note' }> | null {
  const found = CALL.exec(href ?? '');
  return found === null ? null : noteOf(found);
}

/** A link from a note back to its call prints the sign of the note again. */
export function leadsBack(href: string | undefined): boolean {
  return BACK.test(href ?? '');
}

/** Turns aside what belongs to no running text; `null` when the element is part of it. */
export function openAside(state: State, attributes: Attributes, look: Declarations): (() => void) | null {
  const note = NOTE.exec(attributes.id ?? '');
  if (note !== null) {
    const { source, id } = noteOf(note);
    return divert(state, (story) => void state.notes.set(`${source}/${id}`, story));
  }
  const place = placeOf(attributes.title ?? '', look['mso-element'] ?? '');
  return place === null ? null : divert(state, (story) => void state.headers.push({ place, story }));
}

function placeOf(title: string, element: string): 'header' | 'footer' | null {
  const name = element === '' ? title : element;
  return name === 'header' || name === 'footer' ? name : null;
}

function divert(state: State, keep: (story: RawStory) => void): () => void {
  closeParagraph(state);
  const target = { blocks: [], paragraph: null };
  state.targets.push(target);
  return () => {
    state.targets.pop();
    closeParagraph(state);
    keep({ root: 'html', blocks: target.blocks, section: null, hasPageField: false, shapeTexts: [] });
  };
}
