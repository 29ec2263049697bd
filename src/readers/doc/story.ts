import type { RawBlock, RawParagraph, RawSection } from '../docx/raw.js';
import { createParagraph } from '../docx/story/paragraphs.js';
import { moveBreaks } from '../flow/breaks.js';
import { addParagraph, createBuilder, type FlowPlace, finish } from '../flow/tables.js';
import { type InlineState, propsOf, readInlines } from './inlines.js';
import type { DocParagraph } from './paragraphs.js';
import { readRow } from './rows.js';

/** What stands at places of the body: ends of sections, text boxes that hang on a letter. */
export interface Places {
  readonly sections: ReadonlyMap<number, RawSection>;
  readonly boxes: ReadonlyMap<number, readonly RawBlock[]>;
}

const PARAGRAPH = 0x0d;
const CELL = 0x07;
const PAGE = 0x0c;
const NO_PLACES: Places = { sections: new Map(), boxes: new Map() };

/** The blocks of the characters from `from` up to `to`. */
export function readBlocks(state: InlineState, from: number, end: number, places = NO_PLACES): RawBlock[] {
  const { text } = state.file;
  // A damaged table may claim any place.
  const to = Math.min(end, text.length);
  const builder = createBuilder();
  let start = from;
  for (let cp = from; cp < to; cp++) {
    const code = text.charCodeAt(cp);
    const endsSection = code === PAGE && places.sections.has(cp + 1);
    const isEnd = code === PARAGRAPH || code === CELL || endsSection;
    if (!isEnd && cp < to - 1) continue;
    const format = state.lookup.paragraph(cp);
    const paragraph = readParagraphText(state, start, isEnd ? cp : cp + 1, cp, format.props);
    if (endsSection) paragraph.section = places.sections.get(cp + 1) ?? null;
    hangBoxes(paragraph, places, start, cp);
    addParagraph(builder, paragraph, placeOf(format, code === CELL));
    start = cp + 1;
  }
  return finish(builder);
}

function readParagraphText(
  state: InlineState,
  from: number,
  to: number,
  mark: number,
  props: RawParagraph['props'],
): RawParagraph {
  const paragraph: RawParagraph = { ...createParagraph(), props };
  readInlines(state, from, to, paragraph);
  moveBreaks(paragraph);
  const { letters } = state.lookup.letters(mark);
  if (letters.deleted) paragraph.joinsNext = 'deleted';
  else if (letters.separator) paragraph.joinsNext = 'hidden';
  return { ...paragraph, mark: propsOf(state, letters, props.style) };
}

function hangBoxes(paragraph: RawParagraph, { boxes }: Places, from: number, to: number): void {
  if (boxes.size === 0) return;
  for (let cp = from; cp <= to; cp++) paragraph.boxes.push(...(boxes.get(cp) ?? []));
}

/** Cells of inner tables end with a paragraph mark that says so. */
function placeOf({ depth, endsRow, endsInnerCell, row }: DocParagraph, isCellMark: boolean): FlowPlace {
  return {
    depth,
    endsCell: depth > 1 ? endsInnerCell : isCellMark,
    endsRow: endsRow ? readRow(row) : null,
  };
}
