import type { Block, DocumentModel } from '../../../document/model.js';
import type { RawBlock, RawSection, RawStory } from '../raw.js';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from '../story/sections.js';
import { type Context, createContext, type Definitions } from './context.js';
import { assembleParagraph } from './paragraph.js';
import { columnsFromTabs } from './tabbedColumns.js';
import { assembleTable } from './table.js';

/** A section with the page on which it begins. */
export interface PlacedSection {
  readonly section: RawSection;
  readonly page: number;
}

export interface Body extends Pick<DocumentModel, 'blocks' | 'pages' | 'warnings'> {
  readonly sections: readonly PlacedSection[];
  readonly notes: Context['notes'];
}

const SAME_PAGE = new Set(['continuous', 'nextColumn']);
const A4 = { width: DEFAULT_WIDTH, height: DEFAULT_HEIGHT };

/** The running text: blocks in order, pages counted, sections placed. */
export function assembleBody(story: RawStory, definitions: Definitions): Body {
  const sections = sectionsOf(story);
  const context = createContext(definitions, story.blocks, sections[0] ?? A4);
  const placed = sections.slice(0, 1).map((section) => ({ section, page: 1 }));
  const blocks: Block[] = [];
  for (const raw of story.blocks) {
    for (const block of assembleBlock(raw, context)) blocks.push(block);
    if (raw.kind === 'table' || raw.section === null) continue;
    const section = sections[placed.length];
    if (section !== undefined) placed.push(beginSection(section, context, blocks));
  }
  const { pages, notes, legacy } = context;
  return {
    blocks: columnsFromTabs(blocks),
    pages: pages.pages(),
    sections: placed,
    notes,
    warnings: legacy.warnings(),
  };
}

/** Blocks of a header or a note, where pages do not matter. */
export function assembleStory(story: RawStory, definitions: Definitions): Block[] {
  const context = createContext(definitions, story.blocks, A4);
  return story.blocks.flatMap((raw) => assembleBlock(raw, context));
}

function assembleBlock(raw: RawBlock, context: Context): Block[] {
  if (raw.kind === 'paragraph') return assembleParagraph(raw, context);
  const table = assembleTable(raw, context);
  return table === null ? [] : [table];
}

/** A section's properties stand in its last paragraph; those of the last section behind the text. */
function sectionsOf({ blocks, section }: RawStory): RawSection[] {
  const inside = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.section !== null ? [block.section] : [],
  );
  return section === null ? inside : [...inside, section];
}

function beginSection(section: RawSection, { pages }: Context, blocks: Block[]): PlacedSection {
  pages.setSize(section);
  if (!SAME_PAGE.has(section.begins)) blocks.push({ kind: 'page-break', page: pages.breakPage() });
  return { section, page: pages.current };
}
