/** Runs workspace rules over several plans; findings come back by the path of the plan they lie in. */
import type { Diagnostic } from '../model/diagnostic.js';
import { settle, toDiagnostic } from './engine.js';
import type { ValidateOptions, WorkspacePlan, WorkspaceRule } from './types.js';

export interface WorkspaceDiagnostic {
  readonly path: string;
  readonly diagnostic: Diagnostic;
  /** The other plans concerned. */
  readonly relatedPaths: readonly string[];
}

export function runWorkspaceRules(
  plans: readonly WorkspacePlan[],
  rules: readonly WorkspaceRule[],
  options: ValidateOptions = {},
): WorkspaceDiagnostic[] {
  const language = options.language ?? 'vi';
  return settle(rules, options.rules).flatMap(({ rule, severity, options: own }) =>
    [...rule.checkAll(plans, { options: own, units: options.units ?? {} })].map((finding) => ({
      path: finding.path,
      diagnostic: toDiagnostic(finding, rule.meta.id, severity, language),
      relatedPaths: finding.relatedPaths ?? [],
    })),
  );
}
