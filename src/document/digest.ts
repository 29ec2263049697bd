/** SHA-256 of the bytes, hexadecimal. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const hasher = (globalThis as Host).process?.getBuiltinModule?.('node:crypto')?.createHash?.('sha256');
  if (hasher !== undefined) return hasher.update(bytes).digest('hex');
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (value) => value.toString(16).padStart(2, '0')).join('');
}

/**
 * The machine's own hash takes the bytes as they lie. The one that browsers have, too, copies them twice; and once
 * something that large has been given back, the C library of Linux keeps all memory that is smaller for itself: the
 * pictures of every page that is recognised later.
 */
interface Host {
  readonly process?: {
    readonly getBuiltinModule?: (name: string) => { createHash?: (name: string) => Hasher } | undefined;
  };
}

interface Hasher {
  update(bytes: Uint8Array): Hasher;
  digest(form: 'hex'): string;
}
