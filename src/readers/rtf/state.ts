import type { ParaProps, RunProps } from '../docx/properties.js';
import type { RawParagraph, RawSection, RawStory } from '../docx/raw.js';
import type { FlowHeader } from '../flow/document.js';
import type { Builder, FlowRow } from '../flow/tables.js';
import type { ListDraft } from './lists.js';

/** Where text goes: into the running story, into a string kept for its group, or nowhere. */
export type Destination =
  | 'story'
  | 'skip'
  | 'fonts'
  | 'label'
  | 'instruction'
  | 'levelText'
  | 'lists'
  | 'overrides'
  | 'rowProps'
  | 'shape';

/** What a group restores when it ends. */
export interface Group {
  destination: Destination;
  /** Where text went before an \upr, which says it twice. */
  before: Destination;
  /** Letters; replaced, never changed, because runs hold it. */
  run: RunProps;
  font: number | null;
  deleted: boolean;
  /** How many stand-ins follow a \u. */
  standIns: number;
  /** Set by `\*`: the next word may be passed over with its group. */
  optional: boolean;
  /** What is to be done when the group ends, besides going back. */
  end: (() => void) | null;
  /** Text of destinations that keep it. */
  kept: { text: string };
}

/** A stream of text: the body, a note, a header, a text box. */
export interface Story {
  readonly builder: Builder;
  paragraph: RawParagraph;
  props: ParaProps;
  /** True after \intbl; \itapN says how deep. */
  inTable: boolean;
  depth: number;
  row: RowDraft;
  hasPageField: boolean;
  section: RawSection;
}

export interface RowDraft {
  readonly row: FlowRow;
  /** Flags of the cell whose \cellx is still to come. */
  vertical: 'none' | 'restart' | 'continue';
  goesOn: boolean;
  borders: FlowRow['borders'];
  /** The border that the next \brdr… describes. */
  border: { owner: 'row' | 'cell' | 'none'; edge: keyof FlowRow['borders'] };
}

export interface FontEntry {
  name: string;
  page: number | null;
}

export interface State {
  readonly groups: Group[];
  readonly stories: Story[];
  readonly fonts: Map<number, FontEntry>;
  /** The font whose entry is open. */
  openFont: FontEntry | null;
  readonly lists: ListDraft;
  readonly notes: Map<string, RawStory>;
  readonly headers: FlowHeader[];
  defaultFont: number | null;
  codePage: number;
  /** Stand-ins of a \u that are still to be passed over. */
  toSkip: number;
  /** Bytes that wait for the rest of their letters. */
  pending: number[];
  /** What the file says of its pages. */
  pages: number | null;
  producer: string | null;
}
