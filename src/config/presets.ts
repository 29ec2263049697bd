/** Named sets of settings that a configuration can extend. */
import type { RuleSetting } from '../rules/types.js';
import type { KnownRule, RuleSettings } from './types.js';

/** What a plan gets on the day it is issued: a draft may leave it blank, an issued plan may not. */
const FILLED_WHEN_ISSUED = [
  'header/number-blank',
  'header/date-blank',
  'header/issuer-missing',
  'header/place-missing',
  'signature/missing',
];

function all(ids: readonly string[], setting: RuleSetting): RuleSettings {
  return Object.fromEntries(ids.map((id) => [id, setting]));
}

/** Every rule on, also those that are off unless asked for; nothing is only a remark. */
function strict(rules: readonly KnownRule[]): RuleSettings {
  return Object.fromEntries(
    rules.map(({ id, severity }) => [id, severity === 'info' ? 'warning' : severity]),
  );
}

const PRESETS = {
  recommended: () => ({}),
  strict,
  issued: () => all(FILLED_WHEN_ISSUED, 'error'),
  draft: () => all(FILLED_WHEN_ISSUED, 'off'),
} as const satisfies Record<string, (rules: readonly KnownRule[]) => RuleSettings>;

export const PRESET_NAMES = Object.keys(PRESETS) as readonly (keyof typeof PRESETS)[];

export const isPreset = (name: string): name is keyof typeof PRESETS => Object.hasOwn(PRESETS, name);

export const presetRules = (name: keyof typeof PRESETS, rules: readonly KnownRule[]): RuleSettings =>
  PRESETS[name](rules);
