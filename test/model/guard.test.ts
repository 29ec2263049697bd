import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { guardOf } from '../../src/model/guard.js';
import { plan as schema } from '../../src/model/index.js';
import { PLAN_SHAPE } from '../../src/model/planShape.data.js';
import { shapeOf } from '../../src/model/shape.js';
import { basePlan } from '../../src/rules/basePlan.js';
import { createRandom } from '../robust/mutate.js';
import { FORMATS, NAMES, planOf } from '../twins/documents.js';

const guard = guardOf(shapeOf(schema));

const VALUES: readonly unknown[] = [
  null,
  undefined,
  '',
  'x',
  0,
  1.5,
  Number.NaN,
  true,
  [],
  {},
  [1],
  ['a'],
  { page: 1 },
];

/** All places of a value, as the object or list that holds each and its key. */
function* places(value: unknown): Generator<[Record<string, unknown>, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    yield [value as Record<string, unknown>, key];
    yield* places((value as Record<string, unknown>)[key]);
  }
}

describe('the quick check of a plan', () => {
  it('is written down as the schema is; else run `npm run schemas`', () => {
    expect(PLAN_SHAPE).toEqual(shapeOf(schema));
  });

  it('takes every plan that is parsed', async () => {
    expect(guard(basePlan())).toBe(true);
    for (const name of NAMES) expect(guard(await planOf(name, FORMATS[0]))).toBe(true);
  });

  it('takes a plan with positions', () => {
    const positions = { '/title': { page: 1, box: [1, 2, 3, 4.5] }, '/x': [{ page: 2, lines: [1, 2] }] };
    expect(guard({ ...basePlan(), positions })).toBe(true);
    expect(guard({ ...basePlan(), positions: { '/title': { page: 1, box: [1, 2, 3] } } })).toBe(false);
  });

  it('never takes what zod refuses or changes', () => {
    const random = createRandom(2026);
    let refused = 0;
    for (let round = 0; round < 3000; round++) {
      const value = structuredClone(basePlan()) as unknown as Record<string, unknown>;
      const all = [...places(value)];
      const [holder, key] = all[Math.floor(random() * all.length)] ?? [value, 'title'];
      const kind = random();
      if (kind < 0.2) delete holder[key];
      else if (kind < 0.3) holder.unknownKey = 1;
      else holder[key] = VALUES[Math.floor(random() * VALUES.length)];
      const said = schema.safeParse(value);
      const same = said.success && JSON.stringify(said.data) === JSON.stringify(value);
      if (guard(value)) expect(same).toBe(true);
      else refused++;
    }
    expect(refused).toBeGreaterThan(500);
  });

  it('leaves to zod what it does not know', () => {
    expect(guardOf(shapeOf(z.string().min(1)))('a')).toBe(false);
    expect(guardOf(shapeOf(z.date()))(new Date())).toBe(false);
  });
});
