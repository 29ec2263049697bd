/**
 * The files of a plain zip archive inflated by the machine's own zlib, several times faster than by JavaScript.
 * Plain is what word processors write: no zip64, no encryption, stored or deflated. Everything else, and every
 * surrounding without zlib, is left to the library (layout: PKWARE APPNOTE.TXT 4.3.12, 4.3.16).
 */
import { builtin } from '../../../document/builtin.js';

export interface PlainEntry {
  readonly name: string;
  readonly size: number;
  readonly packed: number;
  readonly deflated: boolean;
  /** Where its local header begins. */
  readonly at: number;
}

type Inflate = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENCRYPTED = 0x1;
const UTF8 = 0x800;
/** Says that the number stands in a zip64 field. */
const ELSEWHERE = 0xffffffff;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}

function nameOf(bytes: Uint8Array, flags: number): string | null {
  const isAscii = bytes.every((byte) => byte < 0x80);
  return isAscii || (flags & UTF8) !== 0 ? new TextDecoder().decode(bytes) : null;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): { entry: PlainEntry; next: number } | null {
  if (at + CENTRAL_LENGTH > view.byteLength || view.getUint32(at, true) !== CENTRAL) return null;
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const nameEnd = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
  const header = view.getUint32(at + 42, true);
  const name = nameOf(bytes.subarray(at + CENTRAL_LENGTH, nameEnd), flags);
  const isPlain = (method === 0 || method === 8) && (flags & ENCRYPTED) === 0;
  if (name === null || !isPlain || [packed, size, header].includes(ELSEWHERE)) return null;
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { entry: { name, size, packed, deflated: method === 8, at: header }, next };
}

/** The files of the archive in the order of its directory; `null` when it is not plain. */
export function plainEntries(bytes: Uint8Array): PlainEntry[] | null {
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end < 0) return null;
  const entries: PlainEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const found = entryAt(bytes, view, at);
    if (found === null) return null;
    entries.push(found.entry);
    at = found.next;
  }
  return entries;
}

const inflater = (): Inflate | undefined => builtin<{ inflateRawSync: Inflate }>('node:zlib')?.inflateRawSync;

/** The bytes of a file in the archive; `null` when they are not what the directory promises, or without zlib. */
export function inflatePlain(bytes: Uint8Array, entry: PlainEntry): Uint8Array | null {
  const view = viewOf(bytes);
  const { at, packed, size, deflated } = entry;
  if (at + LOCAL_LENGTH > view.byteLength || view.getUint32(at, true) !== LOCAL) return null;
  const from = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(from, from + packed);
  if (data.length !== packed) return null;
  if (!deflated) return size === packed ? data : null;
  const inflated = quietly(() => inflater()?.(data, { maxOutputLength: Math.max(1, size) }));
  return inflated?.length === size ? inflated : null;
}

/** What zlib refuses is tried by the library, which says what is wrong. */
function quietly<T>(inflate: () => T): T | null {
  try {
    return inflate();
  } catch {
    return null;
  }
}
