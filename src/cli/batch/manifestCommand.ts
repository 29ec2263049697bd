/** `kehoach manifest merge|status|failed FILE…`: joins and reads the manifests of one archive or of its shards. */
import { stat } from 'node:fs/promises';
import { readManifest } from '../../batch/manifest.js';
import type { ManifestEntry, Status } from '../../batch/types.js';
import { type Language, MESSAGES } from '../messages/index.js';

export type ManifestAction = 'merge' | 'status' | 'failed';

const USAGE = 2;
const statusOf = (entry: ManifestEntry): Status => entry.was ?? entry.status;

/** Status 1 when some file failed or has findings, as in the run itself. */
export async function manifestCommand(
  action: ManifestAction,
  files: readonly string[],
  language: Language,
): Promise<number> {
  const entries = new Map<string, ManifestEntry>();
  for (const file of files) {
    const there = await stat(file).then(
      (info) => info.isFile(),
      () => false,
    );
    if (!there) {
      process.stderr.write(`kehoach: ${file}: ${MESSAGES[language].input.missing(null)}\n`);
      return USAGE;
    }
    for (const [input, entry] of readManifest(file)) entries.set(input, entry);
  }
  const all = [...entries.values()].sort((a, b) => (a.input < b.input ? -1 : 1));
  if (action === 'merge') for (const entry of all) process.stdout.write(`${JSON.stringify(entry)}\n`);
  if (action === 'failed')
    for (const entry of all) if (statusOf(entry) === 'failed') process.stdout.write(`${entry.input}\n`);
  if (action === 'status') process.stdout.write(`${JSON.stringify(count(all), null, 2)}\n`);
  return all.some((entry) => ['failed', 'findings'].includes(statusOf(entry))) ? 1 : 0;
}

function count(all: readonly ManifestEntry[]): Record<string, number> {
  const counts: Record<string, number> = {
    files: all.length,
    ok: 0,
    findings: 0,
    partial: 0,
    failed: 0,
    pages: 0,
    rows: 0,
  };
  for (const entry of all) {
    const status = statusOf(entry);
    counts[status] = (counts[status] ?? 0) + 1;
    counts.pages = (counts.pages ?? 0) + (entry.pages ?? 0);
    counts.rows = (counts.rows ?? 0) + (entry.rows ?? 0);
  }
  return counts;
}
