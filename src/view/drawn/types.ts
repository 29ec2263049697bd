/** What is put on a drawn page. Lengths in points from the top left corner. */
import type { Box } from '../../document/model.js';

export interface DrawnText {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly mono: boolean;
}

export interface DrawnPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
  /** Ruled cells. */
  readonly frames: readonly Box[];
}

/** A part of a page with its height, drawn from `top` on. */
export interface Drawn<T> {
  readonly value: T;
  readonly height: number;
  readonly texts: readonly DrawnText[];
  readonly frames: readonly Box[];
}

/** Where a part may be drawn. */
export interface Place {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}
