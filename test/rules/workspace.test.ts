import { describe, expect, it } from 'vitest';
import { basePlan } from '../../src/rules/basePlan.js';
import { WORKSPACE_RULES } from '../../src/rules/index.js';
import type { WorkspaceExample, WorkspacePlan } from '../../src/rules/types.js';
import { frontOf } from '../../src/rules/workspace/front.js';
import { runWorkspaceRules } from '../../src/rules/workspaceEngine.js';

function plansOf(example: WorkspaceExample): WorkspacePlan[] {
  return example.edits.map((edit, index) => {
    const plan = basePlan();
    edit(plan);
    return { path: `plan-${index}.json`, plan };
  });
}

const run = (example: WorkspaceExample) => runWorkspaceRules(plansOf(example), WORKSPACE_RULES);

describe.each(WORKSPACE_RULES.map((rule) => [rule.meta.id, rule] as const))('%s', (id, { meta }) => {
  it.each(meta.good.map((example) => [example.title.en, example] as const))('is silent: %s', (_, example) => {
    expect(run(example)).toEqual([]);
  });

  it.each(meta.bad.map((example) => [example.title.en, example] as const))('speaks: %s', (_, example) => {
    expect(run(example).map((one) => one.diagnostic.ruleId)).toContain(id);
  });
});

describe('plans of which only the front is held', () => {
  const examples = WORKSPACE_RULES.flatMap(({ meta }) =>
    meta.bad.map((example) => [`${meta.id}: ${example.title.en}`, example] as const),
  );

  it.each(examples)('have the same findings: %s', (_, example) => {
    const fronts = plansOf(example).map(({ path, plan }) => ({
      path,
      plan: frontOf(plan),
      whole: () => structuredClone(plan),
    }));
    expect(runWorkspaceRules(fronts, WORKSPACE_RULES)).toEqual(run(example));
  });
});

describe('a single plan', () => {
  it('has no workspace to compare with', () => {
    expect(runWorkspaceRules([{ path: 'a.json', plan: basePlan() }], WORKSPACE_RULES)).toEqual([]);
  });
});
