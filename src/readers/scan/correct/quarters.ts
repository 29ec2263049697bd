/** Roman numerals behind `Quý`: there are four quarters, so little else can stand there. */
import { fold } from '../../../language/fold.js';
import type { Corrector } from './types.js';

/** What the strokes of a numeral are read as. */
const SINGLE: Readonly<Record<string, string>> = {
  l: 'I',
  '|': 'I',
  H: 'II',
  ll: 'II',
  Il: 'II',
  lI: 'II',
  HI: 'III',
  IH: 'III',
  IlI: 'III',
  lll: 'III',
  Ill: 'III',
  IY: 'IV',
  lV: 'IV',
  TV: 'IV',
  '1V': 'IV',
};
/** All four in a row, whose commas are read as the feet of letters. */
const ALL = /^[IL1l|,.;]{6,12}V$/;

export const correctQuarters: Corrector = (words) => {
  for (const [index, word] of words.entries()) {
    if (fold(words[index - 1]?.text ?? '') !== 'quy') continue;
    const [, core = '', after = ''] = /^(.*?)([,;.)/]*)$/.exec(word.text) ?? [];
    const right = SINGLE[core] ?? (ALL.test(core) ? 'I,II,III,IV' : null);
    if (right !== null && right !== core) word.text = right + after;
  }
};
