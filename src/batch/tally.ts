/** Counts what a batch did. */
import type { BatchTotals } from './events.js';
import type { ManifestEntry, Status } from './types.js';

/** Names kept of one reason; the manifest has them all. */
const NAMES_KEPT = 20;

export interface Tally {
  add(entry: ManifestEntry): void;
  totals(interrupted: boolean): BatchTotals;
}

export function createTally(): Tally {
  const counts: Record<Status, number> = { ok: 0, findings: 0, partial: 0, failed: 0, skipped: 0 };
  const reasons = new Map<string, { inputs: string[]; count: number }>();
  const started = performance.now();
  let standing = 0;
  let pages = 0;
  let rows = 0;
  return {
    add(entry) {
      counts[entry.status]++;
      if (entry.status === 'skipped' && entry.was === 'findings') standing++;
      pages += entry.pages ?? 0;
      rows += entry.rows ?? 0;
      if (entry.status !== 'failed') return;
      const known = reasons.get(entry.error ?? '') ?? { inputs: [], count: 0 };
      known.count++;
      if (known.inputs.length < NAMES_KEPT) known.inputs.push(entry.input);
      reasons.set(entry.error ?? '', known);
    },
    totals: (interrupted) => ({
      ...counts,
      standing,
      pages,
      rows,
      milliseconds: Math.round(performance.now() - started),
      failures: [...reasons].map(([reason, one]) => ({ reason, ...one })).sort((a, b) => b.count - a.count),
      interrupted,
    }),
  };
}
