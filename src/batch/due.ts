/** Whether a file has to be done, or an earlier run has done it for good. */
import path from 'node:path';
import type { Input, ManifestEntry } from './types.js';
import { hashFile } from './write.js';

export interface DueContext {
  readonly entries: ReadonlyMap<string, ManifestEntry>;
  readonly outputFolder: string;
  /** Versions and settings of this run, as the manifest holds them. */
  readonly stamp: Pick<ManifestEntry, 'tool' | 'schema' | 'settings'>;
  readonly force: boolean;
  /** Only files that failed before. */
  readonly retryFailed: boolean;
}

export type Due = 'due' | 'done' | 'left';

/** `done`: same content, same program and settings, output there and unchanged. `left`: not asked for by --retry-failed. */
export function isDue(input: Input, context: DueContext): Due {
  const entry = context.entries.get(input.name);
  const failed = (entry?.was ?? entry?.status) === 'failed';
  if (context.retryFailed) return failed ? 'due' : 'left';
  if (context.force || !entry || failed || entry.output === null) return 'due';
  const { tool, schema, settings } = context.stamp;
  if (entry.tool !== tool || entry.schema !== schema || entry.settings !== settings) return 'due';
  const content = hashFile(input.path);
  if (content === null || content !== entry.sha256) return 'due';
  return hashFile(path.join(context.outputFolder, entry.output)) === entry.outputSha256 ? 'done' : 'due';
}
