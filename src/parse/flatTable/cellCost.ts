/** How well a text suits the column that it would stand in. Costs are in nats: 3 is a factor of 20. */

import { timeShare } from '../../language/cells/timeShare.js';
import {
  BARE_UNIT,
  BULLET,
  FRESH_START,
  GROUP_LINE,
  MONEY,
  MONEY_BEGUN,
  OPEN_ENDS,
  OPEN_TIME,
  PLACE_START,
  SECOND_UNIT,
  SENTENCE_END,
  SURE_TIME,
  TABLE_END,
  TIME_BEGUN,
  TIME_INSIDE,
  TIME_STARTS,
} from '../../language/cells/vocabulary.js';
import { fold, foldWords } from '../../language/fold.js';
import { memo, memoByKind } from '../../language/memo.js';
import { pattern } from '../../language/pattern.js';
import type { ColumnRole } from '../../language/tableRoles.js';
import { joinTwo } from '../../language/text.js';
import { beginsLikeUnit } from '../../language/units.js';

/** What is known of the place of a text in its cell. */
export interface CellPlace {
  /** Text of the same cell on the page before; null when the cell begins here. */
  readonly before: string | null;
  /** The page ends with this part: the cell may go on. */
  readonly cut: boolean;
}

/** Begins of unit names are short. */
const HEAD_LENGTH = 48;
const headOf = memo(beginsLikeUnit);
const namesUnit = (text: string): boolean => headOf(text.slice(0, HEAD_LENGTH));
const firstWord = memo((text: string): string => foldWords(text)[0] ?? '');
const saysTime = memo((text: string): boolean => SURE_TIME.test(fold(text)));

const BEGINS = new Set(TIME_STARTS);
const UNIT_ROLES: ReadonlySet<ColumnRole> = new Set(['lead', 'support', 'monitor']);
const LONGEST_TIME = 60;
/** Cells begin with a capital, a digit or a bullet. */
const LOWER_START = 5;
const ONE_WORD = 1.5;
/** Tasks and products begin with a capital and go on small; two capitals are rather the end of a name. */
const NAME_START = pattern(/^\p{Lu}\p{Ll}* \p{Lu}\p{Ll}/u);
const BULLET_INSIDE = pattern(/(\S+) [-–+•*] ?(?=\p{Lu})/gu);
const GOES_ON_SMALL = pattern(/\p{Ll}{2}\. \p{Ll}/u);
/** An item of a list in the column of tasks, when there is a column of products beside it. */
const ITEM_IN_CONTENT = 0.8;

function timeCost(text: string, { before, cut }: CellPlace): number {
  const share = timeShare(text);
  const whole = before === null ? text : `${before} ${text}`;
  let cost = share >= 0.99 ? -4 : share >= 0.8 ? -2 : share >= 0.6 ? 1 : 6;
  if (before !== null) cost = Math.max(0, cost);
  else if (!FRESH_START.test(text)) cost += 3;
  const first = firstWord(whole.slice(0, 30));
  if (!BEGINS.has(first) && !/^\d/.test(first)) cost += 4;
  if (!cut && (/[,\-–/]$/.test(text) || OPEN_TIME.test(text))) cost += 4;
  if (!cut && saysTime(whole)) cost -= 1;
  return cost;
}

function unitCost(text: string, before: string | null): number {
  if (before !== null) return namesUnit(text) && BULLET.test(text) ? -1 : 0;
  if (!namesUnit(text)) return 4;
  return FRESH_START.test(text) ? -2 : 1;
}

/** Cost of one more line of a cell of units: after `;` or `.` and after a bullet an item begins. */
export function unitLineCost(role: ColumnRole, text: string, previous: string | null): number {
  if (!UNIT_ROLES.has(role)) return 0;
  const long = 0.06 * text.split(' ').length;
  const begins = previous !== null && (BULLET.test(text) || /[;.]$/.test(previous));
  const second = SECOND_UNIT.test(text) ? 1.5 : 0;
  return long - 0.15 + second + (begins ? (namesUnit(text) ? -0.3 : 0.9) : 0);
}

/** Words that cells of short texts seldom exceed. */
const SHORT: Partial<Record<ColumnRole, number>> = { place: 8, budget: 8, note: 16 };
const tooLong = (role: ColumnRole, text: string): number =>
  0.3 * Math.max(0, text.split(' ').length - (SHORT[role] ?? Number.POSITIVE_INFINITY));

function moneyCost(text: string): number {
  return (MONEY.test(text) ? -2 : 6) + tooLong('budget', text);
}

