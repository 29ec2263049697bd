/** Reads and checks files one by one, then the plans together. What cannot be read is told; the others are still checked. */
import { relative, sep } from 'node:path';
import type { ReadOptions } from '../../api.js';
import type { SettledConfig } from '../../config/types.js';
import type { CheckedFile, Failure, ReportedFinding } from '../../report/types.js';
import { frontOf } from '../../rules/workspace/front.js';
import { checkPlan, checkWorkspace } from '../../validate.js';
import type { Language } from '../messages/index.js';
import { type CheckedPlan, inOrder, type PlacedFinding, placed } from './findings.js';
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

interface CheckedAlone {
  readonly plan: CheckedPlan;
  readonly found: readonly PlacedFinding[];
}

/** What is still needed of a plan once it was checked alone. */
function kept(one: CheckedPlan): CheckedPlan {
  return one.again === null ? one : { ...one, plan: frontOf(one.plan), whole: one.again };
}

const checkAlone = (one: CheckedPlan, run: CheckRun): CheckedAlone => ({
  plan: kept(one),
  found: checkPlan(one, run).map(placed),
});

export async function checkFiles(targets: readonly Target[], run: CheckRun): Promise<Checked> {
  const { files, failures } = await readTargets(targets, run, ({ target, plans }) =>
    toChecked(target, identityOf(target, run.config.root), plans).map((one) => checkAlone(one, run)),
  );
  const alone = files.flat();
  const plans = alone.map((one) => one.plan);
  const together = run.workspace && plans.length > 1 ? checkWorkspace(plans, run).map(placed) : [];
  return {
    findings: inOrder(
      plans.map((one) => one.name),
      [...alone.flatMap((one) => one.found), ...together],
    ),
    files: files.flatMap((one) => (one[0] ? [{ file: one[0].plan.target.name, plans: one.length }] : [])),
    failures,
    identities: new Map(plans.map(({ target, identity }) => [target.name, identity])),
  };
}
