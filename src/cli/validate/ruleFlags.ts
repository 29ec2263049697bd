/** `--rule row/lead-missing=warning`, `--rule 'row/time-outside-plan=[warning, {yearsAfter: 2}]'`. */
import { ConfigError } from '../../config/errors.js';
import { nearest } from '../../config/nearest.js';
import type { RuleSettings } from '../../config/types.js';
import type { OptionValue, RuleSetting } from '../../rules/types.js';

const SEVERITIES = ['off', 'info', 'warning', 'error'] as const;
const SOURCE = '--rule';

function wrong(at: string, got: string): ConfigError {
  return new ConfigError(SOURCE, {
    kind: 'value',
    at,
    expected: `${SEVERITIES.join(', ')} | [severity, {option: value}]`,
    got: JSON.stringify(got),
    nearest: nearest(got, SEVERITIES),
  });
}

const isSeverity = (value: unknown): value is (typeof SEVERITIES)[number] =>
  SEVERITIES.some((one) => one === value);

/** A list is written as in YAML, so that the shell leaves its quotation marks alone. */
async function settingOf(name: string, text: string): Promise<RuleSetting> {
  if (isSeverity(text)) return text;
  const { parse } = await import('yaml');
  let value: unknown;
  try {
    value = parse(text);
  } catch {
    throw wrong(name, text);
  }
  if (!Array.isArray(value) || !isSeverity(value[0]) || typeof value[1] !== 'object' || value[1] === null)
    throw wrong(name, text);
  return [value[0], value[1] as Readonly<Record<string, OptionValue>>];
}

export async function parseRuleFlags(texts: readonly string[]): Promise<RuleSettings> {
  const settings: Record<string, RuleSetting> = {};
  for (const text of texts) {
    // `id: severity` as in a configuration is understood, too.
    const [, name, value] = /^\s*([^=:\s]+)\s*[=:]\s*(.+)$/s.exec(text) ?? [];
    if (name === undefined || value === undefined) throw wrong(text.trim(), '');
    settings[name] = await settingOf(name, value.trim());
  }
  return settings;
}
