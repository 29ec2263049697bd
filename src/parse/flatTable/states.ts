/** States of the search and the agenda that keeps the cheapest path to each. */
import type { Chunk, Step } from './types.js';

/** What a column of the current row holds so far. */
export interface Part {
  readonly text: string;
  readonly last: Chunk | null;
}

export interface State {
  readonly cost: number;
  readonly line: number;
  readonly word: number;
  /** The column to be read next; the number of columns when the row (or its part on a page) is complete. */
  readonly column: number;
  /** `rest`: the part of a row after a page break. */
  readonly pass: 'main' | 'rest';
  readonly number: string | null;
  readonly groups: number;
  /** A group was read and no row since. */
  readonly fresh: boolean;
  /** Something was read in this pass. */
  readonly filled: boolean;
  readonly parts: readonly (Part | null)[];
  /** What the ends of the cells cost because no page break excuses them; given back when one follows. */
  readonly debt: number;
  readonly previous: State | null;
  readonly step: Step | null;
}

export interface Agenda {
  readonly add: (state: State) => void;
  /** Takes all states at the next place of the text, null when none is left. */
  readonly take: () => { readonly line: number; readonly word: number; readonly states: State[] } | null;
}

/** States that cost this much more than the best one of their line are given up. */
const BEAM = 28;

const keyOf = (s: State): string =>
  `${s.column}|${s.pass}|${s.number ?? ''}|${s.groups}|${s.fresh ? 1 : 0}${s.filled ? 1 : 0}`;

export function createAgenda(lineCount: number): Agenda {
  const places: Map<number, Map<string, State>>[] = Array.from({ length: lineCount + 1 }, () => new Map());
  let line = 0;
  let best = Number.POSITIVE_INFINITY;

  const add = (state: State): void => {
    const words = places[state.line];
    if (words === undefined) return;
    const found = words.get(state.word) ?? new Map<string, State>();
    words.set(state.word, found);
    const key = keyOf(state);
    const known = found.get(key);
    if (known === undefined || state.cost < known.cost) found.set(key, state);
  };

  const take: Agenda['take'] = () => {
    while (line <= lineCount) {
      const words = places[line];
      if (words === undefined || words.size === 0) {
        line += 1;
        best = Number.POSITIVE_INFINITY;
        continue;
      }
      const word = Math.min(...words.keys());
      const states = [...(words.get(word)?.values() ?? [])];
      words.delete(word);
      best = Math.min(best, ...states.map(({ cost }) => cost));
      return { line, word, states: states.filter(({ cost }) => cost <= best + BEAM) };
    }
    return null;
  };
  return { add, take };
}
