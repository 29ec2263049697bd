/** `kehoach-manifest.jsonl`: one line a file, appended as each is done; the last line of a file counts. */
import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { codeOf, OutputError } from '../outputError.js';
import type { ManifestEntry } from './types.js';

export const MANIFEST_NAME = 'kehoach-manifest.jsonl';

/** Entries by input. A torn last line (the run was killed while writing) is passed over, and so is any other that is no entry. */
export function readManifest(path: string): Map<string, ManifestEntry> {
  const entries = new Map<string, ManifestEntry>();
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return entries;
    throw error;
  }
  for (const line of text.split('\n')) {
    const entry = parseLine(line);
    if (entry) entries.set(entry.input, entry);
  }
  return entries;
}

/** The manifest that a run goes on with; a failure is one of the output folder. */
export function knownEntries(path: string): Map<string, ManifestEntry> {
  try {
    return readManifest(path);
  } catch (error) {
    throw new OutputError(path, codeOf(error));
  }
}

function parseLine(line: string): ManifestEntry | null {
  if (line.trim() === '') return null;
  try {
    const value: unknown = JSON.parse(line);
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is ManifestEntry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'input' in value &&
    typeof value.input === 'string' &&
    'status' in value &&
    typeof value.status === 'string'
  );
}

export interface ManifestWriter {
  /** Throws what the file system says; a line that did not fit leaves nothing of itself behind. */
  append(entry: ManifestEntry): void;
  close(): void;
}

/** Each line reaches the system before `append` returns, so that a killed run has written what it finished. */
export function openManifest(path: string): ManifestWriter {
  try {
    endTornLine(path);
    const file = openSync(path, 'a');
    return {
      append: (entry) => appendLine(file, `${JSON.stringify(entry)}\n`),
      close: () => closeSync(file),
    };
  } catch (error) {
    throw new OutputError(path, codeOf(error));
  }
}

/** All of the line or nothing of it: a full disk takes what fits without a word. */
function appendLine(file: number, line: string): void {
  const { size } = fstatSync(file);
  const bytes = Buffer.from(line);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
  } catch (error) {
    if (fstatSync(file).size > size) ftruncateSync(file, size);
    throw error;
  }
}

/** A line that a killed run left half written gets its end, so that the next one stands alone. */
function endTornLine(path: string): void {
  const file = openSync(path, 'a+');
  try {
    const text = readFileSync(path);
    if (text.length > 0 && text[text.length - 1] !== 0x0a) writeSync(file, '\n');
  } finally {
    closeSync(file);
  }
}
