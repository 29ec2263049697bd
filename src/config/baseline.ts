/** Findings that are accepted for now. Pure: files are read and written elsewhere. */

export interface BaselineEntry {
  readonly rule: string;
  /** For people; the fingerprint holds it, too. From the folder of the configuration. */
  readonly file: string;
  readonly fingerprint: string;
}

export interface Baseline {
  readonly version: 1;
  readonly findings: readonly BaselineEntry[];
}

/** What a baseline needs to know of a finding. */
export interface Found {
  readonly ruleId: string;
  readonly fingerprint: string;
}

export interface Applied<F> {
  readonly fresh: F[];
  readonly accepted: number;
  /** Entries of files that were checked, or are gone, for which nothing was found. */
  readonly unused: readonly BaselineEntry[];
}

/** `wasChecked` says of an entry's file whether this run can tell if the entry is still needed. */
export function applyBaseline<F extends Found>(
  baseline: Baseline,
  findings: readonly F[],
  wasChecked: (file: string) => boolean,
): Applied<F> {
  const known = new Set(baseline.findings.map((one) => one.fingerprint));
  const found = new Set(findings.map((one) => one.fingerprint));
  const fresh = findings.filter((one) => !known.has(one.fingerprint));
  return {
    fresh,
    accepted: findings.length - fresh.length,
    unused: baseline.findings.filter((one) => !found.has(one.fingerprint) && wasChecked(one.file)),
  };
}

const sorted = (entries: readonly BaselineEntry[]): BaselineEntry[] => {
  const key = (one: BaselineEntry): string => [one.file, one.rule, one.fingerprint].join('\u0000');
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

/** Accepts the findings; entries of files that were not checked stay. */
export function updateBaseline(
  baseline: Baseline,
  findings: readonly BaselineEntry[],
  wasChecked: (file: string) => boolean,
): Baseline {
  const kept = baseline.findings.filter((one) => !wasChecked(one.file));
  return { version: 1, findings: sorted([...kept, ...findings]) };
}

export function pruneBaseline(baseline: Baseline, unused: readonly BaselineEntry[]): Baseline {
  const gone = new Set(unused.map((one) => one.fingerprint));
  return { version: 1, findings: sorted(baseline.findings.filter((one) => !gone.has(one.fingerprint))) };
}

export const EMPTY_BASELINE: Baseline = { version: 1, findings: [] };
