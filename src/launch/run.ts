/**
 * Runs the program from one script whose compiled code is kept between runs. Half a second of work is worth little
 * compilation: on a 10-page PDF an eighth of all time goes into it. Node itself keeps compiled code from version 22 on,
 * but on Node 20 not at all, and never what a later run needs beyond the first.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { readStored, type StoredCode, writeStored } from './stored.js';

/** The script is one function expression; `modules` receives the name of each module that it runs, `importFile` imports what the user wrote. */
type Program<T> = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: T },
  filename: string,
  dirname: string,
  url: string,
  modules: string[],
  importFile: (url: string) => Promise<unknown>,
) => void;

export interface Kept {
  /** Where the compiled code of this run is looked up and kept; null: nowhere. */
  readonly path: string | null;
  /** What must be done before compiled code is taken out of the running program. */
  readonly before: () => void;
  readonly after: () => void;
}

/** What the script exports. The compiled code is kept at the end of the process when there is more of it than before. */
export function runScript<T extends object>(file: string, { path, before, after }: Kept): T {
  const stored = path === null ? null : readStored(path);
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(stored === null ? {} : { cachedData: stored.code }),
  });
  const module = { exports: {} as T };
  const modules: string[] = [];
  const program: Program<T> = script.runInThisContext();
  program(
    module.exports,
    createRequire(file),
    module,
    file,
    dirname(file),
    pathToFileURL(file).href,
    modules,
    (url) => import(url),
  );
  const known = script.cachedDataRejected === true ? null : stored;
  if (path !== null)
    process.once('exit', () => {
      if (!hasMore(known, modules)) return;
      before();
      writeStored(path, { code: script.createCachedData(), modules: allOf(known, modules) });
      after();
    });
  return module.exports;
}

function hasMore(known: StoredCode | null, modules: readonly string[]): boolean {
  if (known === null) return true;
  const names = new Set(known.modules);
  return modules.some((name) => !names.has(name));
}

const allOf = (known: StoredCode | null, modules: readonly string[]): string[] => [
  ...new Set([...(known?.modules ?? []), ...modules]),
];
