/** Everything a report may name: rules, rules over several plans, diagnostics of the parser, rules of the user's own. */
import { READER_DIAGNOSTICS } from '../../config/readerDiagnostics.js';
import type { Plugin } from '../../config/types.js';
import type { RuleInfo } from '../../report/types.js';
import { RULES, WORKSPACE_RULES } from '../../rules/index.js';
import type { RuleMeta } from '../../rules/types.js';

type Told = Pick<RuleMeta, 'id' | 'severity' | 'optIn' | 'title' | 'explanation'>;

const info = ({ id, severity, optIn, title, explanation }: Told, kind: RuleInfo['kind']): RuleInfo => ({
  id,
  severity,
  optIn: optIn === true,
  title,
  explanation,
  kind,
});

export function ruleInfos(plugins: readonly Plugin[] = []): RuleInfo[] {
  return [
    ...RULES.map((rule) => info(rule.meta, 'rule')),
    ...WORKSPACE_RULES.map((rule) => info(rule.meta, 'workspace')),
    ...READER_DIAGNOSTICS.map((one) => info(one, 'reader')),
    ...plugins.flatMap((plugin) => plugin.rules).map((rule) => info(rule.meta, 'own')),
  ];
}
