import { fstatSync } from 'node:fs';
import { InputError } from '../document/errors.js';
import { toInputError } from '../files.js';
import { MAX_BYTES } from '../readers/index.js';

/** All bytes of standard input, up to the size limit; every failure is an `InputError`. */
export async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // The stream of a folder ends at once, as if nothing had been sent.
    if (fstatSync(0).isDirectory()) throw new InputError('folder');
    for await (const chunk of process.stdin) {
      const bytes = Buffer.from(chunk as Uint8Array);
      size += bytes.length;
      if (size > MAX_BYTES) throw new InputError('too-large', `${size}`);
      chunks.push(bytes);
    }
  } catch (error) {
    throw error instanceof InputError ? error : toInputError(error);
  }
  return Buffer.concat(chunks);
}
