/**
 * Whether a printed unit is the one that somebody asks for: by its name in any spelling or abbreviation, or as
 * one of many (`các phòng thuộc Sở`). A name that is cut short (`Văn phòng Sở`, `UBND phường`) is completed by the
 * offices that issued the plan.
 */
import { fold } from '../fold.js';
import { align, isWithin } from './align.js';
import { ANYONE, COLLECTIVES, PLACES_AT_ONCE } from './collectives.js';
import { type NameToken, nameTokens } from './tokens.js';
import { type NameVariant, variantsOf } from './variants.js';
import { BARE_HEADS, CODE_HEADS, LEVELS, PARENTS, SINGLE_LEVELS } from './words.data.js';

/** `member`: reached by a collective name. */
export type UnitMatch = 'name' | 'member';

/** A unit to look for, with all its names. */
export interface WantedUnit {
  readonly names: readonly (readonly NameToken[])[];
  /** Folded, an abbreviation with the head that it stands for; collectives are known by it. */
  readonly folded: readonly string[];
}

/** Offices that issued the plan and their place; empty when the plan does not say. */
export type UnitContext = readonly (readonly NameToken[])[];

function foldedHead(name: string): string {
  // `xã hội` is no commune.
  const folded = fold(name)
    .replace(/^[\s.,;:-]+/, '')
    .replace(/\bxa hoi\b/g, 'xahoi');
  const head = CODE_HEADS.find(([code]) => code.test(folded))?.[1];
  return head === undefined ? folded : `${head} ${folded}`;
}

export function wantedUnit(names: readonly string[]): WantedUnit {
  return { names: names.map((name) => nameTokens(name, true)), folded: names.map(foldedHead) };
}

export const unitContext = (texts: readonly (string | null)[]): UnitContext =>
  texts.flatMap((text) => (text === null ? [] : [nameTokens(text)])).filter((one) => one.length > 0);

const keysOf = (tokens: readonly NameToken[]): string => tokens.map((one) => one.key).join(' ');

/** A tail that says where the unit is or to whom it belongs, not what it is. */
function isPlaceTail(tail: readonly NameToken[], inCapitals: boolean): boolean {
  const first = tail[0];
  if (first === undefined) return true;
  if (LEVELS.has(first.key) || PARENTS.has(first.key)) return true;
  // Names of places have all their words in capitals, those of offices only the first of each (Nghị định 30/2020/NĐ-CP, Phụ lục II).
  return !inCapitals && tail.every((one) => (one.capital && !one.acronym) || /^\d+$/.test(one.key));
}

/** Several levels, or one without a name behind it in a plural: the unit of each of those places. */
const isManyPlaces = (tail: readonly NameToken[]): boolean =>
  tail.filter((one) => SINGLE_LEVELS.has(one.key)).length > 1 ||
  /^(?:huien|quan|xa) thanh pho$/.test(keysOf(tail));

/** Pieces of a tail at its levels and parents: each may stand in another line of the letterhead. */
function pieces(tail: readonly NameToken[]): NameToken[][] {
  const out: NameToken[][] = [];
  for (const token of tail) {
    const starts = LEVELS.has(token.key) || PARENTS.has(token.key);
    const last = out.at(-1);
    if (last === undefined || (starts && !isLevelOnly(last))) out.push([token]);
    else last.push(token);
  }
  return out;
}

const isLevelOnly = (tokens: readonly NameToken[]): boolean => tokens.every((one) => LEVELS.has(one.key));

const inContext = (tail: readonly NameToken[], context: UnitContext): boolean =>
  pieces(tail).every((piece) => context.some((text) => isWithin(piece, text)));

/** What was asked for says more than what is printed: the plan must complete it. */
function completes(printed: readonly NameToken[], tail: readonly NameToken[], context: UnitContext): boolean {
  const bare = BARE_HEADS.has(keysOf(printed));
  // `Văn phòng Sở`: the last word asks which.
  const open = PARENTS.has(printed.at(-1)?.key ?? '');
  if (!bare && !open && !isPlaceTail(tail, false)) return false;
  return context.length === 0 ? !bare : inContext(tail, context);
}

function matchName(
  wanted: readonly NameToken[],
  { name, plural }: NameVariant,
  context: UnitContext,
): UnitMatch | null {
  const printed = nameTokens(name);
  const aligned = align(wanted, printed);
  if (aligned === null) return null;
  const kind = plural ? 'member' : 'name';
  const tail = printed.slice(aligned.right);
  if (aligned.left < wanted.length) {
    const rest = wanted.slice(aligned.left);
    if (plural) return isPlaceTail(rest, false) && !BARE_HEADS.has(keysOf(printed)) ? kind : null;
    return completes(printed, rest, context) ? kind : null;
  }
  const inCapitals = printed.every((one) => one.acronym);
  if (!isPlaceTail(tail, inCapitals) && !inContext(tail, context)) return null;
  return isManyPlaces(tail) ? 'member' : kind;
}

function matchCollective(wanted: WantedUnit, { name, plural }: NameVariant): UnitMatch | null {
  const line = fold(name);
  const reaches = (unit: RegExp): boolean => wanted.folded.some((one) => unit.test(one));
  if (plural) {
    const meant = [...COLLECTIVES, PLACES_AT_ONCE].filter((one) => one.line.test(line));
    if (meant.some((one) => reaches(one.unit))) return 'member';
    if (meant.length > 0 && !/co quan, |don vi, |, (?:co quan|don vi|dia phuong)/.test(line)) return null;
  }
  return ANYONE.test(line) ? 'member' : null;
}

/** Best of all readings: a name before a collective. */
export function matchUnit(wanted: WantedUnit, printed: string, context: UnitContext): UnitMatch | null {
  const variants = variantsOf(printed);
  let best: UnitMatch | null = null;
  for (const variant of variants) {
    for (const name of wanted.names) {
      const found = matchName(name, variant, context);
      if (found === 'name') return 'name';
      best ??= found;
    }
    best ??= matchCollective(wanted, variant);
  }
  return best;
}
