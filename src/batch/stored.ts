/** A plan of an earlier run, again on one line for a stream. */
import { readFile } from 'node:fs/promises';
import type { BatchFormat } from './types.js';

export async function storedLine(path: string, format: BatchFormat): Promise<string> {
  const text = await readFile(path, 'utf8');
  const value: unknown = format === 'yaml' ? (await import('yaml')).parse(text) : JSON.parse(text);
  return `${JSON.stringify(value)}\n`;
}
