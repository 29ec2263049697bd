/** Writes what a command made: to a file that appears only when it is whole, or to standard output. */
import { openSink } from '../sink.js';

export type Output = string | Uint8Array | Iterable<string>;

/** Lines are written in pieces of so many. */
const PIECE = 1000;

function* pieces(output: Output): Generator<string | Uint8Array> {
  if (typeof output === 'string' || output instanceof Uint8Array) {
    yield output;
    return;
  }
  let parts: string[] = [];
  for (const part of output) {
    parts.push(part);
    if (parts.length < PIECE) continue;
    yield parts.join('');
    parts = [];
  }
  if (parts.length > 0) yield parts.join('');
}

export async function writeOutput(output: Output, path: string | undefined): Promise<void> {
  const sink = await openSink(path);
  try {
    for (const piece of pieces(output)) await sink.write(piece);
    await sink.close(true);
  } catch (error) {
    await sink.close(false).catch(() => {});
    throw error;
  }
}
