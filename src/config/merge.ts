/** Configurations put on top of each other: what comes later counts. */
import { dirname } from 'node:path';
import type { RuleSetting, UnitRegistry } from '../rules/types.js';
import type { LoadedConfig, Override, RuleSettings, RunSettings, SettledOverride } from './types.js';

const listOf = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;

/** A new severity keeps the options that were set before. */
function mergeSetting(before: RuleSetting | undefined, after: RuleSetting): RuleSetting {
  if (before === undefined || typeof before === 'string') return after;
  if (typeof after === 'string') return [after, before[1]];
  return [after[0], { ...before[1], ...after[1] }];
}

export function mergeRules(before: RuleSettings, after: RuleSettings): RuleSettings {
  const merged: Record<string, RuleSetting> = { ...before };
  for (const [id, setting] of Object.entries(after)) merged[id] = mergeSetting(merged[id], setting);
  return merged;
}

export function mergeUnits(before: UnitRegistry, after: UnitRegistry): UnitRegistry {
  const merged: Record<string, readonly string[]> = { ...before };
  for (const [name, aliases] of Object.entries(after))
    merged[name] = [...new Set([...(merged[name] ?? []), ...aliases])];
  return merged;
}

const SETTINGS = ['failOn', 'maxWarnings', 'format', 'baseline', 'quiet', 'workspace'] as const;

/** The settings of a run alone, without those that are not set. */
export function runSettings(from: RunSettings): RunSettings {
  return Object.fromEntries(
    SETTINGS.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])),
  ) as RunSettings;
}

export function settleOverrides({ file, config }: LoadedConfig): SettledOverride[] {
  return (config.overrides ?? []).map((one: Override) => ({
    base: dirname(file),
    files: one.files === undefined ? null : listOf(one.files),
    pointers: one.pointers === undefined ? null : listOf(one.pointers),
    rules: one.rules,
  }));
}

export const extendsOf = ({ config }: LoadedConfig): readonly string[] => listOf(config.extends ?? []);
