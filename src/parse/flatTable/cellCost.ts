/** How well a text suits the column that it would stand in. Costs are in nats: 3 is a factor of 20. */
import { fold, foldWords } from '../../language/fold.js';
import type { ColumnRole } from '../../language/tableRoles.js';
import { joinLines } from '../../language/text.js';
import { beginsLikeUnit } from '../../language/units.js';
import {
  BULLET,
  FRESH_START,
  MONEY,
  OPEN_ENDS,
  SENTENCE_END,
  SURE_TIME,
  TIME_STARTS,
  TIME_WORDS,
} from './vocabulary.js';

/** What is known of the place of a text in its cell. */
export interface CellPlace {
  /** Text of the same cell on the page before; null when the cell begins here. */
  readonly before: string | null;
  /** The page ends with this part: the cell may go on. */
  readonly cut: boolean;
}

const TIMES = new Set(TIME_WORDS);
const BEGINS = new Set(TIME_STARTS);
const UNIT_ROLES: ReadonlySet<ColumnRole> = new Set(['lead', 'support', 'monitor']);
const MAX_UNIT_WORDS = 60;

const isTimeWord = (word: string): boolean =>
  TIMES.has(word) || /^(?:\d{1,4}|t\d{1,2}|\d+h\d*|q[1-4])$/.test(word);

/** Share of the words that time cells have, 0 to 1. */
export function timeShare(text: string): number {
  const words = foldWords(text);
  return words.length === 0 ? 0 : words.filter(isTimeWord).length / words.length;
}

function timeCost(text: string, { before, cut }: CellPlace): number {
  const share = timeShare(text);
  const whole = before === null ? text : `${before} ${text}`;
  let cost = share >= 0.99 ? -4 : share >= 0.8 ? -2 : share >= 0.6 ? 1 : 6;
  const [first = ''] = foldWords(whole);
  if (!BEGINS.has(first) && !/^\d/.test(first)) cost += 4;
  if (!cut && /[,\-–/]$/.test(text)) cost += 3;
  if (!cut && SURE_TIME.test(`${fold(whole)}`)) cost -= 1;
  return cost;
}

/** The items of a list of units: after `;` and before bullets. */
const itemsOf = (text: string): string[] =>
  text.split(/;\s+|[.;]\s*(?=[-–+•*]\s)|(?<=\p{Ll}) [-–+•*] (?=\p{Lu})/u);

function unitCost(text: string, { before }: CellPlace): number {
  const words = foldWords(text);
  let cost = Math.max(0, words.length - MAX_UNIT_WORDS) * 0.2;
  if (before === null) cost += beginsLikeUnit(text) ? -2 : 4;
  else if (beginsLikeUnit(text) && BULLET.test(text)) cost -= 1;
  const items = itemsOf(text).slice(1);
  cost += items.reduce((sum, item) => sum + (beginsLikeUnit(item) ? -0.3 : 0.7), 0);
  if (SURE_TIME.test(fold(text))) cost += 5;
  return cost;
}

function moneyCost(text: string): number {
  return MONEY.test(text) ? -2 : 4;
}

/** Long texts with no form of their own; what looks like another column costs. */
function freeCost(role: ColumnRole, text: string, { before }: CellPlace): number {
  let cost = 0;
  const fresh = FRESH_START.test(text);
  if (before === null && !fresh) cost += 3.5;
  if (role === 'content' && BULLET.test(text) && before === null) cost += 0.7;
  if (role === 'product' && BULLET.test(text)) cost -= 1;
  if (before === null && beginsLikeUnit(text)) cost += role === 'note' ? 1.5 : 0.8;
  if (timeShare(text) >= 0.99) cost += 3;
  return cost;
}

/** A text that goes on from the page before, or does not. */
function joinCost(text: string, before: string): number {
  const ended = SENTENCE_END.test(before);
  const fresh = FRESH_START.test(text);
  if (OPEN_ENDS.test(before)) return BULLET.test(text) ? 2 : -1.5;
  if (ended) return BULLET.test(text) ? -0.3 : fresh ? 0.5 : /;$/.test(before) ? 0.3 : 2.5;
  return BULLET.test(text) ? 1 : fresh ? 0.5 : -0.5;
}

function unbalanced(text: string): boolean {
  const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
  return count(/\(/g) !== count(/\)/g) || count(/“/g) !== count(/”/g);
}

function endCost(text: string, { before, cut }: CellPlace): number {
  if (cut) return 0;
  const whole = before === null ? text : `${before} ${text}`;
  return (OPEN_ENDS.test(text) ? 2.5 : SENTENCE_END.test(text) ? -0.2 : 0) + (unbalanced(whole) && !whole.includes(' … ') ? 1.5 : 0);
}

function roleCost(role: ColumnRole, text: string, place: CellPlace): number {
  if (role === 'time') return timeCost(text, place);
  if (UNIT_ROLES.has(role)) return unitCost(text, place);
  if (role === 'budget') return moneyCost(text);
  return freeCost(role, text, place);
}

/** Begin and end of a long text are all that its cost looks at. */
const LONG = 6;
function essence(role: ColumnRole, pieces: readonly string[]): readonly string[] {
  if (pieces.length <= LONG || role === 'time' || UNIT_ROLES.has(role)) return pieces;
  return [...pieces.slice(0, 2), '…', ...pieces.slice(-2)];
}

/** Cost of a filled cell, or of its part on one page. */
export function cellCost(role: ColumnRole, pieces: readonly string[], place: CellPlace): number {
  const text = joinLines(essence(role, pieces));
  const joined = place.before === null ? 0 : joinCost(text, place.before);
  return roleCost(role, text, place) + endCost(text, place) + joined;
}

/** Cost of a line inside a text cell that looks like the cell of another column. */
export function foreignLineCost(role: ColumnRole, text: string): number {
  if (role === 'time') return 0;
  if (timeShare(text) >= 0.99 && SURE_TIME.test(fold(text)) && !/^\d+$/.test(text)) return 4;
  if (UNIT_ROLES.has(role)) return 0;
  return BULLET.test(text) && beginsLikeUnit(text) ? 1 : 0;
}

/** Cost of an empty cell before any table is read. */
export const EMPTY_COSTS: Readonly<Record<ColumnRole, number>> = {
  number: 12,
  content: 9,
  product: 4,
  lead: 4,
  support: 3,
  time: 4,
  budget: 2,
  monitor: 3,
  place: 3,
  note: 0.7,
  other: 3,
};

/** Cost of leaving a cell without a rest on the next page. */
export function noRestCost(before: string | null, role: ColumnRole): number {
  if (before === null || before === '') return 0;
  if (OPEN_ENDS.test(before)) return 3;
  if (unbalanced(before)) return 2;
  if (role === 'time') return 0;
  return SENTENCE_END.test(before) ? 0 : 0.4;
}
