/** `kehoach validate PATTERN…` */
import { resolve } from 'node:path';
import type { ReadOptions } from '../../api.js';
import { ConfigError } from '../../config/errors.js';
import type { SettledConfig } from '../../config/types.js';
import { InputError } from '../../document/errors.js';
import { version } from '../../launch/version.js';
import { countBySeverity, isAtLeast } from '../../report/severity.js';
import type { Report, ReportedFinding } from '../../report/types.js';
import { type Language, MESSAGES } from '../messages/index.js';
import { printable } from '../messages/printable.js';
import { VALIDATE_MESSAGES } from '../messages/validate/index.js';
import { ocrService } from '../ocr/service.js';
import { type Accepted, acceptKnown, baselinePath } from '../validate/acceptance.js';
import { type Checked, checkFiles } from '../validate/check.js';
import { configurationOf } from '../validate/configuration.js';
import { type RunOptions, settleOptions, type ValidateFlags } from '../validate/options.js';
import { publish } from '../validate/publish.js';
import { ruleInfos } from '../validate/ruleInfo.js';
import { findTargets, type Targets } from '../validate/targets.js';

const USAGE = 2;
const FOUND = 1;

const complain = (sentence: string): void => {
  process.stderr.write(`kehoach: ${printable(sentence)}\n`);
};

interface Run {
  readonly flags: ValidateFlags;
  readonly language: Language;
  readonly cwd: string;
  readonly config: SettledConfig;
  readonly options: RunOptions;
  readonly baseline: string;
}

async function prepare(flags: ValidateFlags, language: Language): Promise<Run> {
  const cwd = process.cwd();
  const config = await configurationOf(flags, process.env, cwd);
  const options = settleOptions(flags, process.env, config);
  const fromConfig = flags.baseline === undefined && !process.env.KEHOACH_BASELINE;
  const baseline = baselinePath(options.baseline, fromConfig, config, cwd);
  return { flags, language, cwd, config, options, baseline };
}

/** Files of the run itself are no plans. */
function ownFiles({ cwd, config, options, baseline }: Run): Set<string> {
  const reports = options.formats.flatMap(({ file }) => (file === null ? [] : [resolve(cwd, file)]));
  return new Set([...reports, baseline, ...(config.file === null ? [] : [config.file])]);
}

/** `-` is standard input; everything else is searched. */
async function targetsOf(patterns: readonly string[], run: Run): Promise<Targets> {
  const named = patterns.filter((one) => one !== '-');
  const { files, unmatched } = await findTargets(named, { cwd: run.cwd, leaveOut: ownFiles(run) });
  const input =
    named.length === patterns.length ? [] : [{ path: resolve(run.cwd, '-'), name: '-', found: false }];
  return { files: [...input, ...files], unmatched };
}

/** `--quiet` hides what does not matter: neither an error nor what makes the run fail. */
const isShown = ({ severity }: ReportedFinding, { quiet, failOn }: RunOptions): boolean =>
  !quiet || severity === 'error' || isAtLeast(severity, failOn);

function reportOf(run: Run, checked: Checked, { findings, accepted }: Accepted): Report {
  return {
    version,
    language: run.language,
    findings: findings.filter((one) => isShown(one, run.options)),
    counts: countBySeverity(findings),
    files: checked.files,
    failures: checked.failures,
    rules: ruleInfos(run.config.plugins),
    accepted,
    failOn: run.options.failOn,
  };
}

/** What people must know beside the report. */
function tell(run: Run, checked: Checked, accepted: Accepted, warnings: number): void {
  const messages = VALIDATE_MESSAGES[run.language];
  for (const { file, message } of checked.failures) complain(`${file}: ${message}`);
  for (const one of accepted.unused) complain(messages.unusedEntry(one.file, one.rule));
  if (accepted.written) complain(messages.baselineWritten(accepted.written.file, accepted.written.entries));
  if (warnings > run.options.maxWarnings)
    complain(messages.tooManyWarnings(warnings, run.options.maxWarnings));
}

function statusOf(run: Run, unread: number, { findings }: Accepted, warnings: number): number {
  if (unread > 0) return USAGE;
  const failing = findings.some((one) => isAtLeast(one.severity, run.options.failOn));
  return failing || warnings > run.options.maxWarnings ? FOUND : 0;
}

function nothingToCheck(patterns: readonly string[], { language }: Run): number {
  for (const pattern of patterns) complain(VALIDATE_MESSAGES[language].noMatch(pattern));
  return USAGE;
}

/** Scans are recognised, bytes of text read as the flags say. */
function readingOf({ flags, language }: Run): ReadOptions {
  const ocr = ocrService(flags, language);
  return flags.encoding === undefined ? { ocr } : { ocr, encoding: flags.encoding };
}

async function validateFiles(patterns: readonly string[], run: Run): Promise<number> {
  const { files, unmatched } = await targetsOf(patterns, run);
  if (unmatched.length > 0) nothingToCheck(unmatched, run);
  if (files.length === 0) return USAGE;
  const checked = await checkFiles(files, {
    ...run,
    workspace: run.options.workspace,
    reading: readingOf(run),
  });
  // A folder may hold data of other kinds only.
  if (checked.files.length + checked.failures.length === 0) return nothingToCheck(patterns, run);
  const accepted = await acceptKnown(
    checked,
    run.baseline,
    run.options.baseline !== null,
    run.flags,
    run.config.root,
  );
  const report = reportOf(run, checked, accepted);
  await publish(report, run.options.formats);
  tell(run, checked, accepted, report.counts.warning);
  return statusOf(run, unmatched.length + checked.failures.length, accepted, report.counts.warning);
}

async function printConfig({ config, options }: Run): Promise<number> {
  const { describeConfig } = await import('../validate/describe.js');
  process.stdout.write(`${JSON.stringify(describeConfig(config, options), null, 2)}\n`);
  return 0;
}

export async function validateCommand(
  patterns: readonly string[],
  flags: ValidateFlags,
  language: Language,
): Promise<number> {
  try {
    const run = await prepare(flags, language);
    if (flags.printConfig) return await printConfig(run);
    if (patterns.length > 0) return await validateFiles(patterns, run);
    complain(VALIDATE_MESSAGES[language].noPattern);
    return USAGE;
  } catch (error) {
    if (error instanceof InputError) {
      const sentence = MESSAGES[language].input[error.code](error.detail);
      complain(error.detail === null ? sentence : `${error.detail}: ${sentence}`);
      return USAGE;
    }
    if (!(error instanceof ConfigError)) throw error;
    complain(VALIDATE_MESSAGES[language].config(error.source, error.problem));
    return USAGE;
  }
}
