/** Whether the bytes that a signature covers are still those that were signed. */
import { hex } from './der.js';
import type { SignerFacts } from './pkcs7.js';

export type Integrity = 'intact' | 'modified' | 'unknown';

/** Compares the signed digest with that of the covered bytes. Later additions to the file do not matter. */
export async function checkIntegrity(
  file: Uint8Array,
  byteRange: readonly number[],
  facts: SignerFacts,
): Promise<Integrity> {
  const { algorithm, digest } = facts;
  if (algorithm === null || digest === null || byteRange.length === 0) return 'unknown';
  const covered = pick(file, byteRange);
  if (covered === null) return 'unknown';
  try {
    const actual = await globalThis.crypto.subtle.digest(algorithm, covered);
    return hex(new Uint8Array(actual)) === digest ? 'intact' : 'modified';
  } catch {
    return 'unknown';
  }
}

/** The bytes at pairs of offset and length; `null` when a pair lies outside the file. */
function pick(file: Uint8Array, byteRange: readonly number[]): Uint8Array<ArrayBuffer> | null {
  let total = 0;
  for (let i = 0; i + 1 < byteRange.length; i += 2) {
    const [offset, length] = [byteRange[i] ?? -1, byteRange[i + 1] ?? -1];
    if (offset < 0 || length < 0 || offset + length > file.length) return null;
    total += length;
  }
  if (total > file.length) return null;
  const covered = new Uint8Array(total);
  let at = 0;
  for (let i = 0; i + 1 < byteRange.length; i += 2) {
    const [offset, length] = [byteRange[i] ?? 0, byteRange[i + 1] ?? 0];
    covered.set(file.subarray(offset, offset + length), at);
    at += length;
  }
  return covered;
}
