/** Folders with plans for the tests of `tasks`, `export` and `diff`. */
import { kehoach, type Result } from '../run.js';

export { folderWith, plan } from '../../validate/plans.js';
export { fixture, makeFolder, type Result } from '../run.js';

/** The program in English, in a folder. */
export const run = (cwd: string, ...args: string[]): Promise<Result> =>
  kehoach([...args, '--lang', 'en'], { cwd });
