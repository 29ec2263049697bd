/** What the correctors work on: one line at a time. */
import type { OcrWord } from '../types.js';

export interface ReadWord {
  text: string;
  readonly confidence: number;
  readonly word: OcrWord;
  /** True for a number written by hand that could not be read with certainty. */
  unread: boolean;
}

/** Changes the texts of the words of a line where only one reading is possible. */
export type Corrector = (words: readonly ReadWord[]) => void;
