import { InputError } from '../../../document/errors.js';

/** `EncryptedPackage` in UTF-16LE: the stream that holds an encrypted OOXML file inside an OLE container. */
const ENCRYPTED_PACKAGE = utf16le('EncryptedPackage');
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const ENCRYPTED_FLAG = 1;

/** Throws what is wrong with bytes that cannot be an open, readable OOXML file. */
export function checkContainer(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new InputError('empty');
  if (startsWith(bytes, OLE)) {
    throw contains(bytes, ENCRYPTED_PACKAGE)
      ? new InputError('encrypted', 'OOXML')
      : new InputError('unknown-format', 'OLE');
  }
  if (!startsWith(bytes, ZIP)) throw new InputError('unknown-format');
  if (((bytes[6] ?? 0) & ENCRYPTED_FLAG) !== 0) throw new InputError('encrypted', 'zip');
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((value, i) => bytes[i] === value);
}

function utf16le(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((value, i) => bytes[at + i] === value)) return true;
  }
  return false;
}
