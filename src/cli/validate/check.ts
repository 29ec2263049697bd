/** Reads and checks files one by one, then the plans together. What cannot be read is told; the others are still checked. */
import { relative, sep } from 'node:path';
import type { ReadOptions } from '../../api.js';
import type { SettledConfig } from '../../config/types.js';
import type { CheckedFile, Failure, ReportedFinding } from '../../report/types.js';
import { checkPlan, checkWorkspace, type PlanDiagnostic } from '../../validate.js';
import type { Language } from '../messages/index.js';
import { type CheckedPlan, toFindings } from './findings.js';
import { readTargets, STDIN } from './read.js';
import type { LoadedPlan, Target } from './types.js';

export interface CheckRun {
  readonly config: SettledConfig;
  readonly language: Language;
  readonly workspace: boolean;
  /** How documents are read. */
  readonly reading: ReadOptions;
}

export interface Checked {
  readonly findings: readonly ReportedFinding[];
  readonly files: readonly CheckedFile[];
  readonly failures: readonly Failure[];
  /** Files as identities of findings name them: from the folder of the configuration. */
  readonly identities: ReadonlyMap<string, string>;
}

/** From the folder of the configuration, so that it is the same from wherever the program is started. */
const identityOf = ({ path, name }: Target, root: string): string =>
  name === STDIN ? STDIN : relative(root, path).split(sep).join('/').normalize('NFC');

function toChecked(target: Target, identity: string, loaded: readonly LoadedPlan[]): CheckedPlan[] {
  return loaded.map((one) => ({
    ...one,
    target,
    identity,
    path: target.path,
    name: one.index === null ? target.name : `${target.name}#${one.index}`,
  }));
}

async function readChecked(targets: readonly Target[], { config, language, reading }: CheckRun) {
  return readTargets(targets, { language, reading }, ({ target, plans }) =>
    toChecked(target, identityOf(target, config.root), plans),
  );
}

function diagnosticsOf(plans: readonly CheckedPlan[], run: CheckRun): PlanDiagnostic[] {
  const alone = plans.flatMap((one) => checkPlan(one, run));
  return run.workspace && plans.length > 1 ? [...alone, ...checkWorkspace(plans, run)] : alone;
}

export async function checkFiles(targets: readonly Target[], run: CheckRun): Promise<Checked> {
  const { files, failures } = await readChecked(targets, run);
  const plans = files.flat();
  return {
    findings: toFindings(plans, diagnosticsOf(plans, run)),
    files: files.flatMap((one) => (one[0] ? [{ file: one[0].target.name, plans: one.length }] : [])),
    failures,
    identities: new Map(plans.map(({ target, identity }) => [target.name, identity])),
  };
}
