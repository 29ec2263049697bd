import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds after which a file of an earlier version is of no more use. */
const OLD = 60 * 24 * 60 * 60 * 1000;

/** Removes what earlier versions left behind; what is still in use is made again. */
export function removeOld(folder: string, now = Date.now()): void {
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (now - statSync(path).mtimeMs > OLD) rmSync(path, { force: true });
    }
  } catch {
    // Another process removed it first, or the folder cannot be listed: the next run tries again.
  }
}
