import type { RunProps } from '../docx/properties.js';
import type { RawInline, RawParagraph } from '../docx/raw.js';
import type { DocFile } from './file.js';
import type { DocLetters } from './letters.js';
import type { Lookup } from './lookup.js';

/** A note call by the place of its sign. */
export type NoteAt = ReadonlyMap<number, Extract<RawInline, { kind: 'note' }>>;

/** What goes on over the ends of paragraphs. */
export interface InlineState {
  readonly file: DocFile;
  readonly lookup: Lookup;
  readonly notes: NoteAt;
  /** Open fields: true while their instructions stand in the text. */
  readonly fields: boolean[];
  instruction: string;
  hasPageField: boolean;
}

const FIELD_BEGIN = 0x13;
const FIELD_END = 0x15;
const MOST_NESTED = 64;
const PAGE_FIELD = /^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b/i;
/** What control characters print (MS-DOC 2.4.1 and 2.9.44). */
const PRINTED: Readonly<Record<number, string>> = { 9: '\t', 30: '-', 31: '\u00ad' };
const BREAKS: Readonly<Record<number, 'line' | 'page' | 'column'>> = { 11: 'line', 12: 'page', 14: 'column' };
const SYMBOL = 0x28;

/** Reads the letters from `from` up to `to` into a paragraph. */
export function readInlines(state: InlineState, from: number, to: number, paragraph: RawParagraph): void {
  const { text } = state.file;
  for (let cp = from; cp < to; ) {
    const { letters, to: end } = state.lookup.letters(cp);
    const stop = Math.min(end, to);
    if (!letters.deleted) {
      const props = propsOf(state, letters, paragraph.props.style);
      readRun(state, text.slice(cp, stop), cp, letters, props, paragraph);
    }
    cp = stop;
  }
}

export function propsOf({ file }: InlineState, letters: DocLetters, style: string | undefined): RunProps {
  if (letters.against.length === 0) return letters.props;
  const { props, against } = letters;
  const base = file.styles.letters(style, props.style === undefined ? {} : { style: props.style });
  const opposite = { ...props };
  for (const toggle of against) opposite[toggle] = toggle === 'smallCaps' ? !base.caps : !base[toggle];
  return opposite;
}

/** Text without any control character, which is most of it. */
const PLAIN = /^[\u0020-\u0027\u0029-\uffff]*$/;

function readRun(
  state: InlineState,
  text: string,
  from: number,
  letters: DocLetters,
  props: RunProps,
  paragraph: RawParagraph,
): void {
  if (state.fields.length === 0 && PLAIN.test(text)) return void addText(paragraph, text, props);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= FIELD_BEGIN && code <= FIELD_END) turnField(state, code);
    else if (state.fields.includes(true)) state.instruction += text[i] ?? '';
    else readSign(state, text[i] ?? '', from + i, letters, props, paragraph);
  }
}

function turnField(state: InlineState, code: number): void {
  const { fields } = state;
  if (code === FIELD_BEGIN) {
    if (fields.length < MOST_NESTED) fields.push(true);
    state.instruction = '';
    return;
  }
  if (PAGE_FIELD.test(state.instruction)) state.hasPageField = true;
  state.instruction = '';
  if (code === FIELD_END) fields.pop();
  else if (fields.length > 0) fields[fields.length - 1] = false;
}

function readSign(
  state: InlineState,
  sign: string,
  cp: number,
  letters: DocLetters,
  props: RunProps,
  paragraph: RawParagraph,
): void {
  const code = sign.charCodeAt(0);
  const note = state.notes.get(cp);
  if (note !== undefined) paragraph.inlines.push(note);
  if (code === SYMBOL && letters.symbol !== null) return void addText(paragraph, letters.symbol, props);
  if (code >= 32) return void addText(paragraph, sign, props);
  const kind = BREAKS[code];
  if (kind !== undefined) paragraph.inlines.push({ kind });
  else addText(paragraph, PRINTED[code] ?? '', props);
}

function addText(paragraph: RawParagraph, text: string, props: RunProps): void {
  if (text === '') return;
  const last = paragraph.inlines.at(-1);
  if (last?.kind === 'text' && last.props === props) last.text += text;
  else paragraph.inlines.push({ kind: 'text', text, props });
}
