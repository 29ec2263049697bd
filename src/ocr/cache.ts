/** Recognised pages on disk, by content: the same file is recognised once. A cache that cannot be used is none. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { OcrCache } from '../readers/ocr.js';
import type { ScannedPage } from '../readers/scan/types.js';

/** The pages stand in a folder of their own, so that clearing removes nothing else. */
const PAGES = 'ocr-pages';

export function createCache(folder: string): OcrCache {
  const place = (key: string) => join(folder, PAGES, key.slice(0, 2), `${key}.json`);
  return {
    async get(key) {
      try {
        const value: unknown = JSON.parse(await readFile(place(key), 'utf8'));
        return isPage(value) ? value : null;
      } catch {
        return null;
      }
    },
    async set(key, page) {
      const path = place(key);
      const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
      try {
        await mkdir(join(folder, PAGES, key.slice(0, 2)), { recursive: true });
        await writeFile(draft, JSON.stringify(page));
        await rename(draft, path);
      } catch {
        // A full or read-only disk costs time at the next run, nothing else.
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
  };
}

function isPage(value: unknown): value is ScannedPage {
  return (
    typeof value === 'object' && value !== null && 'words' in value && 'rules' in value && 'skew' in value
  );
}

/** Removes all recognised pages. */
export async function clearCache(folder: string): Promise<void> {
  await rm(join(folder, PAGES), { recursive: true, force: true });
}