/** Long texts with no form of their own; what looks like another column costs. */
function freeCost(role: ColumnRole, text: string, { before }: CellPlace): number {
  let cost = tooLong(role, text);
  if (role === 'place' && before === null) cost += PLACE_START.test(text) ? -1.5 : 1;
  const fresh = FRESH_START.test(text);
  if (before === null && !fresh) cost += LOWER_START;
  if (before === null && !/[\s\d]/.test(text)) cost += ONE_WORD;
  if (before === null && role !== 'place' && NAME_START.test(text) && !namesUnit(text)) cost += 1.5;
  if (before === null && namesUnit(text)) cost += role === 'note' ? 1.5 : 0.8;
  if (text.length <= LONGEST_TIME && timeShare(text) >= 0.99) cost += 3;
  return cost;
}

/** A time that is complete does not go on over the page: `Quý I, II, III,` does, `Quý IV` does not. */
const timeRest = (before: string): number => (OPEN_ENDS.test(before) || OPEN_TIME.test(before) ? -1.5 : 4);

/** A unit that is named in full does not go on; what cuts a name is seen by `cohesion`. */
const UNIT_REST = 1;

/** A text that goes on from the page before, or does not. */
function joinCost(text: string, before: string): number {
  const ended = SENTENCE_END.test(before);
  const fresh = FRESH_START.test(text);
  if (OPEN_ENDS.test(before)) return BULLET.test(text) ? 2 : -1.5;
  if (ended) return BULLET.test(text) ? -0.3 : fresh ? 0.5 : /;$/.test(before) ? 0.3 : 2.5;
  return BULLET.test(text) ? 1 : fresh ? 0.5 : -0.5;
}

function unbalanced(text: string): boolean {
  if (!/[()“”]/.test(text)) return false;
  const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
  return count(/\(/g) !== count(/\)/g) || count(/“/g) !== count(/”/g);
}

function endCost(role: ColumnRole, text: string, { before, cut }: CellPlace): number {
  if (cut) return 0;
  if (UNIT_ROLES.has(role) && BARE_UNIT.test(text)) return 4;
  if (role !== 'time' && TIME_BEGUN.test(text)) return 4;
  if (role === 'budget' && MONEY_BEGUN.test(text)) return 4;
  const whole = before === null ? text : `${before} ${text}`;
  return (
    (OPEN_ENDS.test(text)
      ? 2.5
      : /;$/.test(text)
        ? BULLET.test(text)
          ? 2.5
          : 1
        : SENTENCE_END.test(text)
          ? -0.2
          : 0) + (unbalanced(whole) && !whole.includes(' … ') ? 1.5 : 0)
  );
}

function roleCost(role: ColumnRole, text: string, place: CellPlace): number {
  if (UNIT_ROLES.has(role)) return unitCost(text, place.before);
  return role === 'budget' ? moneyCost(text) : freeCost(role, text, place);
}

/** Begin and end of a long text are all that its cost looks at: two pieces each. */
const ENDS = 2;
const LEFT_OUT = '…';

/** The pieces of a cell that its cost looks at, with one more. */
export function essence(role: ColumnRole, pieces: readonly string[], piece: string): readonly string[] {
  if (role === 'time' || pieces.length < 3 * ENDS) return [...pieces, piece];
  const [first = '', second = ''] = pieces;
  return [first, second, LEFT_OUT, pieces.at(-1) ?? '', piece];
}

export interface CellCosts {
  /** The cell ends here. */
  readonly closed: number;
  /** The page ends here and the cell may go on. */
  readonly open: number;
}

/** Cost of a filled cell, or of its part on one page; `before` is its text on the page before. */
export function cellCosts(role: ColumnRole, pieces: readonly string[], before: string | null): CellCosts {
  const text = pieces.reduce(joinTwo, '');
  return before === null ? wholeCosts(role, text) : textCosts(role, text, before);
}

function textCosts(role: ColumnRole, text: string, before: string | null): CellCosts {
  if (role === 'time') {
    const joined = before === null ? 0 : timeRest(before);
    const closed = timeCost(text, { before, cut: false }) + endCost(role, text, { before, cut: false });
    return { closed: closed + joined, open: timeCost(text, { before, cut: true }) + joined };
  }
  const rest = UNIT_ROLES.has(role) && !namesUnit(text) && !BARE_UNIT.test(before ?? '') ? UNIT_REST : 0;
  const joined = before === null ? 0 : joinCost(text, before) + rest;
  const open = roleCost(role, text, { before, cut: true }) + joined;
  return { closed: open + endCost(role, text, { before, cut: false }), open };
}

const wholeCosts = memoByKind((role: ColumnRole, text) => textCosts(role, text, null));

