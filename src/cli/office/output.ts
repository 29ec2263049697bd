/** Writes what a command made: to a file that appears only when it is whole, or to standard output. */
import { openSink } from '../sink.js';

export type Output = string | Uint8Array | Iterable<string>;

/** Lines are written in pieces of about this many characters. */
const PIECE = 1 << 16;

function* pieces(output: Output): Generator<string | Uint8Array> {
  if (typeof output === 'string' || output instanceof Uint8Array) {
    yield output;
    return;
  }
  let piece = '';
  for (const part of output) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
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
