/** Runs rules over a plan and turns their findings into diagnostics. */
import type { Diagnostic, Severity } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import { walkedOnce } from './once.js';
import type { Finding, Rule, RuleMeta, RuleOptions, RuleSetting, ValidateOptions } from './types.js';

export interface ActiveRule<R> {
  readonly rule: R;
  readonly severity: Severity;
  readonly options: RuleOptions;
}

/** A rule is on with its own severity unless it is opt-in or a setting says otherwise. */
export function settle<R extends { readonly meta: Pick<RuleMeta, 'id' | 'severity' | 'optIn' | 'options'> }>(
  rules: readonly R[],
  settings: Readonly<Record<string, RuleSetting>> = {},
): ActiveRule<R>[] {
  return rules.flatMap((rule) => {
    const setting = settings[rule.meta.id];
    const [severity, options] = parts(setting ?? (rule.meta.optIn === true ? 'off' : rule.meta.severity));
    return severity === 'off' ? [] : [{ rule, severity, options: { ...rule.meta.options, ...options } }];
  });
}

function parts(setting: RuleSetting): readonly [Severity | 'off', RuleOptions] {
  return typeof setting === 'string' ? [setting, {}] : [setting[0], setting[1]];
}

export function toDiagnostic(
  finding: Finding,
  ruleId: string,
  severity: Severity,
  language: 'vi' | 'en',
): Diagnostic {
  return {
    ruleId,
    severity,
    message: finding.message[language],
    pointer: finding.pointer,
    actual: finding.actual ?? null,
    expected: finding.expected ?? null,
    related: [...(finding.related ?? [])],
  };
}

/** Diagnostics in the order of the rules; within a rule in the order of the plan. */
export function runRules(plan: Plan, rules: readonly Rule[], options: ValidateOptions = {}): Diagnostic[] {
  const language = options.language ?? 'vi';
  const units = options.units ?? {};
  const active = settle([...rules, ...(options.extra ?? [])], options.rules);
  return walkedOnce(plan, () =>
    active.flatMap(({ rule, severity, options: own }) =>
      Array.from(rule.check(plan, { options: own, units }), (finding) =>
        toDiagnostic(finding, rule.meta.id, severity, language),
      ),
    ),
  );
}
