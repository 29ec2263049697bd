/** Two names word by word, where a letter of an abbreviation may stand for a word of the other name. */
import type { NameToken } from './tokens.js';

/** A place in a name: a token, and a letter inside an abbreviation. */
interface Place {
  readonly token: number;
  readonly letter: number;
}

interface Step {
  readonly initial: string;
  readonly next: Place;
}

/** The next initial of a name; of a word its first letter, of an abbreviation the letter that is reached. Capitals may be either. */
function stepsAt(tokens: readonly NameToken[], { token, letter }: Place): Step[] {
  const one = tokens[token];
  if (one === undefined) return [];
  const initial = one.key.charAt(letter);
  const behind = { initial, next: { token: token + 1, letter: 0 } };
  if (!one.acronym || letter + 1 >= one.key.length) return [behind];
  const inside = { initial, next: { token, letter: letter + 1 } };
  return letter === 0 ? [inside, behind] : [inside];
}

/** What is left of both names where one of them ends, counted in tokens used. */
export interface Alignment {
  readonly left: number;
  readonly right: number;
}

type From = (at: Place, to: Place) => Alignment | null;

const START: Place = { token: 0, letter: 0 };

/** Two words do not agree by their first letters alone; one letter may stand for a word (`P. TCCB`). */
function areWords(
  x: NameToken | undefined,
  y: NameToken | undefined,
  [at, to]: readonly [Place, Place],
): boolean {
  return at.letter + to.letter === 0 && x?.key.length !== 1 && y?.key.length !== 1;
}

function walker(a: readonly NameToken[], b: readonly NameToken[]): From {
  /** Places that led nowhere: each pair is tried once, however the words repeat. */
  const failed = new Set<string>();
  const bySameWord: From = (at, to) => {
    const [x, y] = [a[at.token], b[to.token]];
    if (at.letter > 0 || to.letter > 0 || x === undefined || x.key !== y?.key) return null;
    return from({ token: at.token + 1, letter: 0 }, { token: to.token + 1, letter: 0 });
  };
  const byInitial: From = (at, to) => {
    const [left, right] = [a[at.token], b[to.token]];
    if (!left?.acronym && !right?.acronym) return null;
    for (const x of stepsAt(a, at)) {
      for (const y of stepsAt(b, to)) {
        const whole = x.next.token > at.token && y.next.token > to.token;
        if (x.initial !== y.initial || (whole && areWords(left, right, [at, to]))) continue;
        const found = from(x.next, y.next);
        if (found !== null) return found;
      }
    }
    return null;
  };
  const from: From = (at, to) => {
    if (at.token === a.length || to.token === b.length)
      return at.letter === 0 && to.letter === 0 ? { left: at.token, right: to.token } : null;
    const key = `${at.token}.${at.letter}/${to.token}.${to.letter}`;
    if (failed.has(key)) return null;
    const found = bySameWord(at, to) ?? byInitial(at, to);
    if (found === null) failed.add(key);
    return found;
  };
  return from;
}

/** How far two names agree from their beginnings; `null` unless one of them is used up. */
export function align(a: readonly NameToken[], b: readonly NameToken[]): Alignment | null {
  if (a.length === 0 || b.length === 0) return null;
  return walker(a, b)(START, START);
}

/** Whether a whole name stands somewhere in another text. */
export function isWithin(part: readonly NameToken[], whole: readonly NameToken[]): boolean {
  return whole.some((_, from) => align(part, whole.slice(from))?.left === part.length);
}
