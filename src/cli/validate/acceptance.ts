/** The baseline of a run: applied, written anew or pruned. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  applyBaseline,
  type Baseline,
  type BaselineEntry,
  EMPTY_BASELINE,
  pruneBaseline,
  updateBaseline,
} from '../../config/baseline.js';
import { BASELINE_NAME, baselineText, readBaseline } from '../../config/baselineFile.js';
import { ConfigError } from '../../config/errors.js';
import type { SettledConfig } from '../../config/types.js';
import type { ReportedFinding } from '../../report/types.js';
import { openSink } from '../sink.js';
import type { Checked } from './check.js';
import type { ValidateFlags } from './options.js';

export interface Accepted {
  readonly findings: readonly ReportedFinding[];
  readonly accepted: number;
  readonly unused: readonly BaselineEntry[];
  /** The file, and how many findings it now holds, when it was written. */
  readonly written: { readonly file: string; readonly entries: number } | null;
}

/** A path from a flag or a variable counts from the current folder, one from the file from that file's folder. */
export function baselinePath(
  named: string | null,
  fromConfig: boolean,
  config: SettledConfig,
  cwd: string,
): string {
  if (named === null) return join(config.root, BASELINE_NAME);
  return resolve(fromConfig ? config.root : cwd, named);
}

async function write(file: string, baseline: Baseline): Promise<void> {
  const sink = await openSink(file);
  await sink.write(baselineText(baseline));
  await sink.close(true);
}

/** Whether the run can tell if an entry of this file is still needed: it was read, or is no longer there. */
function tellsOf(checked: Checked, root: string): (file: string) => boolean {
  const read = new Set(checked.identities.values());
  return (file) => read.has(file) || !existsSync(join(root, file));
}

const entryOf = (finding: ReportedFinding, identities: ReadonlyMap<string, string>): BaselineEntry => ({
  rule: finding.ruleId,
  file: identities.get(finding.file) ?? finding.file,
  fingerprint: finding.fingerprint,
});

export async function acceptKnown(
  checked: Checked,
  file: string,
  mustExist: boolean,
  flags: ValidateFlags,
  root: string,
): Promise<Accepted> {
  const known = await readBaseline(file);
  if (known === null && mustExist && !flags.updateBaseline) throw new ConfigError(file, { kind: 'missing' });
  const baseline = known ?? EMPTY_BASELINE;
  const tells = tellsOf(checked, root);
  if (flags.updateBaseline) {
    const entries = checked.findings.map((one) => entryOf(one, checked.identities));
    const updated = updateBaseline(baseline, entries, tells);
    await write(file, updated);
    const written = { file, entries: updated.findings.length };
    return { findings: [], accepted: checked.findings.length, unused: [], written };
  }
  const { fresh, accepted, unused } = applyBaseline(baseline, checked.findings, tells);
  if (!flags.pruneBaseline || unused.length === 0)
    return { findings: fresh, accepted, unused, written: null };
  const pruned = pruneBaseline(baseline, unused);
  await write(file, pruned);
  return { findings: fresh, accepted, unused: [], written: { file, entries: pruned.findings.length } };
}
