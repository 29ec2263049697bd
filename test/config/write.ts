/** Folders with configuration files, for one test. */
import fs from 'node:fs';
import path from 'node:path';
import { ConfigError, type ConfigProblem } from '../../src/config/errors.js';
import { loadConfig } from '../../src/config/load.js';
import type { SettledConfig } from '../../src/config/types.js';
import { builtInRules } from '../../src/validate.js';
import { makeFolder } from '../cli/run.js';

export function writeFiles(files: Readonly<Record<string, unknown>>): string {
  const folder = fs.realpathSync(makeFolder());
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

export async function load(files: Readonly<Record<string, unknown>>): Promise<SettledConfig> {
  const folder = writeFiles(files);
  return loadConfig(path.join(folder, Object.keys(files)[0] ?? ''), builtInRules());
}

export async function problem(files: Readonly<Record<string, unknown>>): Promise<ConfigProblem> {
  try {
    await load(files);
  } catch (error) {
    if (error instanceof ConfigError) return error.problem;
    throw error;
  }
  throw new Error('the configuration was taken');
}
