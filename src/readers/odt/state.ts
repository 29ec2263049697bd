import type { RunProps } from '../docx/properties.js';
import type { RawBlock, RawParagraph, RawStory } from '../docx/raw.js';
import type { FlowHeader } from '../flow/document.js';
import type { SpanTable } from '../flow/spanTable.js';
import type { Lists } from './lists.js';
import type { OdtStyles } from './styles.js';

/** Where blocks go: the body, a cell, a box, a note, a header. */
export interface Target {
  readonly blocks: RawBlock[];
  paragraph: RawParagraph | null;
  /** Letters of the spans that are open in the paragraph. */
  readonly runs: RunProps[];
  hasPageField: boolean;
}

export interface OpenTable extends SpanTable {
  inHeader: boolean;
  /** Times that the open row is repeated. */
  repeat: number;
  /** Repeated cells that wait for the content of the first. */
  readonly copies: { readonly from: readonly RawBlock[]; readonly to: RawBlock[] }[];
}

export interface State {
  readonly styles: OdtStyles;
  readonly lists: Lists;
  readonly targets: Target[];
  readonly tables: OpenTable[];
  readonly notes: Map<string, RawStory>;
  readonly headers: FlowHeader[];
  /** How many open elements print nothing; their insides are passed over. */
  skipped: number;
  /** Whether the last of the open paragraphs came with text:number, which says its label. */
  inNumber: boolean;
  isText: boolean;
}

export const targetOf = ({ targets }: State): Target | undefined => targets.at(-1);

export function pushTarget(state: State, blocks: RawBlock[] = []): Target {
  const target: Target = { blocks, paragraph: null, runs: [], hasPageField: false };
  state.targets.push(target);
  return target;
}

export function storyOf({ blocks, hasPageField }: Target): RawStory {
  return { root: 'odt', blocks, section: null, hasPageField, shapeTexts: [] };
}
