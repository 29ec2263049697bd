/** The configuration of a run: named, found, or none; with the rules of the command line on top. */
import { resolve } from 'node:path';
import { checkSettings, knownRules } from '../../config/check.js';
import { mergeRules } from '../../config/merge.js';
import type { SettledConfig } from '../../config/types.js';
import { builtInRules } from '../../validate.js';
import type { ValidateFlags } from './options.js';

/** What of the flags says which configuration holds. */
export type ConfigFlags = Pick<ValidateFlags, 'config' | 'rule'>;

type Env = Readonly<Record<string, string | undefined>>;

async function pathOf(flags: ConfigFlags, env: Env, cwd: string): Promise<string | null> {
  if (flags.config === false) return null;
  if (typeof flags.config === 'string') return resolve(cwd, flags.config);
  if (env.KEHOACH_CONFIG) return resolve(cwd, env.KEHOACH_CONFIG);
  const { findConfig } = await import('../../config/find.js');
  return findConfig(cwd);
}

/** Throws `ConfigError`. */
export async function configurationOf(flags: ConfigFlags, env: Env, cwd: string): Promise<SettledConfig> {
  const path = await pathOf(flags, env, cwd);
  const { loadConfig, noConfig } = await import('../../config/load.js');
  const config = path === null ? noConfig(cwd) : await loadConfig(path, builtInRules());
  if (flags.rule === undefined) return config;
  const { parseRuleFlags } = await import('./ruleFlags.js');
  const rules = await parseRuleFlags(flags.rule);
  const plugins = { file: '', config: { plugins: config.plugins } };
  checkSettings('--rule', '', rules, knownRules(builtInRules(), [plugins]));
  // A flag goes before the overrides of the file, too.
  const last = { base: config.root, files: null, pointers: null, rules };
  return { ...config, rules: mergeRules(config.rules, rules), overrides: [...config.overrides, last] };
}
