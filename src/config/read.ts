/** One configuration file → its value, unchecked. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigError } from './errors.js';
import { importFile } from './importFile.js';

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

async function load(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
  } catch {
    throw new ConfigError(file, { kind: 'missing' });
  }
}

/** A configuration written as a program: what it exports by default. */
async function importConfig(file: string): Promise<unknown> {
  await load(file);
  try {
    return (await importFile(pathToFileURL(file).href)).default;
  } catch (error) {
    throw new ConfigError(file, { kind: 'failed', detail: firstLine(error) });
  }
}

async function parseText(file: string, text: string): Promise<unknown> {
  try {
    if (extname(file) === '.json') return JSON.parse(text);
    // JSON is YAML, too: `.kehoachrc` may be either. An empty file says nothing.
    const { parse } = await import('yaml');
    return parse(text) ?? {};
  } catch (error) {
    throw new ConfigError(file, { kind: 'syntax', detail: firstLine(error) });
  }
}

export async function readConfigFile(file: string): Promise<unknown> {
  if (['.js', '.mjs', '.cjs'].includes(extname(file))) return importConfig(file);
  const value = await parseText(file, await load(file));
  if (basename(file) !== 'package.json') return value;
  return typeof value === 'object' && value !== null && 'kehoach' in value ? value.kehoach : {};
}
