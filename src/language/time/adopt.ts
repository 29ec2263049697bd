/** Gives bare numbers the unit of the date that they stand beside: `24, 25 và 26 tháng 8`, `Quý I, II`. */
import type { Atom, Token } from './atoms.js';

const links = (token: Token | undefined): boolean => token?.type === 'join' || token?.type === 'to';

/** The nearest dated atom in one direction over numbers and joining words only. */
function neighbour(tokens: readonly Token[], from: number, step: 1 | -1): Atom | null {
  for (let i = from + step; links(tokens[i]); i += 2 * step) {
    const token = tokens[i + step];
    if (token?.type === 'atom') return token;
    if (token?.type !== 'number') return null;
  }
  return null;
}

const listed = (atom: Atom): boolean => atom.unit === 'month' || atom.unit === 'quarter';

function model(tokens: readonly Token[], at: number): Atom | null {
  const left = neighbour(tokens, at, -1);
  if (left !== null && listed(left)) return left;
  const right = neighbour(tokens, at, 1) ?? left;
  return right !== null && (listed(right) || right.unit === 'day') ? right : null;
}

function adopted(value: number, year: number | null, like: Atom): Atom {
  const given = year ?? like.year;
  return like.unit === 'day' ? { ...like, day: value, year: given } : { ...like, part: value, year };
}

/** Numbers that no date explains become words. */
export function adoptNumbers(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    if (token.type !== 'number') return token;
    const like = model(tokens, at);
    return like === null
      ? { type: 'word', text: String(token.value) }
      : adopted(token.value, token.year, like);
  });
}
