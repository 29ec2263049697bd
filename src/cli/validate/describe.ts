/** The settled configuration for `--print-config`: every rule with its severity and options. */
import type { SettledConfig } from '../../config/types.js';
import { settle } from '../../rules/engine.js';
import { RULES, WORKSPACE_RULES } from '../../rules/index.js';
import type { RuleMeta } from '../../rules/types.js';
import { builtInRules } from '../../validate.js';
import type { RunOptions } from './options.js';

type Described = { readonly meta: Pick<RuleMeta, 'id' | 'severity' | 'optIn' | 'options'> };

function settings(config: SettledConfig): Record<string, unknown> {
  const own = config.plugins.flatMap((plugin) => plugin.rules);
  const ran: readonly Described[] = [...RULES, ...WORKSPACE_RULES, ...own];
  const known = new Set(ran.map((rule) => rule.meta.id));
  const said = builtInRules()
    .filter((rule) => !known.has(rule.id))
    .map(
      (meta): Described => ({
        meta: { id: meta.id, severity: meta.severity },
      }),
    );
  const all = [...ran, ...said];
  const on = new Map(settle(all, config.rules).map((one) => [one.rule.meta.id, one]));
  return Object.fromEntries(
    all.map(({ meta }) => {
      const one = on.get(meta.id);
      if (one === undefined) return [meta.id, 'off'];
      return [meta.id, Object.keys(one.options).length === 0 ? one.severity : [one.severity, one.options]];
    }),
  );
}

export function describeConfig(config: SettledConfig, options: RunOptions): object {
  return {
    file: config.file,
    failOn: options.failOn,
    maxWarnings: Number.isFinite(options.maxWarnings) ? options.maxWarnings : null,
    quiet: options.quiet,
    workspace: options.workspace,
    format: options.formats.map(({ format, file }) => (file === null ? format : `${format}=${file}`)),
    baseline: options.baseline,
    units: config.units,
    plugins: config.plugins.map((plugin) => plugin.name ?? null),
    rules: settings(config),
    overrides: config.overrides,
  };
}
