/** The command line: runs one command and sets the exit status. */
import { languageOf, MESSAGES, type Messages } from './messages/index.js';

/** Wrong usage and inputs that cannot be read at all. */
const USAGE = 2;

/** A reader that closes the pipe has what it wanted. */
const CLOSED = ['EPIPE', 'EOF'];

function endOnBrokenOutput(messages: Messages): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (CLOSED.includes(error.code ?? '')) process.exit();
      if (stream === process.stdout)
        complain(messages.cannotWrite(messages.standardOutput, error.code ?? ''));
      process.exit(USAGE);
    });
  }
}

function complain(sentence: string): void {
  process.stderr.write(`kehoach: ${sentence}\n`);
}

interface CommanderError extends Error {
  readonly code: string;
  readonly exitCode: number;
}

/** Known by its shape: asking for the class would load the library for every start. */
function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'exitCode' in error && typeof error.exitCode === 'number';
}

async function report(error: unknown, argv: readonly string[], messages: Messages): Promise<number> {
  if (isCommanderError(error)) {
    if (error.exitCode === 0) return 0;
    // No command at all: the help was printed instead.
    if (error.code === 'commander.help') return USAGE;
    const { usageProblem } = await import('./messages/usage.js');
    complain(messages.usage(usageProblem(error, argv)));
  } else if (error instanceof Error && error.name === 'OutputError' && 'path' in error) {
    complain(messages.cannotWrite(String(error.path), error.message));
  } else {
    complain(messages.unexpected(error instanceof Error ? error.name : 'Error'));
    if (error instanceof Error && error.stack) process.stderr.write(`${error.stack}\n`);
  }
  return USAGE;
}

export async function main(argv: readonly string[]): Promise<void> {
  const language = languageOf(argv, process.env);
  const messages = MESSAGES[language];
  endOnBrokenOutput(messages);
  try {
    const { beginEarly, buildProgram } = await import('./start.js');
    beginEarly(argv);
    await buildProgram(language).parseAsync(argv, { from: 'user' });
  } catch (error) {
    process.exitCode = await report(error, argv, messages);
  }
}
