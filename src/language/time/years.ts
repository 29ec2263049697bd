/** Finds the year of every dated atom: printed, from its neighbours, or from the plan. Never guessed. */
import type { Atom, Token } from './atoms.js';

export interface YearContext {
  readonly year: number | null;
  readonly schoolYear?: readonly [number, number] | null;
}

/** An atom whose year is settled; `given` when the year is printed with it. */
export interface DatedAtom extends Atom {
  readonly year: number;
  readonly given: boolean;
}

export type DatedToken = DatedAtom | Exclude<Token, Atom | { type: 'number' }>;

const isAtom = (token: Token | undefined): token is Atom => token?.type === 'atom';
const isLinked = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].some(
    (t) => t?.type === 'to' || t?.type === 'from' || t?.type === 'deadline',
  );

/** `Năm 2026: tháng 3, tháng 9`: the one year that stands alone is the year of the rest, no period. */
function commonYear(tokens: readonly Token[]): number {
  const years = tokens.flatMap((token, at) => (isAtom(token) && token.unit === 'year' ? [at] : []));
  const finer = tokens.filter(isAtom).filter((atom) => atom.unit !== 'year');
  const [at] = years;
  const bare = finer.length > 0 && finer.every((atom) => atom.year === null && atom.shift === 0);
  return at !== undefined && years.length === 1 && bare && !isLinked(tokens, at) ? at : -1;
}

/** The nearest printed year in one direction, as far as no other word stands between. */
function printed(tokens: readonly Token[], from: number, step: 1 | -1): number | null {
  for (let i = from + step; i >= 0 && i < tokens.length; i += step) {
    const token = tokens[i];
    if (token === undefined || token.type === 'word') return null;
    if (isAtom(token) && token.year !== null) return token.year;
  }
  return null;
}

function settle(
  tokens: readonly Token[],
  at: number,
  atom: Atom,
  common: number | null,
  context: YearContext,
) {
  if (atom.year !== null) return atom.year;
  if (atom.shift !== 0) return context.year === null ? null : context.year + atom.shift;
  if (atom.unit === 'school') return context.schoolYear?.[0] ?? null;
  return printed(tokens, at, 1) ?? printed(tokens, at, -1) ?? common ?? context.year;
}

/** Tokens with settled years. An atom without a year becomes a word: nothing can be said of it. */
export function settleYears(tokens: readonly Token[], context: YearContext): DatedToken[] {
  const at = commonYear(tokens);
  const holder = tokens[at];
  const common = isAtom(holder) ? holder.year : null;
  return tokens.flatMap((token, i): DatedToken[] => {
    if (i === at) return [];
    if (token.type === 'number') return [{ type: 'word', text: String(token.value) }];
    if (token.type !== 'atom') return [token];
    const year = settle(tokens, i, token, common, context);
    return year === null ? [{ type: 'word', text: '' }] : [{ ...token, year, given: token.year !== null }];
  });
}
