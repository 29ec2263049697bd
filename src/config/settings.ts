/** Which settings hold for a file and for a place in its plan. */
import { relative, sep } from 'node:path';
import type { Severity } from '../model/diagnostic.js';
import type { RuleSetting } from '../rules/types.js';
import { matches } from './glob.js';
import { mergeRules } from './merge.js';
import type { RuleSettings, SettledConfig, SettledOverride } from './types.js';

const severityOf = (setting: RuleSetting): Severity | 'off' =>
  typeof setting === 'string' ? setting : setting[0];

export interface FileSettings {
  /** What the rules run with. */
  readonly rules: RuleSettings;
  /** The severity of a finding at a place, given the one it has in the whole file. */
  severityAt(ruleId: string, pointer: string | null, usual: Severity): Severity | 'off';
}

function holdsFor({ base, files }: SettledOverride, path: string): boolean {
  if (files === null) return true;
  const name = relative(base, path).split(sep).join('/').normalize('NFC');
  // A pattern that begins with `!` takes files out again.
  return files.reduce(
    (held, pattern) =>
      pattern.startsWith('!') ? held && !matches(pattern.slice(1), name) : held || matches(pattern, name),
    false,
  );
}

const isWithin = (pointer: string, outer: string): boolean =>
  pointer === outer || pointer.startsWith(outer.endsWith('/') ? outer : `${outer}/`);

/** `path` is absolute. */
export function settingsFor(config: SettledConfig, path: string): FileSettings {
  const held = config.overrides.filter((one) => holdsFor(one, path));
  const places = held.filter((one) => one.pointers !== null);
  const rules = held
    .filter((one) => one.pointers === null)
    .map((one) => one.rules)
    .reduce(mergeRules, config.rules);
  return {
    rules,
    severityAt(ruleId, pointer, usual) {
      if (pointer === null) return usual;
      let severity: Severity | 'off' = usual;
      for (const { pointers, rules: own } of places) {
        const setting = own[ruleId];
        if (setting !== undefined && pointers?.some((outer) => isWithin(pointer, outer)))
          severity = severityOf(setting);
      }
      return severity;
    },
  };
}

/** For what a file does not run itself: diagnostics of the parser and rules over several plans. */
export function plainSeverity(
  settings: RuleSettings,
  ruleId: string,
  usual: Severity | 'off',
): Severity | 'off' {
  const setting = settings[ruleId];
  return setting === undefined ? usual : severityOf(setting);
}
