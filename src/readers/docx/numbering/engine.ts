import { symbolText } from '../symbols.js';
import { formatNumber } from './format.js';
import type { AbstractList, Level, ListInstance, Numbering } from './parse.js';

export interface Label {
  readonly text: string;
  /** What stands between the label and the text. */
  readonly blank: boolean;
  readonly level: Level;
}

/** Counts the paragraphs of all lists in the order in which they are printed. */
export interface NumberingEngine {
  /** The level of a list that a paragraph style owns. */
  levelOfStyle(numId: string, style: string | undefined): number | undefined;
  next(numId: string, level: number): Label | null;
}

/** `w:numStyleLink` may lead on and on. */
const LONGEST_LINK = 16;
const LEVELS = 9;

interface Resolved {
  readonly list: AbstractList;
  readonly instance: ListInstance;
}

/** Lists of one definition count on together; `counts` has one entry a level, missing until used. */
interface Counter {
  readonly counts: (number | undefined)[];
  /** Instances and levels whose own start was taken once. */
  readonly started: Set<string>;
}

export function createNumberingEngine(
  numbering: Numbering,
  numberingStyle: (style: string) => string | undefined,
): NumberingEngine {
  const counters = new Map<string, Counter>();
  const resolved = new Map<string, Resolved | null>();
  const find = (numId: string): Resolved | null => {
    const known = resolved.get(numId);
    if (known !== undefined) return known;
    const found = resolveList(numbering, numberingStyle, numId);
    resolved.set(numId, found);
    return found;
  };
  return {
    levelOfStyle(numId, style) {
      const found = find(numId);
      if (found === null || style === undefined) return undefined;
      return [...found.list.levels].find(([, level]) => level.style === style)?.[0];
    },
    next(numId, level) {
      const found = find(numId);
      return found === null ? null : nextLabel(found, counterOf(counters, found.list), level);
    },
  };
}

function counterOf(counters: Map<string, Counter>, list: AbstractList): Counter {
  const known = counters.get(list.id);
  if (known !== undefined) return known;
  const counter: Counter = { counts: [], started: new Set() };
  counters.set(list.id, counter);
  return counter;
}

function resolveList(
  numbering: Numbering,
  numberingStyle: (style: string) => string | undefined,
  numId: string,
): Resolved | null {
  const instance = numbering.instances.get(numId);
  let list = numbering.abstracts.get(instance?.abstractId ?? '');
  for (let i = 0; i < LONGEST_LINK && list?.numStyleLink; i++) {
    list = linkedList(numbering, list.numStyleLink, numberingStyle(list.numStyleLink));
  }
  return instance === undefined || list === undefined ? null : { list, instance };
}

function linkedList(
  numbering: Numbering,
  style: string,
  numId: string | undefined,
): AbstractList | undefined {
  const named = numbering.abstracts.get(numbering.instances.get(numId ?? '')?.abstractId ?? '');
  return named ?? [...numbering.abstracts.values()].find((list) => list.styleLink === style);
}

function levelAt({ list, instance }: Resolved, index: number): Level | undefined {
  return instance.levels.get(index) ?? list.levels.get(index);
}

function nextLabel(found: Resolved, counter: Counter, index: number): Label | null {
  const level = levelAt(found, index);
  if (level === undefined) return null;
  count(found, counter, index);
  const text = level.format === 'bullet' ? bullet(level) : fillIn(found, counter, level);
  return { text, blank: level.suffix !== 'nothing', level };
}

/** Advances one level and starts the deeper ones anew where they ask for it. */
function count(found: Resolved, { counts, started }: Counter, index: number): void {
  // Levels above that were skipped count as begun: after 1.1. without a 1. comes 2.
  for (let above = 0; above < index; above++) counts[above] ??= startOf(found, above);
  const own = takeOwnStart(found, started, index);
  const before = counts[index];
  counts[index] = own ?? (before === undefined ? startOf(found, index) : before + 1);
  for (let deeper = index + 1; deeper < LEVELS; deeper++) {
    const restart = levelAt(found, deeper)?.restart ?? null;
    if (restart === null || index < restart) counts[deeper] = undefined;
  }
}

/** An instance that starts its levels itself does so once, the first time the level is used. */
function takeOwnStart({ instance }: Resolved, started: Set<string>, index: number): number | undefined {
  const start = instance.starts.get(index);
  const key = `${instance.id}/${index}`;
  if (start === undefined || started.has(key)) return undefined;
  started.add(key);
  return start;
}

function startOf(found: Resolved, index: number): number {
  return levelAt(found, index)?.start ?? 1;
}

/** Puts the numbers of the levels into the text of the label. */
function fillIn(found: Resolved, { counts }: Counter, level: Level): string {
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const format = levelAt(found, index)?.format ?? 'decimal';
    const value = counts[index] ?? startOf(found, index);
    return formatNumber(value, level.legal && format !== 'none' ? 'decimal' : format);
  });
}

function bullet(level: Level): string {
  if (level.isPicture) return '•';
  const text = [...level.text].map((sign) => symbolText(sign.codePointAt(0) ?? 0, level.run.font)).join('');
  // The round bullet may be stored as a middle dot.
  return text === '·' ? '•' : text;
}
