/** How a run behaves: flag over environment over file over default. */
import { ConfigError } from '../../config/errors.js';
import { nearest } from '../../config/nearest.js';
import type { RunSettings, SettledConfig } from '../../config/types.js';
import type { FailOn } from '../../report/types.js';
import type { OcrFlags } from '../ocr/options.js';
import { type FormatTarget, parseFormats } from './formats.js';

export interface ValidateFlags extends OcrFlags {
  readonly format?: readonly string[];
  readonly rule?: readonly string[];
  /** A path; `false` after `--no-config`. */
  readonly config?: string | boolean;
  readonly printConfig?: boolean;
  readonly failOn?: FailOn;
  readonly maxWarnings?: string;
  readonly quiet?: boolean;
  /** `false` after `--no-workspace`. */
  readonly workspace?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly pruneBaseline?: boolean;
  readonly encoding?: string;
}

export interface RunOptions {
  readonly formats: readonly FormatTarget[];
  readonly failOn: FailOn;
  readonly maxWarnings: number;
  readonly quiet: boolean;
  readonly workspace: boolean;
  readonly baseline: string | null;
}

type Env = Readonly<Record<string, string | undefined>>;

const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'info', 'never'];

/** An empty variable is one that is not set. */
const variable = (env: Env, name: string): string | undefined => env[name] || undefined;

function wrong(
  source: string,
  at: string,
  expected: string,
  got: string,
  near: string | null = null,
): ConfigError {
  return new ConfigError(source, { kind: 'value', at, expected, got: JSON.stringify(got), nearest: near });
}

function count(text: string, source: string): number {
  if (!/^\d+$/.test(text)) throw wrong(source, 'maxWarnings', '0, 1, 2 …', text);
  return Number(text);
}

function failOn(text: string, source: string): FailOn {
  const known = FAIL_ON.find((one) => one === text);
  if (known === undefined) throw wrong(source, 'failOn', FAIL_ON.join(', '), text, nearest(text, FAIL_ON));
  return known;
}

function flag(text: string, source: string, at: string): boolean {
  if (['1', 'true'].includes(text)) return true;
  if (['0', 'false'].includes(text)) return false;
  throw wrong(source, at, 'true, false', text);
}

/** What the environment says; the same keys as a configuration. */
export function fromEnvironment(env: Env): RunSettings {
  const read = <T>(name: string, convert: (text: string, source: string) => T): T | undefined => {
    const text = variable(env, name);
    return text === undefined ? undefined : convert(text, name);
  };
  return {
    failOn: read('KEHOACH_FAIL_ON', failOn),
    maxWarnings: read('KEHOACH_MAX_WARNINGS', count),
    format: read('KEHOACH_FORMAT', (text) => text.split(',').map((one) => one.trim())),
    baseline: variable(env, 'KEHOACH_BASELINE'),
    quiet: read('KEHOACH_QUIET', (text, source) => flag(text, source, 'quiet')),
    workspace: read('KEHOACH_WORKSPACE', (text, source) => flag(text, source, 'workspace')),
  };
}

const listOf = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;

function formatsOf(flags: ValidateFlags, env: RunSettings, config: SettledConfig): FormatTarget[] {
  if (flags.format !== undefined) return parseFormats(flags.format, '--format');
  if (env.format !== undefined) return parseFormats(listOf(env.format), 'KEHOACH_FORMAT');
  return parseFormats(listOf(config.format ?? 'pretty'), config.file ?? 'format');
}

export function settleOptions(flags: ValidateFlags, variables: Env, config: SettledConfig): RunOptions {
  const env = fromEnvironment(variables);
  const most = flags.maxWarnings === undefined ? undefined : count(flags.maxWarnings, '--max-warnings');
  return {
    formats: formatsOf(flags, env, config),
    failOn: flags.failOn ?? env.failOn ?? config.failOn ?? 'error',
    maxWarnings: most ?? env.maxWarnings ?? config.maxWarnings ?? Number.POSITIVE_INFINITY,
    quiet: flags.quiet ?? env.quiet ?? config.quiet ?? false,
    // `--no-workspace` alone changes it: the flag is true unless given.
    workspace: flags.workspace === false ? false : (env.workspace ?? config.workspace ?? true),
    baseline: flags.baseline ?? env.baseline ?? config.baseline ?? null,
  };
}
