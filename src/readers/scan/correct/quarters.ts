/** Roman numerals behind `Quý`: there are four quarters, so little else can stand there. */
import { fold } from '../../../language/fold.js';
import type { Corrector, ReadWord } from './types.js';

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
    if (setAll(words.slice(index, index + 4))) continue;
    const [, core = '', after = ''] = /^(.*?)([,;.)/]*)$/.exec(word.text) ?? [];
    const right = SINGLE[core] ?? (ALL.test(core) ? 'I,II,III,IV' : null);
    if (right !== null && right !== core) word.text = right + after;
  }
};

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** All four with blanks between: strokes, strokes, strokes, and a V at the end. */
function setAll(words: readonly ReadWord[]): boolean {
  const cores = words.map((word) => word.text.replace(/[,.;)]+$/, ''));
  const strokes = cores.slice(0, 3).every((core) => /^[IlL1|H]{1,4}$/.test(core));
  if (words.length < 4 || !strokes || !/^[IlL1|T]?[VY]$/.test(cores[3] ?? '')) return false;
  for (const [index, word] of words.entries()) {
    const right = QUARTERS[index] ?? '';
    const after = word.text.slice((cores[index] ?? '').length);
    // A point between them is a comma whose tail was not seen.
    const comma = index === 3 || after === ';' ? after : ',';
    if (cores[index] !== right || (index < 3 && after === '.')) word.text = right + comma;
  }
  return true;
}

/** `L.`, `IIL.`, `HI.` at the head of a section: a Roman numeral whose strokes ran together; no plan has fifty sections. */
const HEAD = /^(?:[IlL|]{2,3}|[L|]|H|HI|IH)([.)])$/;
const SURE = 99;

export const correctHeads: Corrector = (words) => {
  const [first, second] = words;
  if (first === undefined || second === undefined || first.confidence >= SURE) return;
  // The dot below the next stroke is that of an i: no word is written so.
  if (/^\p{Lu}/u.test(second.text)) first.text = first.text.replace(/^V[ỊÌÍỈĨ](?=\.$)/u, 'VI');
  const dot = HEAD.exec(first.text)?.[1];
  if (dot === undefined || !/^\p{Lu}/u.test(second.text) || /^I{1,3}[.)]$/.test(first.text)) return;
  first.text = first.text.slice(0, -1).replaceAll('H', 'II').replace(/[lL|]/g, 'I') + dot;
};
