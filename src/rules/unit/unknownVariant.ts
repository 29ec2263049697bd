import type { Plan } from '../../model/plan.js';
import { RECIPIENTS } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { eachRecipient, eachWorkingUnit } from './named.js';
import { nameWords, slip } from './spelling.js';

interface Seen {
  readonly pointers: string[];
}

function collect(plan: Plan): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const { value, pointer } of [...eachWorkingUnit(plan), ...eachRecipient(plan)]) {
    const known = seen.get(value) ?? { pointers: [] };
    known.pointers.push(pointer);
    seen.set(value, known);
  }
  return seen;
}

const initials = (name: string): string =>
  nameWords(name)
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('');

/** Some name of the plan spells the abbreviation out: `Phòng Chính trị tư tưởng` stands behind `CTTT`. */
function isSpelledOut(name: string, all: ReadonlyMap<string, Seen>): boolean {
  const acronyms = nameWords(name).filter(
    (word) => word.length >= 3 && word === word.toLocaleUpperCase('vi'),
  );
  return acronyms.some((word) =>
    [...all.keys()].some((other) => other !== name && initials(other).includes(word)),
  );
}

/** Of two names the one that is spelled out elsewhere is right, else the one used more often. */
function isBetter(
  known: string,
  other: Seen,
  name: string,
  one: Seen,
  all: ReadonlyMap<string, Seen>,
): boolean {
  const [a, b] = [isSpelledOut(known, all), isSpelledOut(name, all)];
  if (a !== b) return a;
  if (other.pointers.length !== one.pointers.length) return other.pointers.length > one.pointers.length;
  return [...all.keys()].indexOf(known) < [...all.keys()].indexOf(name);
}

export const unknownVariant: Rule = {
  meta: {
    id: 'unit/unknown-variant',
    severity: 'warning',
    title: { vi: 'Tên đơn vị nghi gõ nhầm', en: 'A unit one letter off another' },
    explanation: {
      vi: 'Tên một đơn vị chỉ khác tên đơn vị khác trong kế hoạch (hoặc trong danh mục của cấu hình) ở một chữ: thường là gõ nhầm. Viết hoa, dấu &, cách đặt dấu thanh không tính.',
      en: 'The name of a unit differs from another one of the plan (or of the registry in the configuration) by a single letter: usually a slip. Case, & and the place of tone marks do not count.',
    },
    ground: RECIPIENTS,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'CCTT bên cạnh CTTT', en: 'CCTT beside CTTT' },
        edit: (plan) => {
          plan.assignments.push(
            { unit: 'Phòng CTTT', tasks: ['Theo dõi.'] },
            { unit: 'Phòng CCTT', tasks: ['Đôn đốc.'] },
          );
        },
      },
    ],
  },
  *check(plan, { units }): Generator<Finding> {
    const registered = Object.entries(units).flatMap(([name, aliases]) => [name, ...aliases]);
    const seen = collect(plan);
    for (const [name, one] of seen) {
      const better =
        registered.find((known) => slip(name, known)) ??
        [...seen].find(([known, other]) => slip(name, known) && isBetter(known, other, name, one, seen))?.[0];
      if (better === undefined || registered.includes(name)) continue;
      yield {
        pointer: one.pointers[0] ?? '',
        message: { vi: `“${name}” có thể là “${better}”.`, en: `“${name}” may mean “${better}”.` },
        actual: name,
        expected: better,
        related: [...one.pointers.slice(1), ...(seen.get(better)?.pointers ?? [])],
      };
    }
  },
};
