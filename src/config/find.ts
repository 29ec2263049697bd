/** Where a configuration lies: in the folder of the run or the nearest one above it. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** In one folder the first of these counts. */
export const CONFIG_NAMES = [
  'kehoach.config.js',
  'kehoach.config.mjs',
  'kehoach.config.json',
  'kehoach.config.yaml',
  'kehoach.config.yml',
  '.kehoachrc',
] as const;

/** The manifest counts only with a key `kehoach`; one that cannot be read is somebody else's concern. */
async function manifestHasConfig(file: string): Promise<boolean> {
  try {
    const manifest: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof manifest === 'object' && manifest !== null && Object.hasOwn(manifest, 'kehoach');
  } catch {
    return false;
  }
}

async function configIn(folder: string): Promise<string | null> {
  const names = new Set(await readdir(folder).catch(() => []));
  const found = CONFIG_NAMES.find((name) => names.has(name));
  if (found !== undefined) return join(folder, found);
  const manifest = join(folder, 'package.json');
  return names.has('package.json') && (await manifestHasConfig(manifest)) ? manifest : null;
}

export async function findConfig(start: string): Promise<string | null> {
  for (let folder = start; ; folder = dirname(folder)) {
    const found = await configIn(folder);
    if (found !== null) return found;
    if (dirname(folder) === folder) return null;
  }
}
