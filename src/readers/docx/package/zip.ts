import { unzipSync } from 'fflate';
import { InputError } from '../../../document/errors.js';
import { inflatePlain, plainEntries } from './plainZip.js';

/** What is inflated at most, in bytes: far above any real document, far below what a zip bomb asks for. */
const MOST_PART_BYTES = 192 * 1024 * 1024;
const MOST_ENTRIES = 20_000;

export interface Entry {
  readonly name: string;
  readonly size: number;
}

/** The names and sizes of the files in a zip archive; nothing is inflated. */
export function listEntries(bytes: Uint8Array): Entry[] {
  const plain = plainEntries(bytes);
  if (plain !== null) {
    if (plain.length > MOST_ENTRIES) throw new InputError('too-large', 'zip entries');
    return plain;
  }
  const entries: Entry[] = [];
  unzip(bytes, (entry) => {
    if (entries.length >= MOST_ENTRIES) throw new InputError('too-large', 'zip entries');
    entries.push(entry);
    return false;
  });
  return entries;
}

/** Inflates the named files only. */
export function readEntries(bytes: Uint8Array, names: ReadonlySet<string>): Record<string, Uint8Array> {
  let total = 0;
  const isWanted = ({ name, size }: Entry): boolean => {
    if (!names.has(name)) return false;
    total += size;
    if (!(total <= MOST_PART_BYTES)) throw new InputError('too-large', name);
    return true;
  };
  const plain = readPlain(bytes, isWanted);
  if (plain !== null) return plain;
  total = 0;
  return unzip(bytes, isWanted);
}

/** `null` when some file has to be read by the library. */
function readPlain(
  bytes: Uint8Array,
  isWanted: (entry: Entry) => boolean,
): Record<string, Uint8Array> | null {
  const entries = plainEntries(bytes);
  if (entries === null) return null;
  const files: Record<string, Uint8Array> = {};
  for (const entry of entries.filter(isWanted)) {
    const file = inflatePlain(bytes, entry);
    if (file === null) return null;
    files[entry.name] = file;
  }
  return files;
}

function unzip(bytes: Uint8Array, wanted: (entry: Entry) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: (file) => wanted({ name: file.name, size: file.originalSize }) });
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(brokenZip(error), 'zip');
  }
}

/** A missing end record or a stream that ends early is what an interrupted download leaves behind. */
function brokenZip(error: unknown): 'truncated' | 'unreadable' {
  const message = error instanceof Error ? error.message : '';
  return /invalid zip data|unexpected EOF/i.test(message) ? 'truncated' : 'unreadable';
}
