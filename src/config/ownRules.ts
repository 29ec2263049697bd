/** Rules of the user's own, held so that a mistake in one is told in one line and names the rule. */
import type { Finding, Rule } from '../rules/types.js';
import { ConfigError } from './errors.js';
import type { SettledConfig } from './types.js';

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** What reports rely on. */
function checkFinding({ pointer, message }: Finding): void {
  if (typeof pointer !== 'string') throw new Error('a finding has no pointer');
  if (typeof message?.vi !== 'string' || typeof message.en !== 'string')
    throw new Error('a finding has no message { vi, en }');
}

function guard(rule: Rule, source: string): Rule {
  return {
    meta: rule.meta,
    check(plan, context) {
      try {
        const found = [...rule.check(plan, context)];
        for (const one of found) checkFinding(one);
        return found;
      } catch (error) {
        const problem = { kind: 'rule-failed', name: rule.meta.id, detail: firstLine(error) } as const;
        throw new ConfigError(source, problem);
      }
    },
  };
}

export const ownRules = ({ plugins, file }: SettledConfig): Rule[] =>
  plugins.flatMap((plugin) => plugin.rules).map((rule) => guard(rule, file ?? 'plugins'));
