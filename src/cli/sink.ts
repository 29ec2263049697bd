/** Where data goes: standard output, or a file that appears only when it is whole. */
import { open, rename, rm } from 'node:fs/promises';

export interface Sink {
  write(text: string): Promise<void>;
  /** Keeps what was written, or removes it. */
  close(keep: boolean): Promise<void>;
}

/** A place that cannot be written to. */
export class OutputError extends Error {
  readonly path: string;
  constructor(path: string, reason: string) {
    super(reason);
    this.name = 'OutputError';
    this.path = path;
  }
}

const reason = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

export async function openSink(path: string | undefined): Promise<Sink> {
  if (path === undefined || path === '-') return { write: writeOut, close: async () => {} };
  const partial = `${path}.${process.pid}.part`;
  const file = await open(partial, 'w').catch((error: unknown) => {
    throw new OutputError(path, reason(error));
  });
  return {
    write: async (text) => {
      await file.writeFile(text);
    },
    close: async (keep) => {
      await file.close();
      if (!keep) return rm(partial, { force: true });
      await rename(partial, path).catch(async (error: unknown) => {
        await rm(partial, { force: true });
        throw new OutputError(path, reason(error));
      });
    },
  };
}

/** Waits for a slow reader instead of filling memory. */
function writeOut(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', () => resolve());
  });
}
