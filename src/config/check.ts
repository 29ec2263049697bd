/** Names of rules and options that a configuration gives, against those that exist. */
import type { OptionValue, RuleOptions, RuleSetting } from '../rules/types.js';
import { ConfigError } from './errors.js';
import { nearest } from './nearest.js';
import type { KnownRule, LoadedConfig, Plugin, RuleSettings } from './types.js';

const typeOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;

export type KnownRules = ReadonlyMap<string, KnownRule>;

/** Rules of plugins join the built-in ones; a name is given once. */
export function knownRules(builtIn: readonly KnownRule[], loaded: readonly LoadedConfig[]): KnownRules {
  const known = new Map(builtIn.map((rule) => [rule.id, rule]));
  const seen = new Set<Plugin>();
  for (const { file, config } of loaded) {
    for (const plugin of config.plugins ?? []) {
      // One plugin may come over several ways.
      if (seen.has(plugin)) continue;
      seen.add(plugin);
      for (const { meta } of plugin.rules) {
        if (known.has(meta.id)) throw new ConfigError(file, { kind: 'duplicate-rule', name: meta.id });
        known.set(meta.id, meta);
      }
    }
  }
  return known;
}

function checkOption(source: string, at: string, name: string, value: OptionValue, usual: RuleOptions): void {
  const standard = usual[name];
  if (standard === undefined) {
    const near = nearest(name, Object.keys(usual));
    throw new ConfigError(source, { kind: 'unknown-option', at, name, nearest: near });
  }
  // An option that is `null` unless set says nothing of its type.
  if (standard === null || typeOf(standard) === typeOf(value)) return;
  const got = JSON.stringify(value);
  throw new ConfigError(source, {
    kind: 'value',
    at: `${at}[1].${name}`,
    expected: typeOf(standard),
    got,
    nearest: null,
  });
}

function checkSetting(source: string, at: string, setting: RuleSetting, rule: KnownRule): void {
  if (typeof setting === 'string') return;
  for (const [name, value] of Object.entries(setting[1]))
    checkOption(source, at, name, value, rule.options ?? {});
}

/** `source` is the file or flag that says it, `where` the key: `rules`, `overrides[0].rules`. */
export function checkSettings(
  source: string,
  where: string,
  settings: RuleSettings,
  known: KnownRules,
): void {
  for (const [name, setting] of Object.entries(settings)) {
    const at = where === '' ? name : `${where}[${JSON.stringify(name)}]`;
    const rule = known.get(name);
    if (rule === undefined)
      throw new ConfigError(source, { kind: 'unknown-rule', at, name, nearest: nearest(name, known.keys()) });
    checkSetting(source, at, setting, rule);
  }
}

export function checkNames({ file, config }: LoadedConfig, known: KnownRules): void {
  checkSettings(file, 'rules', config.rules ?? {}, known);
  for (const [index, { rules }] of (config.overrides ?? []).entries())
    checkSettings(file, `overrides[${index}].rules`, rules, known);
}
