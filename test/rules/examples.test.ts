import { describe, expect, it } from 'vitest';
import { plan as planSchema } from '../../src/model/plan.js';
import { basePlan } from '../../src/rules/basePlan.js';
import { RULES, validate } from '../../src/rules/index.js';
import type { RuleExample } from '../../src/rules/types.js';

/** Every rule at its own severity, opt-in ones too. */
const ALL = Object.fromEntries(RULES.map((rule) => [rule.meta.id, rule.meta.severity]));

function run(example: RuleExample) {
  const plan = basePlan();
  example.edit(plan);
  planSchema.parse(plan);
  return validate(plan, { rules: ALL });
}

describe('the clean plan', () => {
  it('gives no finding at all', () => {
    expect(validate(basePlan())).toEqual([]);
  });
});

describe.each(RULES.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  it('has a name of the form group/name, both languages, a ground and examples of both kinds', () => {
    expect(id).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
    for (const text of [rule.meta.title, rule.meta.explanation, rule.meta.ground]) {
      expect(text.vi.length).toBeGreaterThan(5);
      expect(text.en.length).toBeGreaterThan(5);
    }
    expect(rule.meta.good.length).toBeGreaterThan(0);
    expect(rule.meta.bad.length).toBeGreaterThan(0);
  });

  it.each(rule.meta.good.map((example) => [example.title.en, example] as const))(
    'is silent: %s',
    (_, example) => {
      expect(run(example).filter((one) => one.ruleId === id)).toEqual([]);
    },
  );

  it.each(rule.meta.bad.map((example) => [example.title.en, example] as const))(
    'speaks: %s',
    (_, example) => {
      const found = run(example).filter((one) => one.ruleId === id);
      expect(found.length).toBeGreaterThan(0);
      for (const one of found) expect(one.severity).toBe(rule.meta.severity);
    },
  );
});
