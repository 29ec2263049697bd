/** All correctors, in order. What they change keeps what was read beside it. */
import type { OcrLine, OcrWord } from '../types.js';
import { correctDeputy } from './deputy.js';
import { correctExpressions } from './expressions.js';
import { correctDay, correctSerial } from './handwriting.js';
import {
  correctCase,
  correctEth,
  correctHealth,
  correctRemarks,
  correctSpecks,
  correctSymbols,
} from './letters.js';
import { correctHeads, correctQuarters } from './quarters.js';
import type { Corrector, ReadWord } from './types.js';

const CORRECTORS: readonly Corrector[] = [
  correctEth,
  correctSpecks,
  correctCase,
  correctSymbols,
  correctRemarks,
  correctQuarters,
  correctHeads,
  correctSerial,
  correctDay,
];
/** These look over the end of a line. */
const RUNNING: readonly Corrector[] = [correctHealth, correctExpressions];

/** A word with what was read, when that was changed; its text is empty when it could not be read. */
export interface SettledWord extends OcrWord {
  readonly read: string | null;
}

export interface SettledLine extends OcrLine {
  readonly words: readonly SettledWord[];
}

/** `flows` are the lines of one cell or one column of text each, from top to bottom. */
export function settleLines(flows: readonly (readonly OcrLine[])[]): SettledLine[] {
  return flows.flatMap((flow) => {
    const lines = flow.map((line) =>
      line.words.map(
        (word): ReadWord => ({ text: word.text, confidence: word.confidence, word, unread: false }),
      ),
    );
    for (const words of lines) for (const correct of CORRECTORS) correct(words);
    for (const correct of RUNNING) correct(lines.flat());
    correctDeputy(lines);
    return flow.map((line, index) => ({ ...line, words: (lines[index] ?? []).map(settledWord) }));
  });
}

function settledWord({ text, word, unread }: ReadWord): SettledWord {
  // A day has no part that could be kept.
  const settled = unread && text === word.text && !/[/:]/.test(text) ? '' : text;
  return { ...word, text: settled, read: settled === word.text ? null : word.text };
}
