/** Starts the command line: settings for a short run, then the program with its compiled code. */
import { writeSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { CODE_FOLDER, defaultCacheDir } from '../cacheDir.js';
import { removeOld } from './old.js';
import { runScript } from './run.js';
import { setForShortRun } from './shortRun.js';
import { version } from './version.js';

declare const KEHOACH_BUILD: string;

/** Node 22 and later keep compiled code themselves; it serves the packages. */
interface Caching {
  readonly enableCompileCache?: () => unknown;
}

const STDOUT = 1;

interface CommandLine {
  readonly main: (argv: readonly string[]) => Promise<void>;
}

/** Each command runs other parts of the program, and loading what is not run costs time. */
const COMMANDS = ['batch', 'diff', 'export', 'inspect', 'parse', 'tasks', 'validate', 'view'];

/** As in Node 22; coverage counts functions that V8 compiled itself. */
const isOff = ({ NODE_DISABLE_COMPILE_CACHE, NODE_V8_COVERAGE }: NodeJS.ProcessEnv): boolean =>
  Boolean(NODE_DISABLE_COMPILE_CACHE) || Boolean(NODE_V8_COVERAGE);

function folderOf(env: NodeJS.ProcessEnv, command: string | undefined): string | null {
  // What clears the folder must not fill it again.
  return isOff(env) || command === 'cache' ? null : join(defaultCacheDir(env), CODE_FOLDER);
}

/** The most frequent question of scripts is answered without the program. */
function answersVersion(argv: readonly string[]): boolean {
  if (argv.length !== 1 || (argv[0] !== '--version' && argv[0] !== '-V')) return false;
  try {
    writeSync(STDOUT, `${version}\n`);
    return true;
  } catch {
    // The program meets the same failure and tells of it.
    return false;
  }
}

/** The most frequent command has a script without all others: a third less to load. */
const scriptOf = (command: string | undefined): string =>
  command === 'parse' ? 'parse.script.js' : 'cli.script.js';

export async function launch(argv: readonly string[]): Promise<void> {
  if (answersVersion(argv)) return;
  const [command] = argv;
  const folder = folderOf(process.env, command);
  const part = command !== undefined && COMMANDS.includes(command) ? command : 'other';
  const name = `${part}-${KEHOACH_BUILD}-${process.version}-${process.arch}`;
  setForShortRun();
  (module as Caching).enableCompileCache?.();
  const { main } = runScript<CommandLine>(join(__dirname, scriptOf(command)), {
    path: folder === null ? null : join(folder, name),
    // Compiled code is good for the settings that it was made with; recognition changes them.
    before: setForShortRun,
    after: () => folder !== null && removeOld(folder),
  });
  await main(argv);
}
