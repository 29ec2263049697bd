/** All correctors, in order. What they change keeps what was read beside it. */
import type { OcrLine, OcrWord } from '../types.js';
import { correctExpressions } from './expressions.js';
import { correctDay, correctSerial } from './handwriting.js';
import { correctEth } from './letters.js';
import { correctQuarters } from './quarters.js';
import type { Corrector, ReadWord } from './types.js';

const CORRECTORS: readonly Corrector[] = [
  correctEth,
  correctExpressions,
  correctQuarters,
  correctSerial,
  correctDay,
];

/** A word with what was read, when that was changed; its text is empty when it could not be read. */
export interface SettledWord extends OcrWord {
  readonly read: string | null;
}

export interface SettledLine extends OcrLine {
  readonly words: readonly SettledWord[];
}

export function settleLine(line: OcrLine): SettledLine {
  const words = line.words.map(
    (word): ReadWord => ({ text: word.text, confidence: word.confidence, word, unread: false }),
  );
  for (const correct of CORRECTORS) correct(words);
  return {
    ...line,
    words: words.map(({ text, word, unread }) => {
      // A day has no part that could be kept.
      const settled = unread && text === word.text && !/[/:]/.test(text) ? '' : text;
      return { ...word, text: settled, read: settled === word.text ? null : word.text };
    }),
  };
}
