import { letters, roman } from '../docx/numbering/format.js';
import type { RunProps } from '../docx/properties.js';
import { numberOf } from '../docx/xml.js';
import type { Declarations } from './css.js';
import type { State } from './state.js';
import { openParagraph } from './text.js';

/** Lists of the page itself: their numbers and signs as a browser prints them. */

type Attributes = Readonly<Record<string, string>>;

type Format = (value: number) => string;

const FORMATS: ReadonlyMap<string, Format> = new Map(
  Object.entries<Format>({
    a: (value) => letters(value).toLowerCase(),
    'lower-alpha': (value) => letters(value).toLowerCase(),
    'lower-latin': (value) => letters(value).toLowerCase(),
    A: letters,
    'upper-alpha': letters,
    'upper-latin': letters,
    i: (value) => roman(value).toLowerCase(),
    'lower-roman': (value) => roman(value).toLowerCase(),
    I: roman,
    'upper-roman': roman,
  }),
);

export function openList(state: State, name: string, attributes: Attributes, look: Declarations): () => void {
  const type = look['list-style-type'] ?? look['list-style'] ?? attributes.type ?? '';
  state.lists.push({ ordered: name === 'ol', type, next: numberOf(attributes.start) ?? 1 });
  return () => void state.lists.pop();
}

export function openItem(state: State, attributes: Attributes, run: RunProps): void {
  const paragraph = openParagraph(state);
  const list = state.lists.at(-1);
  if (list === undefined || /^none/i.test(list.type)) return;
  const value = numberOf(attributes.value) ?? list.next;
  list.next = value + 1;
  const format = FORMATS.get(list.type) ?? FORMATS.get(list.type.toLowerCase()) ?? String;
  paragraph.printed = { kind: 'text', text: list.ordered ? `${format(value)}.` : '•', props: run };
}
