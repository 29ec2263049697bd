/** The configuration of `batch --validate`: checked before the first file, and known again by the next run. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ConfigStamp } from '../../batch/types.js';
import type { BatchFlags } from './options.js';

/** Throws `ConfigError`. Rules in JavaScript are known by the text of the file that names them. */
export async function configStamp(flags: Pick<BatchFlags, 'config'>): Promise<ConfigStamp | null> {
  const { configurationOf } = await import('../validate/configuration.js');
  const config = await configurationOf(flags, process.env, process.cwd());
  if (config.file === null) return null;
  const { rules, overrides, units } = config;
  const hash = createHash('sha256').update(JSON.stringify({ rules, overrides, units }));
  return { file: config.file, sha256: hash.update(await readFile(config.file)).digest('hex') };
}
