/**
 * What a run will surely need is fetched while the command line is still being read. On a 10-page PDF the start
 * of the engine is a tenth of the whole time, and most of it is waiting for another thread.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** A PDF header may stand behind a few bytes of other programs (PDF 32000-1, Annex H, note 13). */
const REACH = 1024;

function beginsAsPdf(path: string): boolean {
  const head = Buffer.alloc(REACH);
  const file = openSync(path, 'r');
  try {
    return head.toString('latin1', 0, readSync(file, head, 0, REACH, 0)).includes('%PDF-');
  } finally {
    closeSync(file);
  }
}

/** Only a regular file is looked into: what is read of a pipe is gone. */
function isPdf(argument: string): boolean {
  try {
    return !argument.startsWith('-') && statSync(argument).isFile() && beginsAsPdf(argument);
  } catch {
    // The command itself meets the same failure and tells of it.
    return false;
  }
}

/** Begins to load what `kehoach parse FILE…` will ask for; a failure shows when it is asked for. */
export function beginEarly(argv: readonly string[]): void {
  if (argv[0] !== 'parse') return;
  ignoreNow(import('./commands/parse.js'));
  if (argv.slice(1).some(isPdf)) ignoreNow(import('../readers/pdf/index.js').then(({ warmUp }) => warmUp()));
}

function ignoreNow(work: Promise<unknown>): void {
  work.catch(() => {});
}
