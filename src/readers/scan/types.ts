/** What the reader of scanned pages and the engines of text recognition hand to each other. */

import type { Rotation } from '../pdf/space.js';
import type { Rules } from '../pdf/types.js';

/** A picture of a page without colour: one byte a pixel, 0 black to 255 white, row by row from the top. */
export interface Gray {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The ink of one colour on a page, as its pixels alone. */
export interface ColouredInk {
  readonly width: number;
  readonly height: number;
  /** Where in the picture of the page each pixel stands, and how dark it is (0 black). */
  readonly at: Uint32Array;
  readonly shades: Uint8Array;
}

/** A rendered page, stamps and seals in colour already taken out. */
export interface PageImage {
  readonly gray: Gray;
  /** The red ink alone, where there is enough of it for a stamp; `null` or absent else. */
  readonly red?: ColouredInk | null;
  /** The blue ink of pens alone, where there is some; `null` or absent else. */
  readonly blue?: ColouredInk | null;
  /** Pixels an inch. */
  readonly dpi: number;
}

/** `[x0, y0, x1, y1]` in pixels of the picture that was given to the engine. */
export type PixelBox = readonly [number, number, number, number];

export interface OcrLetter {
  readonly text: string;
  readonly box: PixelBox;
  /** 0 to 100. */
  readonly confidence: number;
}

export interface OcrWord {
  readonly text: string;
  readonly box: PixelBox;
  /** 0 to 100. */
  readonly confidence: number;
  readonly letters: readonly OcrLetter[];
}

/** Words that stand on one baseline. */
export interface OcrLine {
  readonly words: readonly OcrWord[];
  /** Height of the baseline at the left and at the right end of the line. */
  readonly baseline: readonly [number, number];
}

/** An engine of text recognition: pictures of single lines in, for each what it says; `null` for a picture without text. */
export type Recognise = (lines: readonly Gray[], dpi: number) => Promise<readonly (OcrLine | null)[]>;

/** A recognised word of a page; lengths in points of the straightened page. */
export interface ScannedWord {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly base: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** 0 to 100: that of the least certain letter counts with that of the word. */
  readonly confidence: number;
  /** What was read, where grammar proves another text or none can be trusted; else `null`. The text may then be empty. */
  readonly read: string | null;
  /** The number written by hand that stands in the word; `null` or absent in print. */
  readonly hand?: WrittenNumber | null;
}

/** A number written by hand; lengths in points of the straightened page. */
export interface WrittenNumber {
  readonly text: string;
  readonly box: PixelBox;
}

/** What the engine read and what the ink showed in its place; `text` is empty for what was read twice. */
export interface InkRepair {
  readonly read: string;
  readonly text: string;
}

/** What recognition found on one page; plain data, fit for a cache and for threads. */
export interface ScannedPage {
  readonly words: readonly ScannedWord[];
  readonly rules: Rules;
  /** All changes by what the ink showed. */
  readonly repairs?: readonly InkRepair[];
  /** Degrees clockwise by which the page was turned so that its text can be read. */
  readonly turnedBy: Rotation;
  /** Degrees clockwise by which the page was straightened after that. */
  readonly skew: number;
}

/** Reads pages for the PDF reader: recognition with all that belongs to it, in threads or not. */
export interface PageOcr {
  /** Names engine, data and version: what a cached page depends on. */
  readonly id: string;
  /** Pages that may be under way at once. */
  readonly parallel: number;
  read(page: PageImage): Promise<ScannedPage>;
  close(): Promise<void>;
}
