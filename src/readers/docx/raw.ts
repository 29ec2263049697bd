import type { ParaProps, RunProps } from './properties.js';

/**
 * What the XML says, in reading order, before styles, numbers and pages are worked out.
 * Light on purpose: one object a run.
 */

export interface RawText {
  readonly kind: 'text';
  text: string;
  readonly props: RunProps;
  /** The style of the paragraph that the run was written in, when another paragraph's end mark was removed. */
  base?: string;
}

/** `line`: w:br. `page`: explicit page break. `column`: column break. `rendered`: where Word last saw a page begin. */
export interface RawBreak {
  readonly kind: 'line' | 'page' | 'column' | 'rendered';
}

export interface RawNote {
  readonly kind: 'note';
  readonly source: 'footnotes' | 'endnotes';
  readonly id: string;
}

export type RawInline = RawText | RawBreak | RawNote;

export interface RawParagraph {
  readonly kind: 'paragraph';
  readonly props: ParaProps;
  /** Letters of the paragraph mark, which an automatic label takes over. */
  readonly mark: RunProps;
  readonly inlines: RawInline[];
  /** The mark was deleted or hidden: the next paragraph goes on in the same line. */
  joinsNext: 'no' | 'deleted' | 'hidden';
  /** Text boxes anchored here. */
  readonly boxes: RawBlock[];
  section: RawSection | null;
  /** The label as the file itself prints it, where it does; its list is counted all the same. */
  printed?: RawText;
}

export type Edge = 'top' | 'left' | 'bottom' | 'right' | 'insideH' | 'insideV';
/** True: drawn; false: explicitly none; missing: as inherited. */
export type Borders = Partial<Record<Edge, boolean>>;

export interface RawCell {
  span: number;
  vertical: 'none' | 'restart' | 'continue';
  /** Old form of a horizontal merge: goes on from the cell before. */
  goesOn: boolean;
  readonly borders: Borders;
  readonly blocks: RawBlock[];
}

export interface RawRow {
  before: number;
  after: number;
  header: boolean;
  deleted: boolean;
  /** Borders that this row sets for itself. */
  readonly borders: Borders;
  readonly cells: RawCell[];
}

export interface RawTable {
  readonly kind: 'table';
  style: string | null;
  readonly borders: Borders;
  readonly rows: RawRow[];
}

export type RawBlock = RawParagraph | RawTable;

export interface RawReference {
  readonly place: 'header' | 'footer';
  /** `default`, `first` or `even`. */
  readonly type: string;
  readonly id: string;
}

export interface RawSection {
  /** How the section begins: `nextPage` unless said otherwise. */
  begins: string;
  /** Points. */
  width: number;
  height: number;
  firstPageDiffers: boolean;
  readonly references: RawReference[];
}

/** One stream of text: the body, a header, a footer. */
export interface RawStory {
  /** The name of the outermost element. */
  readonly root: string | null;
  readonly blocks: RawBlock[];
  /** The last section, which stands at the end of the body. */
  readonly section: RawSection | null;
  /** True when a field prints the number of the page. */
  readonly hasPageField: boolean;
  /** Texts of WordArt shapes: watermarks such as DỰ THẢO. */
  readonly shapeTexts: readonly string[];
}
