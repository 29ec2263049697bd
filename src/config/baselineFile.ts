/** The file of a baseline. */
import { readFile } from 'node:fs/promises';
import type { Baseline, BaselineEntry } from './baseline.js';
import { ConfigError } from './errors.js';

export const BASELINE_NAME = 'kehoach-baseline.json';

const KEYS = ['rule', 'file', 'fingerprint'] as const;

function isEntry(value: unknown): value is BaselineEntry {
  return (
    typeof value === 'object' &&
    value !== null &&
    KEYS.every((key) => typeof (value as Readonly<Record<string, unknown>>)[key] === 'string')
  );
}

function wrong(file: string, at: string, expected: string, got: unknown): ConfigError {
  return new ConfigError(file, {
    kind: 'value',
    at,
    expected,
    got: JSON.stringify(got)?.slice(0, 60) ?? 'undefined',
    nearest: null,
  });
}

function check(file: string, value: unknown): Baseline {
  const { version, findings } = (
    typeof value === 'object' && value !== null ? value : {}
  ) as Partial<Baseline>;
  if (version !== 1) throw wrong(file, 'version', '1', version);
  if (!Array.isArray(findings)) throw wrong(file, 'findings', 'array', findings);
  const bad = findings.findIndex((one) => !isEntry(one));
  if (bad >= 0) throw wrong(file, `findings[${bad}]`, `{${KEYS.join(', ')}}`, findings[bad]);
  return { version, findings };
}

/** `null` when there is none. Throws `ConfigError`. */
export async function readBaseline(file: string): Promise<Baseline | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new ConfigError(file, { kind: 'missing' });
  }
  try {
    return check(file, JSON.parse(text));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(file, { kind: 'syntax', detail: error instanceof Error ? error.message : '' });
  }
}

export const baselineText = (baseline: Baseline): string => `${JSON.stringify(baseline, null, 2)}\n`;
