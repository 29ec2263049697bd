/** Where data goes: standard output, or a file that appears only when it is whole. */
export interface Sink {
  write(data: string | Uint8Array): Promise<void>;
  /** Keeps what was written, or removes it. */
  close(keep: boolean): Promise<void>;
}

export async function openSink(path: string | undefined): Promise<Sink> {
  if (path === undefined || path === '-') return { write: writeOut, close: async () => {} };
  return (await import('./sinkFile.js')).openFile(path);
}

/** Waits for a slow reader instead of filling memory. */
function writeOut(data: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(data)) resolve();
    else process.stdout.once('drain', () => resolve());
  });
}
