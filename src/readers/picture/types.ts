/** A picture as a file holds it: kept coded as it is, for PDFium to decode. */

/** Rows of a picture that are coded together. */
export interface Piece {
  readonly rows: number;
  readonly data: Uint8Array;
}

export interface Picture {
  /** Pixels, as stored. */
  readonly width: number;
  readonly height: number;
  /** Pixels an inch along and across; `null` where the file does not tell. */
  readonly dpi: readonly [number, number] | null;
  /** Degrees clockwise by which it is shown turned. */
  readonly turned: 0 | 90 | 180 | 270;
  /** Entries of the image dictionary of a PDF (32000-1, 8.9.5) that say how `data` is coded; `ROWS` stands for the rows of the piece. */
  readonly coding: string;
  readonly pieces: readonly Piece[];
}
