/** What the correctors work on: one line at a time. */
import type { Field, HandRead, Prior } from '../hand/index.js';
import type { OcrWord } from '../types.js';

export interface ReadWord {
  text: string;
  readonly confidence: number;
  readonly word: OcrWord;
  /** True for a number written by hand that could not be read with certainty. */
  unread: boolean;
  /** The number written by hand that stands in the word, where it could be read. */
  hand: HandRead | null;
  /** True for what was only read wrongly because of such a number beside it. */
  beside: boolean;
}

/** Changes the texts of the words of a line where only one reading is possible. */
export type Corrector = (words: readonly ReadWord[]) => void;

/** Reads what is written by hand in the fields of a page. */
export interface ReadHand {
  /** `null` where it is not certain or not accepted. */
  readonly read: (field: Field, prior: Prior) => HandRead | null;
  /** True where another number than `text` is likelier than not. */
  readonly readsOther: (field: Field, prior: Prior, text: string) => boolean;
  /** True where the ink is that of a pen, whatever print it looks like. */
  readonly isPen: (field: Field) => boolean;
}

/** Reads nothing. */
export const NOBODY: ReadHand = { read: () => null, readsOther: () => false, isPen: () => false };
