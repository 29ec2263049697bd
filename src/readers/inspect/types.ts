/** What can be said of a file without reading it as a document. */

/** How the text of a page can be had. */
export type PageKind =
  | 'digital'
  | 'scan'
  | 'scan-stamped'
  | 'ocr-layer'
  | 'ocr-layer-poor'
  | 'garbled'
  | 'legacy'
  | 'blank';

export interface PageInspection {
  /** From 1. */
  readonly number: number;
  /** Points, as displayed. */
  readonly width: number;
  readonly height: number;
  readonly rotation: number;
  readonly kind: PageKind;
  /** True when the text runs sideways or upside down on the page as displayed. */
  readonly turned: boolean;
  readonly characters: number;
  /** Part of the page (0 to 1) that the largest image covers. */
  readonly image: number;
  /** What speaks for the kind, as numbers and names. */
  readonly reason: string | null;
}

export interface FontInspection {
  readonly name: string;
  /** The encoding of before Unicode that fonts of this name have. */
  readonly legacy: 'TCVN3' | 'VNI' | null;
}

export interface SignatureInspection {
  readonly signer: string | null;
  readonly signedAt: string | null;
}

export type FileKind =
  | 'pdf'
  | 'docx'
  | 'doc'
  | 'rtf'
  | 'html'
  | 'odt'
  | 'text'
  | 'image'
  | 'zip'
  | 'office'
  | 'binary';

/** `text`: all can be read; `work`: some of it needs recognition or decoding, or is poor; `none`: nothing can be read. */
export type Verdict = 'text' | 'work' | 'none';

export interface Inspection {
  /** What the file is by its content, whatever its name. */
  readonly format: FileKind;
  readonly bytes: number;
  readonly producer: string | null;
  readonly pages: readonly PageInspection[];
  readonly fonts: readonly FontInspection[];
  readonly signatures: readonly SignatureInspection[];
  readonly verdict: Verdict;
}
