/** The command line: runs one command and sets the exit status. */
import { languageOf, MESSAGES } from './messages/index.js';
import { version } from './version.js';

/** Wrong usage and inputs that cannot be read at all. */
const USAGE = 2;

/** A reader that closes the pipe has what it wanted. */
function endOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
}

/** Known by its shape: asking for the class would load the library for every start. */
function isCommanderError(error: unknown): error is Error & { readonly exitCode: number } {
  return error instanceof Error && 'exitCode' in error && typeof error.exitCode === 'number';
}

function report(error: unknown, argv: readonly string[]): number {
  if (isCommanderError(error)) return error.exitCode === 0 ? 0 : USAGE;
  const at = argv.indexOf('--lang');
  const messages = MESSAGES[languageOf(at < 0 ? undefined : argv[at + 1], process.env)];
  if (error instanceof Error && error.name === 'OutputError' && 'path' in error) {
    process.stderr.write(`kehoach: ${messages.cannotWrite(String(error.path), error.message)}\n`);
    return USAGE;
  }
  process.stderr.write(`kehoach: ${messages.unexpected(error instanceof Error ? error.name : 'Error')}\n`);
  if (error instanceof Error && error.stack) process.stderr.write(`${error.stack}\n`);
  return USAGE;
}

export async function main(argv: readonly string[]): Promise<void> {
  endOnClosedPipe();
  // The most frequent question of scripts is answered without loading the option parser.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${version}\n`);
    return;
  }
  try {
    const { buildProgram } = await import('./program.js');
    await buildProgram().parseAsync(argv, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error, argv);
  }
}
