/**
 * One file of compiled code on disk: what it was made of, what it holds, and a checksum. V8 looks at the version and
 * the length of the source itself, but trusts the bytes; a damaged file must never reach it.
 */
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { crc32 } from 'node:zlib';

export interface StoredCode {
  readonly code: Buffer;
  /** The modules that had run when the code was kept. */
  readonly modules: readonly string[];
}

/** Four bytes each: checksum of all that follows, length of the names. */
const HEAD = 8;
const SEPARATOR = '\n';
const OTHERS_WRITE = 0o022;

/** What another user could have written would run with the rights of this one. */
function isOwn(file: number): boolean {
  if (process.getuid === undefined) return true;
  const { uid, mode } = fstatSync(file);
  return uid === process.getuid() && (mode & OTHERS_WRITE) === 0;
}

/** The bytes of a file of one's own; null when there is none. */
function ownBytes(path: string): Buffer | null {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    return isOwn(file) ? readFileSync(file) : null;
  } catch {
    // Not there yet, or not to be read: the code is compiled as it always was.
    return null;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

export function readStored(path: string): StoredCode | null {
  const bytes = ownBytes(path);
  if (bytes === null || bytes.length < HEAD || bytes.readUInt32LE(0) !== crc32(bytes.subarray(4)))
    return null;
  const end = HEAD + bytes.readUInt32LE(4);
  return { code: bytes.subarray(end), modules: bytes.toString('latin1', HEAD, end).split(SEPARATOR) };
}

/** Keeps the code for later runs. A full or read-only disk costs time at the next run, nothing else. */
export function writeStored(path: string, { code, modules }: StoredCode): void {
  const names = Buffer.from(modules.join(SEPARATOR), 'latin1');
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(names.length, 4);
  head.writeUInt32LE(crc32(code, crc32(names, crc32(head.subarray(4)))), 0);
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(draft, Buffer.concat([head, names, code]), { mode: 0o600 });
    renameSync(draft, path);
  } catch {
    remove(draft);
  }
}

function remove(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Where no file can be made there is none to remove.
  }
}
