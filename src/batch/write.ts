/** Output files that appear only when they are whole. */
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

export const sha256Of = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');

/** Writes beside the final name and renames; nothing is left behind when it fails. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // Always the same name: what a killed run left half written is written over by the next.
  const partial = `${path}.part`;
  try {
    const file = await open(partial, 'w');
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** The hash of a file; null when it cannot be read. */
export async function hashFile(path: string): Promise<string | null> {
  try {
    return sha256Of(await readFile(path));
  } catch {
    return null;
  }
}
