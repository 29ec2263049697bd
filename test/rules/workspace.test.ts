import { describe, expect, it } from 'vitest';
import { basePlan } from '../../src/rules/basePlan.js';
import { WORKSPACE_RULES } from '../../src/rules/index.js';
import type { WorkspaceExample } from '../../src/rules/types.js';
import { runWorkspaceRules } from '../../src/rules/workspaceEngine.js';

function run(example: WorkspaceExample) {
  const plans = example.edits.map((edit, index) => {
    const plan = basePlan();
    edit(plan);
    return { path: `plan-${index}.json`, plan };
  });
  return runWorkspaceRules(plans, WORKSPACE_RULES);
}

describe.each(WORKSPACE_RULES.map((rule) => [rule.meta.id, rule] as const))('%s', (id, { meta }) => {
  it.each(meta.good.map((example) => [example.title.en, example] as const))('is silent: %s', (_, example) => {
    expect(run(example)).toEqual([]);
  });

  it.each(meta.bad.map((example) => [example.title.en, example] as const))('speaks: %s', (_, example) => {
    expect(run(example).map((one) => one.diagnostic.ruleId)).toContain(id);
  });
});

describe('a single plan', () => {
  it('has no workspace to compare with', () => {
    expect(runWorkspaceRules([{ path: 'a.json', plan: basePlan() }], WORKSPACE_RULES)).toEqual([]);
  });
});
