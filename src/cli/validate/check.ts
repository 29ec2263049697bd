/** Reads and checks files one by one, then the plans together. What cannot be read is told; the others are still checked. */
import { relative, sep } from 'node:path';
import type { SettledConfig } from '../../config/types.js';
import { InputError } from '../../document/errors.js';
import { loadFile } from '../../files.js';
import type { OcrService } from '../../readers/ocr.js';
import type { CheckedFile, Failure, ReportedFinding } from '../../report/types.js';
import { checkPlan, checkWorkspace, type PlanDiagnostic } from '../../validate.js';
import { type Language, MESSAGES } from '../messages/index.js';
import { VALIDATE_MESSAGES } from '../messages/validate/index.js';
import { readStdin } from '../stdin.js';
import { type CheckedPlan, toFindings } from './findings.js';
import { loadPlans } from './load.js';
import { PlanError } from './parsedPlans.js';
import type { LoadedPlan, Target } from './types.js';

export interface CheckRun {
  readonly config: SettledConfig;
  readonly language: Language;
  readonly workspace: boolean;
  readonly ocr: OcrService;
}

export interface Checked {
  readonly findings: readonly ReportedFinding[];
  readonly files: readonly CheckedFile[];
  readonly failures: readonly Failure[];
  /** Files as identities of findings name them: from the folder of the configuration. */
  readonly identities: ReadonlyMap<string, string>;
}

const STDIN = '-';

/** From the folder of the configuration, so that it is the same from wherever the program is started. */
const identityOf = ({ path, name }: Target, root: string): string =>
  name === STDIN ? STDIN : relative(root, path).split(sep).join('/').normalize('NFC');

function failureOf(error: unknown, { name }: Target, language: Language): Failure {
  if (error instanceof InputError)
    return { file: name, message: MESSAGES[language].input[error.code](error.detail) };
  if (error instanceof PlanError)
    return {
      file: name,
      message: VALIDATE_MESSAGES[language].noParsedPlan(error.at, error.message, error.foreign),
    };
  throw error;
}

async function load(target: Target, { language, ocr }: CheckRun): Promise<LoadedPlan[]> {
  if (target.name === STDIN) return loadPlans(await readStdin(), null, language, ocr);
  return loadPlans(await loadFile(target.path), target.path, language, ocr);
}

function toChecked(target: Target, identity: string, loaded: readonly LoadedPlan[]): CheckedPlan[] {
  return loaded.map((one) => ({
    ...one,
    target,
    identity,
    path: target.path,
    name: one.index === null ? target.name : `${target.name}#${one.index}`,
  }));
}

const isParsed = (plans: readonly CheckedPlan[]): boolean =>
  plans.every(({ plan, fromSource }) => !fromSource && plan.source.sha256 !== '');

/** What `kehoach parse` wrote beside a document that is checked itself is left out, unless it was named. */
function withoutOutputs(files: readonly (readonly CheckedPlan[])[]): (readonly CheckedPlan[])[] {
  const sources = new Set(
    files.flat().flatMap(({ fromSource, plan }) => (fromSource ? [plan.source.sha256] : [])),
  );
  return files.filter(
    (plans) =>
      !(
        plans[0]?.target.found &&
        isParsed(plans) &&
        plans.every(({ plan }) => sources.has(plan.source.sha256))
      ),
  );
}

async function readAll(targets: readonly Target[], run: CheckRun) {
  const { config, language } = run;
  const plans: CheckedPlan[][] = [];
  const failures: Failure[] = [];
  for (const target of targets) {
    try {
      plans.push(toChecked(target, identityOf(target, config.root), await load(target, run)));
    } catch (error) {
      // Other data in a folder is nobody's mistake.
      if (error instanceof PlanError && error.foreign && target.found) continue;
      failures.push(failureOf(error, target, language));
    }
  }
  return { plans: withoutOutputs(plans), failures };
}

function diagnosticsOf(plans: readonly CheckedPlan[], run: CheckRun): PlanDiagnostic[] {
  const alone = plans.flatMap((one) => checkPlan(one, run));
  return run.workspace && plans.length > 1 ? [...alone, ...checkWorkspace(plans, run)] : alone;
}

export async function checkFiles(targets: readonly Target[], run: CheckRun): Promise<Checked> {
  const { plans: files, failures } = await readAll(targets, run);
  const plans = files.flat();
  return {
    findings: toFindings(plans, diagnosticsOf(plans, run)),
    files: files.flatMap((one) => (one[0] ? [{ file: one[0].target.name, plans: one.length }] : [])),
    failures,
    identities: new Map(plans.map(({ target, identity }) => [target.name, identity])),
  };
}
