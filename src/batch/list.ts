/** The inputs of a batch, one by one as they are found: never the whole archive in memory. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Input } from './types.js';

/** What a folder is searched for; a pattern takes what it names. */
const EXTENSIONS = ['pdf', 'docx', 'docm', 'dotx', 'doc', 'txt', 'rtf', 'odt', 'htm', 'html', 'mht'];

export interface ListOptions {
  /** Left out, with all below it: where the outputs go. */
  readonly outputFolder: string | null;
}

/** Relative to the working folder, composed, with forward slashes: the name of an input on every system. */
export function nameOf(file: string): string {
  const relative = path.relative(process.cwd(), path.resolve(file)) || '.';
  return relative.split(path.sep).join('/').normalize('NFC');
}

/** Size of a file; -1 when it is gone or cannot be asked, which its own turn will report. */
async function sizeOf(file: string): Promise<number> {
  try {
    const info = await stat(file);
    return info.isDirectory() ? -2 : info.size;
  } catch {
    return -1;
  }
}

const IS_FOLDER = -2;

async function toInput(file: string): Promise<Input | null> {
  const size = await sizeOf(file);
  return size === IS_FOLDER ? null : { path: file, name: nameOf(file), size: Math.max(0, size) };
}

/** `pdf` → `[pP][dD][fF]`: Windows and old scanners write capitals. */
const anyCase = (extension: string): string =>
  extension.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** A folder stands for the documents in it; a pattern is searched in its composed and its decomposed form. */
async function toPatterns(pattern: string): Promise<string[]> {
  const { default: glob } = await import('fast-glob');
  if ((await sizeOf(pattern)) === IS_FOLDER) {
    const inside = `**/*.{${EXTENSIONS.map(anyCase).join(',')}}`;
    return [`${glob.convertPathToPattern(pattern.replace(/[\\/]+$/, ''))}/${inside}`];
  }
  if ((await sizeOf(pattern)) >= 0) return [glob.convertPathToPattern(pattern)];
  const slashed = path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  return [...new Set([slashed, slashed.normalize('NFC'), slashed.normalize('NFD')])];
}

/** A name without any sign of a pattern, of which no form is there. */
async function isMissing(pattern: string): Promise<boolean> {
  const { default: glob } = await import('fast-glob');
  if (glob.isDynamicPattern(pattern)) return false;
  const sizes = await Promise.all([pattern, pattern.normalize('NFC'), pattern.normalize('NFD')].map(sizeOf));
  return sizes.every((size) => size === -1);
}

/** Every file that the patterns name, each once. Links to folders are not entered, so that no circle is walked. */
export async function* listInputs(patterns: readonly string[], options: ListOptions): AsyncGenerator<Input> {
  const { default: glob } = await import('fast-glob');
  const all = (await Promise.all(patterns.map(toPatterns))).flat();
  const ignore = ['**/node_modules/**'];
  if (options.outputFolder !== null)
    ignore.push(`${glob.convertPathToPattern(nameOf(options.outputFolder))}/**`);
  const seen = new Set<string>();
  // A plain name that is not there must not be passed over: its own turn says that it is missing.
  for (const pattern of patterns) {
    if (seen.has(pattern) || !(await isMissing(pattern))) continue;
    seen.add(pattern);
    yield { path: pattern, name: nameOf(pattern), size: 0 };
  }
  const stream = glob.stream(all, {
    onlyFiles: false,
    followSymbolicLinks: false,
    caseSensitiveMatch: true,
    dot: false,
    unique: true,
    suppressErrors: true,
    ignore,
    objectMode: true,
  });
  for await (const found of stream as AsyncIterable<unknown>) {
    const { path: file, dirent } = found as { path: string; dirent: { isDirectory(): boolean } };
    if (dirent.isDirectory() || seen.has(file)) continue;
    seen.add(file);
    const input = await toInput(file);
    if (input !== null) yield input;
  }
}

/** Names from a list that another program wrote, parted by newlines or, where one occurs, by NUL. */
export async function* listFrom(source: string): AsyncGenerator<Input> {
  const stream = source === '-' ? process.stdin : createReadStream(source);
  const decoder = new TextDecoder();
  let rest = '';
  let separator: string | null = null;
  for await (const chunk of stream) {
    rest += decoder.decode(chunk as Uint8Array, { stream: true });
    separator ??= rest.includes('\0') ? '\0' : null;
    const parts = rest.split(separator ?? '\n');
    rest = parts.pop() ?? '';
    for (const part of parts) yield* named(part);
  }
  yield* named(rest);
}

async function* named(line: string): AsyncGenerator<Input> {
  const file = line.replace(/\r$/, '');
  if (file === '') return;
  const input = await toInput(file);
  if (input !== null) yield input;
}
