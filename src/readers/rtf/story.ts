import type { RunProps } from '../docx/properties.js';
import type { RawInline, RawSection, RawStory } from '../docx/raw.js';
import { createParagraph } from '../docx/story/paragraphs.js';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from '../docx/story/sections.js';
import { moveBreaks } from '../flow/breaks.js';
import { addParagraph, createBuilder, type FlowRow, finish } from '../flow/tables.js';
import type { RowDraft, Story } from './state.js';

export function createRow(): RowDraft {
  return {
    row: { edges: [0], cells: [], borders: {}, header: false, deleted: false, style: null },
    vertical: 'none',
    goesOn: false,
    borders: {},
    border: { owner: 'none', edge: 'top' },
  };
}

export function createSection(): RawSection {
  return {
    begins: 'nextPage',
    width: DEFAULT_WIDTH,
    height: DEFAULT_HEIGHT,
    firstPageDiffers: false,
    references: [],
  };
}

export function createStory(): Story {
  return {
    builder: createBuilder(),
    paragraph: createParagraph(),
    props: {},
    inTable: false,
    depth: 1,
    row: createRow(),
    hasPageField: false,
    section: createSection(),
  };
}

export function addInline(story: Story, inline: RawInline): void {
  story.paragraph.inlines.push(inline);
}

export function addLetters(story: Story, text: string, props: RunProps): void {
  if (text === '') return;
  const last = story.paragraph.inlines.at(-1);
  if (last?.kind === 'text' && last.props === props) last.text += text;
  else addInline(story, { kind: 'text', text, props });
}

const depthOf = ({ inTable, depth }: Story): number => (inTable ? Math.max(1, depth) : 0);

/** Ends the paragraph that is open; its format stays for the next. */
export function endParagraph(story: Story, mark: RunProps, deleted: boolean): void {
  closeParagraph(story, mark, depthOf(story), false);
  if (deleted) story.paragraph.joinsNext = 'no';
}

/** Ends a cell. `inner`: of a table inside another. */
export function endCell(story: Story, mark: RunProps, inner: boolean): void {
  const depth = inner ? Math.max(2, depthOf(story)) : 1;
  closeParagraph(story, { ...mark, hidden: false }, depth, true);
}

function closeParagraph(story: Story, mark: RunProps, depth: number, endsCell: boolean): void {
  const paragraph = { ...story.paragraph, props: { ...story.props }, mark };
  moveBreaks(paragraph);
  story.paragraph = createParagraph();
  addParagraph(story.builder, paragraph, { depth, endsCell, endsRow: null });
}

export function endRow(story: Story, inner: boolean): void {
  const depth = inner ? Math.max(2, depthOf(story)) : 1;
  const { row } = story.row;
  const endsRow: FlowRow = { ...row, edges: [...row.edges], cells: [...row.cells] };
  addParagraph(story.builder, createParagraph(), { depth, endsCell: false, endsRow });
}

export function endSection(story: Story, mark: RunProps): void {
  story.paragraph.section = { ...story.section };
  endParagraph(story, mark, false);
}

/** The whole story; text that no mark ended is its last paragraph. */
export function finishStory(story: Story): RawStory {
  const { paragraph } = story;
  if (paragraph.inlines.length > 0) closeParagraph(story, {}, depthOf(story), false);
  return {
    root: 'rtf',
    blocks: finish(story.builder),
    section: story.section,
    hasPageField: story.hasPageField,
    shapeTexts: [],
  };
}