/** `Phòng Kế hoạch - Tài chính`: the dash of a name follows its head closely. */
const IN_NAME = /(?:^|\s)(?:[Pp]hòng|[Bb]an|[Vv]ụ|[Tt]hể thao|[Kk]inh tế) ?(?:\S+ ?){0,3}$/u;

/** Items begin lines: a bullet inside a line is the edge of a cell, unless it is a dash in a name. */
const bulletsInside = memo((text: string): number => {
  let cost = 0;
  for (const match of text.matchAll(BULLET_INSIDE)) {
    const rest = text.slice(match.index + match[0].length);
    if (/[.;]$/.test(match[1] ?? '')) cost += 3;
    else if (IN_NAME.test(text.slice(0, match.index + (match[1] ?? '').length))) cost += 0.3;
    else cost += namesUnit(rest) ? 2.5 : 1.6;
  }
  return cost;
});

/** Lines that begin a group, end the table or go on small after a full stop, and units in columns of short texts. */
function strangerCost(role: ColumnRole, text: string): number {
  if (GROUP_LINE.test(text) || TABLE_END.test(text)) return 4;
  if (GOES_ON_SMALL.test(text)) return 2.5;
  if (role !== 'time' && text.length <= 2 * LONGEST_TIME && TIME_INSIDE.test(text)) return 3;
  return SHORT[role] !== undefined && SECOND_UNIT.test(text) ? 1.5 : 0;
}

/** Cost of a line inside a text cell that looks like the cell of another column. */
export const foreignLineCost = (role: ColumnRole, text: string, hasProducts: boolean): number =>
  (hasProducts ? foreignBesideProducts : foreignAlone)(role, text);

function foreignCost(role: ColumnRole, text: string, hasProducts: boolean): number {
  const inside = bulletsInside(text) + strangerCost(role, text);
  if (inside > 0) return inside;
  if (role === 'time') return 0;
  if (text.length <= LONGEST_TIME && timeShare(text) >= 0.99 && saysTime(text) && !/^\d+$/.test(text))
    return 4;
  if (UNIT_ROLES.has(role)) return text.length <= LONGEST_TIME && saysTime(text) ? 5 : 0;
  if (!BULLET.test(text)) return 0;
  return (namesUnit(text) ? 1 : 0) + (role === 'content' && hasProducts ? ITEM_IN_CONTENT : 0);
}

const foreignBesideProducts = memoByKind((role: ColumnRole, text) => foreignCost(role, text, true));
const foreignAlone = memoByKind((role: ColumnRole, text) => foreignCost(role, text, false));

/** How often the cells of a role are empty, before any table is read. */
export const EMPTY_RATES: Readonly<Record<ColumnRole, number>> = {
  number: 0.001,
  content: 0.002,
  product: 0.05,
  lead: 0.03,
  support: 0.12,
  time: 0.03,
  budget: 0.3,
  monitor: 0.08,
  place: 0.08,
  note: 0.7,
  other: 0.1,
};

/** How often the cells of a role begin with a bullet, before any table is read. */
export const BULLET_RATES: Readonly<Record<ColumnRole, number>> = {
  number: 0.001,
  content: 0.1,
  product: 0.6,
  lead: 0.3,
  support: 0.5,
  time: 0.01,
  budget: 0.05,
  monitor: 0.2,
  place: 0.05,
  note: 0.05,
  other: 0.2,
};

/** Cost of leaving a cell without a rest on the next page. */
export function noRestCost(before: string | null, role: ColumnRole): number {
  if (before === null || before === '') return 0;
  if (OPEN_ENDS.test(before)) return 3;
  if (unbalanced(before)) return 2;
  if (role === 'time') return OPEN_TIME.test(before) ? 3 : 0;
  return SENTENCE_END.test(before) ? 0 : 0.4;
}

/** Whether a text of a few words can begin a cell of the role; `alone`: the cell before it is on this line only. */
export function suits(role: ColumnRole, text: string, alone: boolean): boolean {
  if (role === 'time') return BEGINS.has(firstWord(text)) || /^\d/.test(text);
  if (UNIT_ROLES.has(role)) return BULLET.test(text) || namesUnit(text);
  if (role === 'budget') return MONEY.test(text);
  return alone || BULLET.test(text);
}

/** True when the text is so unlike the role that a cell of many lines of it need not be tried. */
export function isHopeless(role: ColumnRole, text: string, lines: number): boolean {
  if (lines < 3) return false;
  if (role === 'time') return lines >= 3 && timeShare(text) < 0.6;
  if (UNIT_ROLES.has(role)) return lines >= 3 && !namesUnit(text);
  return lines >= 12 && !FRESH_START.test(text);
}
