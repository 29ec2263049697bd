/** Plans and a configuration → diagnostics: rules of one plan, rules over several, and what the parser said. */
import { ownRules } from './config/ownRules.js';
import { READER_DIAGNOSTICS } from './config/readerDiagnostics.js';
import { type FileSettings, plainSeverity, settingsFor } from './config/settings.js';
import type { KnownRule, RuleSettings, SettledConfig } from './config/types.js';
import type { Diagnostic, Severity } from './model/diagnostic.js';
import type { Plan } from './model/plan.js';
import { RULES, validate, WORKSPACE_RULES } from './rules/index.js';
import type { RuleMeta, RuleSetting } from './rules/types.js';
import { runWorkspaceRules } from './rules/workspaceEngine.js';

/** A plan of a run. `path` is absolute and names the file; `name` names the plan in the run. */
export interface PlanToCheck {
  readonly path: string;
  readonly name: string;
  readonly plan: Plan;
  /** Gives the plan with body and annexes, where `plan` is only its front. */
  readonly whole?: () => Plan;
}

export interface PlanDiagnostic<T extends PlanToCheck = PlanToCheck> {
  readonly target: T;
  readonly diagnostic: Diagnostic;
  /** Other plans of the run that the finding names. */
  readonly others: readonly T[];
}

export interface CheckOptions {
  readonly config: SettledConfig;
  readonly language: 'vi' | 'en';
}

/** All that a configuration may name without plugins. */
export const builtInRules = (): KnownRule[] => [
  ...RULES.map((rule) => rule.meta),
  ...WORKSPACE_RULES.map((rule) => rule.meta),
  ...READER_DIAGNOSTICS,
];

const decided = new WeakMap<SettledConfig, ReadonlySet<string>>();

/** Ids that some rule decides on, so that the parser need not say it, too. */
export function decidedByRules(config: SettledConfig): ReadonlySet<string> {
  const known = decided.get(config);
  if (known !== undefined) return known;
  const ids = new Set([...RULES, ...ownRules(config), ...WORKSPACE_RULES].map((rule) => rule.meta.id));
  decided.set(config, ids);
  return ids;
}

function atPlace(diagnostic: Diagnostic, settings: FileSettings): Diagnostic[] {
  const { ruleId, pointer, severity: usual } = diagnostic;
  const severity = settings.severityAt(ruleId, pointer, usual);
  return severity === 'off' ? [] : [severity === usual ? diagnostic : { ...diagnostic, severity }];
}

function fromParser(plan: Plan, decided: ReadonlySet<string>, settings: RuleSettings): Diagnostic[] {
  return plan.diagnostics.flatMap((one) => {
    if (decided.has(one.ruleId)) return [];
    const severity = plainSeverity(settings, one.ruleId, one.severity);
    return severity === 'off' ? [] : [{ ...one, severity }];
  });
}

/** What one plan gives on its own. */
export function checkPlan<T extends PlanToCheck>(
  target: T,
  { config, language }: CheckOptions,
): PlanDiagnostic<T>[] {
  const settings = settingsFor(config, target.path);
  const found = [
    ...fromParser(target.plan, decidedByRules(config), settings.rules),
    ...validate(target.plan, {
      language,
      rules: settings.rules,
      units: config.units,
      extra: ownRules(config),
    }),
  ];
  return found
    .flatMap((one) => atPlace(one, settings))
    .map((diagnostic) => ({ target, diagnostic, others: [] }));
}

const usualOf = (meta: Pick<RuleMeta, 'severity' | 'optIn'>): Severity | 'off' =>
  meta.optIn === true ? 'off' : meta.severity;

/** A rule that only some files turn on must run for all; the other files drop what it finds. */
function workspaceSettings(config: SettledConfig): RuleSettings {
  const turnedOn = WORKSPACE_RULES.flatMap(({ meta }): [string, RuleSetting][] => {
    if (plainSeverity(config.rules, meta.id, usualOf(meta)) !== 'off') return [];
    const settings = config.overrides.map(({ rules }) => plainSeverity(rules, meta.id, 'off'));
    const on = settings.find((severity) => severity !== 'off');
    return on === undefined ? [] : [[meta.id, on]];
  });
  return { ...config.rules, ...Object.fromEntries(turnedOn) };
}

function inFile(diagnostic: Diagnostic, path: string, config: SettledConfig): Diagnostic[] {
  const settings = settingsFor(config, path);
  const meta = WORKSPACE_RULES.find((rule) => rule.meta.id === diagnostic.ruleId)?.meta;
  const severity = plainSeverity(
    settings.rules,
    diagnostic.ruleId,
    meta ? usualOf(meta) : diagnostic.severity,
  );
  return severity === 'off' ? [] : atPlace({ ...diagnostic, severity }, settings);
}

/** What the plans give together. */
export function checkWorkspace<T extends PlanToCheck>(
  targets: readonly T[],
  options: CheckOptions,
): PlanDiagnostic<T>[] {
  const { config, language } = options;
  const byName = new Map(targets.map((target) => [target.name, target]));
  const plans = targets.map(({ name, plan, whole }) => ({
    path: name,
    plan,
    ...(whole === undefined ? {} : { whole }),
  }));
  const found = runWorkspaceRules(plans, WORKSPACE_RULES, {
    language,
    rules: workspaceSettings(config),
    units: config.units,
  });
  return found.flatMap(({ path, diagnostic, relatedPaths }) => {
    const target = byName.get(path);
    if (target === undefined) return [];
    const others = relatedPaths.flatMap((name) => byName.get(name) ?? []);
    return inFile(diagnostic, target.path, config).map((one) => ({ target, diagnostic: one, others }));
  });
}
