/** Sections of one level next to each other, and how far their markers are apart. */
import { fromRoman, letterOrder } from '../../language/numerals.js';
import type { Plan } from '../../model/plan.js';
import type { Section } from '../../model/section.js';
import { exampleSection } from '../basePlan.js';
import type { At } from '../walk.js';

export interface Siblings {
  readonly previous: At<Section>;
  readonly current: At<Section>;
}

function* within(sections: readonly Section[], pointer: string): Generator<Siblings> {
  for (const [index, value] of sections.entries()) {
    const current = { value, pointer: `${pointer}/${index}` };
    const before = sections[index - 1];
    if (before !== undefined)
      yield { previous: { value: before, pointer: `${pointer}/${index - 1}` }, current };
    yield* within(value.children, `${current.pointer}/children`);
  }
}

export const siblings = (plan: Plan): Generator<Siblings> => within(plan.sections, '/sections');

const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/** Steps from one marker to the next of the same kind; null when they are of two kinds. Letters take the nearer of both alphabets. */
export function distance(from: string, to: string): number | null {
  const decimals = decimalStep(from, to);
  if (decimals !== null) return decimals;
  const [a, b] = [fromRoman(from), fromRoman(to)];
  if (a !== null && b !== null) return b - a;
  return letterStep(from, to);
}

function decimalStep(from: string, to: string): number | null {
  if (!/^\d+(\.\d+)*$/.test(from) || !/^\d+(\.\d+)*$/.test(to)) return null;
  const [a, b] = [from.split('.'), to.split('.')];
  if (a.length !== b.length || a.slice(0, -1).join('.') !== b.slice(0, -1).join('.')) return null;
  return Number(b.at(-1)) - Number(a.at(-1));
}

function letterStep(from: string, to: string): number | null {
  const [x, y] = [from.toLocaleLowerCase('vi'), to.toLocaleLowerCase('vi')];
  if (x.length !== 1 || y.length !== 1 || (x === from) !== (y === to)) return null;
  const [a, b] = [letterOrder(x), letterOrder(y)];
  const vietnamese = a === null || b === null ? null : b - a;
  const [c, d] = [LATIN.indexOf(x), LATIN.indexOf(y)];
  const latin = c < 0 || d < 0 ? null : d - c;
  if (vietnamese === null || latin === null) return vietnamese ?? latin;
  return vietnamese === 1 || latin === 1 ? 1 : vietnamese;
}

/** For examples: the content section gets children with these markers. */
export function markers(list: readonly string[]): (plan: Plan) => void {
  return (plan) => {
    const home = plan.sections[1];
    if (home)
      home.children = list.map((marker) =>
        exampleSection(marker, `${home.path}/${marker}`, 'other', 'Nội dung', ['Một việc.']),
      );
  };
}
