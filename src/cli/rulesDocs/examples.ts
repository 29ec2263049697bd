/** The examples of a rule, run: what they change and what the rule then says. */
import type { Plan } from '../../model/plan.js';
import type { Language } from '../../report/types.js';
import { basePlan } from '../../rules/basePlan.js';
import { runRules } from '../../rules/engine.js';
import { RULES, WORKSPACE_RULES } from '../../rules/index.js';
import type { Bilingual, Rule, RuleMeta, WorkspaceRule } from '../../rules/types.js';
import { runWorkspaceRules } from '../../rules/workspaceEngine.js';
import { type Change, changesBetween } from './changes.js';

export interface ShownExample {
  readonly title: Bilingual;
  /** For each plan of the example. */
  readonly plans: readonly (readonly Change[])[];
  readonly messages: readonly string[];
}

export interface ShownRule {
  readonly meta: Pick<RuleMeta, 'id' | 'severity' | 'optIn' | 'title' | 'explanation' | 'ground' | 'options'>;
  readonly good: readonly ShownExample[];
  readonly bad: readonly ShownExample[];
}

function edited(edit: (plan: Plan) => void): Plan {
  const plan = basePlan();
  edit(plan);
  return plan;
}

const changesOf = (plan: Plan): Change[] => changesBetween(basePlan(), plan);

function showRule(rule: Rule, language: Language): ShownRule {
  const show = ({ title, edit }: Rule['meta']['good'][number]): ShownExample => {
    const plan = edited(edit);
    const rules = { [rule.meta.id]: rule.meta.severity };
    const found = runRules(plan, [rule], { language, rules });
    return { title, plans: [changesOf(plan)], messages: found.map((one) => one.message) };
  };
  return { meta: rule.meta, good: rule.meta.good.map(show), bad: rule.meta.bad.map(show) };
}

function showWorkspaceRule(rule: WorkspaceRule, language: Language): ShownRule {
  const show = ({ title, edits }: WorkspaceRule['meta']['good'][number]): ShownExample => {
    const plans = edits.map(edited);
    const named = plans.map((plan, index) => ({ path: `${index + 1}.pdf`, plan }));
    const rules = { [rule.meta.id]: rule.meta.severity };
    const found = runWorkspaceRules(named, [rule], { language, rules });
    return {
      title,
      plans: plans.map(changesOf),
      messages: found.map((one) => `${one.path}: ${one.diagnostic.message}`),
    };
  };
  return { meta: rule.meta, good: rule.meta.good.map(show), bad: rule.meta.bad.map(show) };
}

export function shownRule(id: string, language: Language): ShownRule | null {
  const rule = RULES.find((one) => one.meta.id === id);
  if (rule !== undefined) return showRule(rule, language);
  const workspace = WORKSPACE_RULES.find((one) => one.meta.id === id);
  return workspace === undefined ? null : showWorkspaceRule(workspace, language);
}
