import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** The usual place on this system for files that can be made again; `KEHOACH_CACHE` names another. */
export function defaultCacheDir(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (env.KEHOACH_CACHE) return env.KEHOACH_CACHE;
  const home = homedir();
  if (platform === 'win32')
    return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'kehoach', 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'kehoach');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'kehoach');
}

/** Compiled code stands in a folder of its own, so that clearing removes nothing else. */
export const CODE_FOLDER = 'code';
