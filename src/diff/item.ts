/** A plan as one list of comparable parts in printed order. */
import { rangesAt } from '../model/places.js';
import type { Plan } from '../model/plan.js';
import { textKey } from './text.js';
import type { Part, Spot } from './types.js';

export interface Item {
  readonly part: Part;
  readonly pointer: string;
  readonly place: string;
  /** What it says; items are known again by it. */
  readonly text: string;
  /** Its number or marker; `null` when it has none that means anything. */
  readonly marker: string | null;
  /** Further things it says, by name. */
  readonly fields: ReadonlyMap<string, string | null>;
  /** The heading it stands under; `null` at the top. */
  readonly parent: Item | null;
  readonly key: string;
  /** The same with all its fields and the heading above it. */
  readonly whole: string;
}

export type ItemParts = Omit<Item, 'key' | 'whole' | 'fields'> & {
  readonly fields?: ReadonlyMap<string, string | null>;
};

const NONE: ReadonlyMap<string, string | null> = new Map();

export function item(parts: ItemParts): Item {
  const fields = parts.fields ?? NONE;
  const key = `${parts.part}|${textKey(parts.text)}`;
  const said = Array.from(fields, ([name, value]) => `${name}=${textKey(value)}`);
  const whole = [key, parts.marker, ...said, parts.parent?.key].join('\n');
  return { ...parts, fields, key, whole };
}

export const spotOf = (plan: Plan, { pointer, place, text }: Item): Spot => ({
  pointer,
  page: rangesAt(plan.positions, pointer)[0]?.page ?? null,
  place,
  text,
});

/** `I > 2 > a`, without what is blank. */
export const placeOf = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' › ');
