import type { RunProps } from '../docx/properties.js';
import type { RawBlock } from '../docx/raw.js';
import { type Declarations, parseDeclarations, parseRules } from './css.js';
import { openItem, openList } from './lists.js';
import { alignOf, fontOf, isHidden, lettersOf } from './look.js';
import { calledNote, leadsBack, openAside } from './notes.js';
import type { Element, State } from './state.js';
import { openCell, openHead, openRow, openTable } from './tables.js';
import { closeParagraph, elementOf, openParagraph, paragraphOf } from './text.js';

type Attributes = Readonly<Record<string, string>>;

/** Elements that begin and end lines. Those of the first group are paragraphs themselves. */
const PARAGRAPHS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dt',
  'dd',
  'pre',
  'address',
  'caption',
]);
const BLOCKS = new Set([
  'div',
  'center',
  'blockquote',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'body',
  'form',
  'fieldset',
  'dl',
  'figure',
  'hr',
]);
/** What they hold is no text of the page. */
const UNSEEN = new Set([
  'script',
  'title',
  'xml',
  'del',
  'template',
  'select',
  'textarea',
  'object',
  'iframe',
]);
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);
const ITALIC = new Set(['i', 'em', 'cite', 'address']);
const ROOT: Omit<Element, 'end'> = {
  name: '',
  run: {},
  align: undefined,
  hidden: false,
  keepsLines: false,
  isLabel: false,
};

export function openElement(state: State, name: string, attributes: Attributes): void {
  const outer = elementOf(state) ?? ROOT;
  const rules = rulesOf(state, name, attributes);
  const own = attributes.style === undefined ? {} : parseDeclarations(attributes.style);
  const look = { ...rules, ...own };
  const element: Element = {
    name,
    run: runOf(name, attributes, look, outer.run),
    // Word processors write both, and mean the attribute where they differ.
    align: alignOf(own['text-align'] ?? attributes.align ?? rules['text-align']) ?? alignInside(name, outer),
    hidden: outer.hidden || UNSEEN.has(name) || isHidden(look),
    keepsLines: outer.keepsLines || name === 'pre' || /^pre/.test(look['white-space'] ?? ''),
    isLabel: outer.isLabel || /^ignore$/i.test(look['mso-list'] ?? ''),
    end: null,
  };
  state.elements.push(element);
  if (name === 'style') state.raw = 'style';
  else if (name === 'meta') readMeta(state, attributes);
  else if (!element.hidden) element.end = begin(state, element, attributes, look);
}

/** A table does not hand the place that it stands at on to the text in it. */
function alignInside(name: string, outer: Omit<Element, 'end'>): Element['align'] {
  if (name === 'center') return 'center';
  return name === 'table' ? undefined : outer.align;
}

function rulesOf(state: State, name: string, attributes: Attributes): Declarations {
  const classes = attributes.class?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  const all = state.rules.of(name, classes);
  return all.length === 1 ? (all[0] ?? {}) : Object.assign({}, ...all);
}

/** The same object as outside where nothing changes, so that runs stay together. */
function runOf(name: string, attributes: Attributes, look: Declarations, outer: RunProps): RunProps {
  const implied: RunProps = {};
  if (BOLD.has(name)) implied.bold = true;
  if (ITALIC.has(name)) implied.italic = true;
  const font = name === 'font' ? fontOf(attributes.face) : undefined;
  if (font !== undefined) implied.font = font;
  const run = lettersOf(look, { ...outer, ...implied });
  const same = Object.keys(run).every((key) => run[key as keyof RunProps] === outer[key as keyof RunProps]);
  return same ? outer : run;
}

function readMeta(state: State, { name, content }: Attributes): void {
  if (name?.toLowerCase() === 'generator' && content !== undefined) state.generator = content;
}

function begin(
  state: State,
  element: Element,
  attributes: Attributes,
  look: Declarations,
): (() => void) | null {
  const { name } = element;
  noteBreak(state, look);
  if (floats(state, name, look)) return openFloat(state);
  switch (name) {
    case 'table':
      return openTable(state, attributes, look);
    case 'thead':
      return openHead(state);
    case 'tr':
      return openRow(state);
    case 'td':
    case 'th':
      return openCell(state, attributes, look);
    case 'ul':
    case 'ol':
      closeParagraph(state);
      return openList(state, name, attributes, look);
    case 'li':
      openItem(state, attributes, element.run);
      return () => closeParagraph(state);
    case 'br':
      addBreak(state);
      return null;
    case 'img':
      state.afterFloat = true;
      return null;
    case 'a':
      return openLink(state, attributes);
    default:
      return beginBlock(state, name, attributes, look);
  }
}

/** Text that floats beside a paragraph from inside of it: a text box. */
function floats({ targets }: State, name: string, look: Declarations): boolean {
  const aside = /^(left|right)$/i.test(look.float ?? '') || /^absolute$/i.test(look.position ?? '');
  const open = targets.at(-1)?.paragraph ?? null;
  return aside && open !== null && (name === 'span' || name === 'div');
}

/** The box stands behind its paragraph, which goes on where the box ends. */
function openFloat(state: State): () => void {
  const blocks: RawBlock[] = [];
  state.targets.push({ blocks, paragraph: null });
  return () => {
    state.targets.pop();
    state.targets.at(-1)?.blocks.push(...blocks);
  };
}

function beginBlock(
  state: State,
  name: string,
  attributes: Attributes,
  look: Declarations,
): (() => void) | null {
  if (PARAGRAPHS.has(name)) {
    // The first paragraph of a list item goes on behind its label.
    if (!isFreshItem(state)) openParagraph(state);
    return () => closeParagraph(state);
  }
  if (!BLOCKS.has(name)) return null;
  const aside = openAside(state, attributes, look);
  if (aside !== null) return aside;
  if (!isFreshItem(state)) closeParagraph(state);
  return () => closeParagraph(state);
}

function isFreshItem({ elements, targets }: State): boolean {
  const open = targets.at(-1)?.paragraph;
  return elements.at(-2)?.name === 'li' && open?.printed !== undefined && open.inlines.length === 0;
}

/** Sections of Word and printed pages begin by such a declaration. */
function noteBreak(state: State, look: Declarations): void {
  const value = look['page-break-before'] ?? look['break-before'];
  if (value === undefined || !/always|page|left|right/i.test(value)) return;
  closeParagraph(state);
  state.pageBreak = true;
}

function addBreak(state: State): void {
  const open = state.targets.at(-1)?.paragraph;
  if (open !== null && open !== undefined) open.inlines.push({ kind: 'line' });
}

/** A link that calls a note is replaced by the call; its sign is printed no more. */
function openLink(state: State, { href }: Attributes): null {
  const note = calledNote(href);
  if (note === null && !leadsBack(href)) return null;
  if (note !== null) paragraphOf(state).inlines.push(note);
  const element = state.elements.pop();
  if (element !== undefined) state.elements.push({ ...element, hidden: true });
  return null;
}

export function closeElement(state: State, name: string): void {
  if (name === 'style') {
    state.raw = null;
    state.rules = parseRules(state.css);
  }
  state.elements.pop()?.end?.();
}
