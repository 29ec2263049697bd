/** Puts the tone marks of fixed expressions right where recognition was in doubt. */
import { fold } from '../../../language/fold.js';
import { EXPRESSIONS } from './expressions.data.js';
import type { Corrector, ReadWord } from './types.js';

/** A letter of which recognition is surer than this is taken as printed, misprints included. */
const SURE = 96;
const EDGES = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u;

interface Expression {
  readonly words: readonly string[];
  readonly keys: readonly string[];
}

/** Expressions by the key of their first word, the longest first. */
const byFirst = new Map<string, Expression[]>();
for (const text of EXPRESSIONS) {
  const words = text.split(' ').filter((word) => word !== '-');
  const keys = words.map((word) => keyOf(word));
  const first = keys[0] ?? '';
  const list = byFirst.get(first) ?? [];
  list.push({ words: words.map((word) => coreOf(word)), keys });
  byFirst.set(
    first,
    list.sort((a, b) => b.keys.length - a.keys.length),
  );
}

function coreOf(text: string): string {
  return EDGES.exec(text)?.[2] ?? text;
}

function keyOf(text: string): string {
  return fold(coreOf(text));
}

export const correctExpressions: Corrector = (words) => {
  for (const [word, right] of spokenIn(words)) setMarks(word, right);
};

/** The words that stand in an expression with other marks than it has, however certain they are. */
export function contradicting<T extends Spoken>(words: readonly T[]): ReadonlySet<T> {
  const odd = spokenIn(words).filter(([{ text }, right]) => isOtherwise(coreOf(text), right));
  return new Set(odd.map(([word]) => word));
}

const isOtherwise = (core: string, right: string): boolean =>
  core.toLocaleLowerCase('vi') !== right && !sameVowel(core, right);

interface Spoken {
  readonly text: string;
}

/** The words of all expressions, each with how it is written there. */
function spokenIn<T extends Spoken>(words: readonly T[]): (readonly [T, string])[] {
  const spoken = words.filter((word) => coreOf(word.text) !== '');
  const pairs: (readonly [T, string])[] = [];
  for (let at = 0; at < spoken.length; at++) {
    const found = (byFirst.get(keyOf(spoken[at]?.text ?? '')) ?? []).find(({ keys }) =>
      keys.every((key, index) => keyOf(spoken[at + index]?.text ?? '') === key),
    );
    if (found === undefined) continue;
    for (const [index, right] of found.words.entries()) pairs.push([spoken[at + index] as T, right]);
    at += found.words.length - 1;
  }
  return pairs;
}

function setMarks(word: ReadWord, right: string): void {
  if (word.confidence >= SURE && !isDotted(word.text, right)) return;
  const [, before = '', core = '', after = ''] = EDGES.exec(word.text) ?? [];
  if (!isOtherwise(core, right)) return;
  word.text = before + inCase(core, right) + after;
}

/** The engine takes the dot of an i for a hook with all certainty. */
function isDotted(text: string, right: string): boolean {
  return text.toLocaleLowerCase('vi') === 'chỉ' && right === 'chi';
}

/** The two ways to write a tone mark (`hòa`, `hoà`) are one reading. */
function sameVowel(core: string, right: string): boolean {
  const letters = (text: string) => [...text.toLocaleLowerCase('vi').normalize('NFD')].sort().join('');
  return letters(core) === letters(right);
}

function inCase(model: string, text: string): string {
  if (model === model.toLocaleUpperCase('vi') && model.length > 1) return text.toLocaleUpperCase('vi');
  const first = model.charAt(0);
  const isCapital = first !== first.toLocaleLowerCase('vi');
  return isCapital ? text.charAt(0).toLocaleUpperCase('vi') + text.slice(1) : text;
}
