/** What the stages of the PDF reader hand to each other. All lengths are points of the page as displayed, y down. */
import type { Box, DigitalSignature, DoubtfulText } from '../../document/model.js';
import type { LegacyFont } from '../../language/legacy/fonts.js';
import type { InkRepair } from '../scan/types.js';
import type { Rotation } from './space.js';

/** From this place of a word on its letters stand in another font; `null` for fonts of Unicode. */
export interface FontChange {
  readonly at: number;
  readonly font: LegacyFont | null;
}

/** A word, or a piece of one, printed in one style on one baseline. */
export interface Word {
  text: string;
  x0: number;
  x1: number;
  /** Height of the baseline on the page. */
  base: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** Index in the content of the page; stamps come last whatever their place. */
  order: number;
  /** True when a blank was printed before it, not only a gap left. */
  afterSpace: boolean;
  /** Where letters of fonts of an old encoding begin and end; absent for words of Unicode fonts. */
  fonts?: FontChange[];
  /** True when it came from an annotation, as the stamps of clerks and signing services do. */
  stamped: boolean;
  /** How sure recognition was of it, 0 to 100; absent for printed text. */
  readonly confidence?: number;
}

/** A horizontal (`y` fixed) or vertical (`x` fixed) ruling line. */
export interface Rule {
  /** The fixed coordinate. */
  at: number;
  from: number;
  to: number;
}

export interface Rules {
  readonly horizontal: Rule[];
  readonly vertical: Rule[];
}

/** The text of one page. */
export interface PageText {
  readonly words: Word[];
  /** Text that does not run from left to right. */
  readonly turned: Word[];
  /** Number of characters that are printed invisibly. */
  readonly invisible: number;
  /** Number of printed characters whose meaning the fonts do not tell. */
  readonly unmapped: number;
  /** Number of characters that read to the right, down, to the left and up. */
  readonly directions: readonly [number, number, number, number];
  /** Names of the fonts of its text. */
  readonly fonts: readonly string[];
}

/** Everything that is read from one page before any meaning is sought in it. */
export interface RawPage extends PageText {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly rotation: Rotation;
  /** Degrees by which the page was turned clockwise so that its text can be read. */
  readonly turnedBy: Rotation;
  readonly rules: Rules;
  /** Part of the page (0 to 1) that the largest image covers. */
  readonly imageShare: number;
  /** True when the words come from recognition of the picture of the page. */
  readonly recognised?: boolean;
  /** Degrees clockwise by which the picture was straightened. */
  readonly skew?: number;
  readonly doubtful?: readonly DoubtfulText[];
  /** What the ink of the picture showed in the place of what was recognised. */
  readonly repairs?: readonly InkRepair[];
}

export interface RawDocument {
  readonly producer: string | null;
  readonly pages: readonly RawPage[];
  readonly signatures: readonly DigitalSignature[];
}

/** Words on one baseline, from left to right. */
export interface TextLine {
  readonly page: number;
  readonly words: readonly Word[];
  readonly x0: number;
  readonly x1: number;
  readonly base: number;
  /** Size of most letters. */
  readonly size: number;
  /** Put together when it is first asked for; see `lineText`. */
  text: string | null;
}

/** Upper edge of a line's letters. */
export function lineTop(line: { base: number; size: number }): number {
  return line.base - line.size * 0.8;
}

/** Lower edge of a line's letters. */
export function lineBottom(line: { base: number; size: number }): number {
  return line.base + line.size * 0.22;
}

export function lineBox(line: TextLine): Box {
  return [line.x0, lineTop(line), line.x1, lineBottom(line)].map(round) as unknown as Box;
}

/** Two decimals are finer than any printer. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
