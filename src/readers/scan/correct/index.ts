/** All correctors, in order. What they change keeps what was read beside it. */
import type { HandRead } from '../hand/index.js';
import type { OcrLine, OcrWord } from '../types.js';
import { correctDeputy } from './deputy.js';
import { correctExpressions } from './expressions.js';
import { correctDay, correctSerial } from './handwriting.js';
import {
  correctCase,
  correctDayWord,
  correctDots,
  correctEth,
  correctHealth,
  correctKeeper,
  correctNumberHead,
  correctRemarks,
  correctRound,
  correctSlashes,
  correctSpecks,
  correctSymbols,
} from './letters.js';
import { correctHeads, correctQuarters } from './quarters.js';
import { type Corrector, NOBODY, type ReadHand, type ReadWord } from './types.js';

const CORRECTORS: readonly Corrector[] = [
  correctEth,
  correctDots,
  correctDayWord,
  correctSlashes,
  correctSpecks,
  correctCase,
  correctSymbols,
  correctNumberHead,
  correctKeeper,
  correctRemarks,
  correctRound,
  correctHeads,
];
/** These ask for what is written by hand. */
const WRITTEN = [correctSerial, correctDay] as const;
/** These look over the end of a line. */
const RUNNING: readonly Corrector[] = [correctHealth, correctQuarters, correctExpressions];

/** A word with what was read, when that was changed; its text is empty when it could not be read. */
export interface SettledWord extends OcrWord {
  readonly read: string | null;
  readonly hand: HandRead | null;
}

export interface SettledLine extends OcrLine {
  readonly words: readonly SettledWord[];
}

/** `flows` are the lines of one cell or one column of text each, from top to bottom. */
export function settleLines(flows: readonly (readonly OcrLine[])[], hand: ReadHand = NOBODY): SettledLine[] {
  return flows.flatMap((flow) => {
    const lines = flow.map((line) =>
      line.words.map(
        (word): ReadWord => ({
          text: word.text,
          confidence: word.confidence,
          word,
          unread: false,
          hand: null,
          beside: false,
        }),
      ),
    );
    for (const words of lines) {
      for (const correct of CORRECTORS) correct(words);
      for (const correct of WRITTEN) correct(words, hand);
    }
    for (const correct of RUNNING) correct(lines.flat());
    correctDeputy(lines);
    return flow.map((line, index) => ({ ...line, words: (lines[index] ?? []).map(settledWord) }));
  });
}

function settledWord({ text, word, unread, hand, beside }: ReadWord): SettledWord {
  // What the engine made of handwriting says nothing of how certain the number is.
  if (hand !== null)
    return { ...word, text, confidence: hand.certainty * 100, letters: [], read: null, hand };
  // A day has no part that could be kept.
  const settled = unread && text === word.text && !/[/:]/.test(text) ? '' : text;
  return { ...word, text: settled, read: settled === word.text || beside ? null : word.text, hand };
}
