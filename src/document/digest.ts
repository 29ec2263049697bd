import { builtin } from './builtin.js';

interface Hasher {
  update(bytes: Uint8Array): Hasher;
  digest(form: 'hex'): string;
}

/**
 * SHA-256 of the bytes, hexadecimal. The machine's own hash takes them as they lie. The one that browsers have, too,
 * copies them twice; and once something that large has been given back, the C library of Linux keeps all memory that is
 * smaller for itself: the pictures of every page that is recognised later.
 */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const hasher = builtin<{ createHash: (name: string) => Hasher }>('node:crypto')?.createHash?.('sha256');
  if (hasher !== undefined) return hasher.update(bytes).digest('hex');
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (value) => value.toString(16).padStart(2, '0')).join('');
}
