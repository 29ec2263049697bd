/**
 * The physical model of a document: what stands on its pages, in reading order, before anyone
 * asks what it means. Readers of every format produce it; nothing in it knows of plans.
 */

/** `[x0, y0, x1, y1]` in points from the top left corner of the page as it is displayed. */
export type Box = readonly [number, number, number, number];

/** Where something was printed. `page` counts from 1; `box` is known for PDF, `lines` (from 1, inclusive) for text. */
export interface SourceRange {
  readonly page: number;
  readonly box: Box | null;
  readonly lines: readonly [number, number] | null;
}

/** One printed line (PDF, text) or one line between explicit line breaks (DOCX). Text is NFC; blanks are single except where a reader keeps a wide gap as several. */
export interface Line {
  readonly text: string;
  readonly range: SourceRange;
  readonly bold: boolean;
  readonly italic: boolean;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

export interface Paragraph {
  readonly kind: 'paragraph';
  /** NFC, line breaks joined by one space (`NĐ-` + `CP` becomes `NĐ-CP`), automatic label included at the start. */
  readonly text: string;
  readonly lines: readonly Line[];
  /** The label that automatic numbering printed (`I.`, `1.1.`, `a)`, `-`), also at the start of `text`; `null` when typed or absent. */
  readonly label: string | null;
  readonly align: Align | null;
  /** Number of characters at the start of `text` that are bold: 0 none, `text.length` all; `null` when the format has no weight (plain text). */
  readonly boldPrefix: number | null;
  readonly italic: boolean;
  /** Font size in points of most letters, when known. */
  readonly size: number | null;
}

export interface Cell {
  /** From 0, in the grid of the whole table. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly paragraphs: readonly Paragraph[];
  /** The paragraphs joined by one space. */
  readonly text: string;
  readonly ranges: readonly SourceRange[];
}

export interface TableBlock {
  readonly kind: 'table';
  /** True when rules are drawn; false for a layout table and for text that stands side by side (letterhead, recipients beside signature). */
  readonly ruled: boolean;
  readonly columnCount: number;
  readonly rowCount: number;
  /** Leading rows that the file itself marks as header or that a reader saw repeated on later pages; `null` when unknown. */
  readonly headerRows: number | null;
  /** In row-major order; a merged cell stands once, at its first row and column. Every row of the grid is covered. */
  readonly cells: readonly Cell[];
  readonly ranges: readonly SourceRange[];
}

/** A page or section break that stands in the flow before the next block. */
export interface PageBreak {
  readonly kind: 'page-break';
  /** The page that begins here, from 1. */
  readonly page: number;
}

export type Block = Paragraph | TableBlock | PageBreak;

export type FurnitureKind =
  | 'page-number'
  | 'header'
  | 'footer'
  | 'footnote'
  | 'stamp'
  | 'signature-text'
  | 'watermark';

/** Text that is printed on the page but is no part of the running text. Kept, never lost. */
export interface Furniture {
  readonly kind: FurnitureKind;
  readonly text: string;
  readonly range: SourceRange;
}

export interface DigitalSignature {
  readonly signer: string | null;
  readonly organization: string | null;
  /** ISO 8601 with offset, as stored in the signature. */
  readonly signedAt: string | null;
  readonly field: string | null;
  readonly integrity: 'intact' | 'modified' | 'unknown';
}

export interface PageInfo {
  readonly number: number;
  /** Points, as displayed (after rotation); 0 when the format has no pages. */
  readonly width: number;
  readonly height: number;
  readonly rotation: 0 | 90 | 180 | 270;
  /** How the text of the page can be had. */
  readonly text: 'digital' | 'ocr' | 'none';
}

/** A doubt of a reader; becomes a diagnostic of the plan. `id` is a rule id such as `text/second-reader`. */
export interface DocumentWarning {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly range: SourceRange | null;
}

/** A word of a scan that was not read with certainty. */
export interface DoubtfulText {
  /** What stands in the text: `''` when nothing could be taken. */
  readonly text: string;
  /** What recognition read. */
  readonly read: string;
  /** 0 to 100. */
  readonly confidence: number;
  readonly range: SourceRange;
  /** True for a number that was written by hand and read; `read` is the number alone. */
  readonly hand?: true;
}

export type SourceFormat = 'pdf' | 'docx' | 'doc' | 'odt' | 'text' | 'html' | 'rtf' | 'image';

export interface DocumentModel {
  readonly format: SourceFormat;
  readonly producer: string | null;
  readonly textOrigin: 'digital' | 'ocr' | 'mixed';
  readonly pages: readonly PageInfo[];
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  readonly signatures: readonly DigitalSignature[];
  readonly warnings: readonly DocumentWarning[];
  /** Of recognised pages: words that were corrected, could not be read, or are uncertain. */
  readonly doubtful?: readonly DoubtfulText[];
}
