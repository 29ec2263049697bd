/** Output files that appear only when they are whole. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export const sha256Of = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');

/**
 * Writes beside the final name and renames; nothing is left behind when it fails. At once, as `hashFile` reads: a
 * thread that waits for five answers a file of its system does little else.
 */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  // Always the same name: what a killed run left half written is written over by the next.
  const partial = `${path}.part`;
  try {
    writeFileSync(partial, text);
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** The hash of a file; null when it cannot be read. */
export function hashFile(path: string): string | null {
  try {
    return sha256Of(readFileSync(path));
  } catch {
    return null;
  }
}
