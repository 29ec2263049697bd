/** Texts that a table says again and again: a cell that holds them ends well, one that stops inside them does not. */
import type { ColumnRole } from '../../language/tableRoles.js';
import type { FlatColumn, FlatRow } from './types.js';

/** Cost of a cell of a column that holds a text; negative when the table has said it before. */
export type Known = (column: number, text: string) => number;

export const NOTHING_KNOWN: Known = () => 0;

const REPEATED = -1.3;
const CUT_SHORT = 1.5;
/** Said so often, a text is no chance. */
const OFTEN = 2;

const UNIT_ROLES: ReadonlySet<ColumnRole> = new Set(['lead', 'support', 'monitor']);

/** Units of a cell: between semicolons, without bullets. A dash inside a name is none. */
const itemsOf = (text: string): string[] =>
  text
    .split(/;\s*|\.\s+(?=[-+•*] )/u)
    .map((item) => item.replace(/^[-+•*]\s*|[.,;\s]+$/g, '').trim())
    .filter((item) => item !== '');

interface Said {
  readonly often: ReadonlySet<string>;
  /** Begins of those that are cut between two words, unless they too are said often. */
  readonly begins: ReadonlySet<string>;
}

function saidOften(texts: readonly string[]): Said {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const often = new Set(
    [...counts].filter(([text, count]) => count >= OFTEN && text.includes(' ')).map(([t]) => t),
  );
  const begins = new Set<string>();
  for (const text of often)
    for (const blank of text.matchAll(/ /g)) {
      const begin = text.slice(0, blank.index);
      if ((counts.get(begin) ?? 0) < OFTEN) begins.add(begin);
    }
  return { often, begins };
}

function textCost({ often, begins }: Said, text: string): number {
  if (often.has(text)) return REPEATED;
  return begins.has(text) ? CUT_SHORT : 0;
}

/** A list of units that stops inside a name. That its names are known says little: columns share them. */
function unitsCost(said: Said, text: string): number {
  const last = itemsOf(text).at(-1);
  return last !== undefined && said.begins.has(last) ? CUT_SHORT : 0;
}

/** What the rows of a reading say: units in all their columns together, other texts each in its column. */
export function createKnown(columns: readonly FlatColumn[], rows: readonly FlatRow[]): Known {
  const textsOf = (column: number): string[] =>
    rows.flatMap(({ kind, cells }) =>
      kind === 'row' && (cells[column] ?? '') !== '' ? [cells[column] ?? ''] : [],
    );
  const units = saidOften(
    columns.flatMap(({ role }, column) => (UNIT_ROLES.has(role) ? textsOf(column).flatMap(itemsOf) : [])),
  );
  const costs = columns.map(({ role }, column) => {
    const own = saidOften(textsOf(column));
    const known = new Map<string, number>();
    return (text: string): number => {
      const found = known.get(text);
      if (found !== undefined) return found;
      const cost =
        Math.min(textCost(own, text), 0) + (UNIT_ROLES.has(role) ? 0 : Math.max(textCost(own, text), 0));
      const total = cost !== 0 || !UNIT_ROLES.has(role) ? cost : unitsCost(units, text);
      known.set(text, total);
      return total;
    };
  });
  return (column, text) => (text === '' ? 0 : (costs[column]?.(text) ?? 0));
}
