import { InputError } from '../../document/errors.js';
import { type Bytes, bytesOf } from './bytes.js';
import { followChain, readFat, type Sectors } from './sectors.js';

/** Compound files (MS-CFB): a small file system in a file. Only the streams of the root folder are offered. */
export interface Container {
  /** The bytes of a stream beside the root; `null` when there is none of that name. */
  stream(name: string): Uint8Array | null;
  readonly names: readonly string[];
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const ENTRY_BYTES = 128;
const STREAM = 2;
const ROOT = 5;

/** Opens a compound file; throws `InputError` when its directory cannot be found. */
export function openContainer(data: Uint8Array): Container {
  const file = bytesOf(data);
  const sectors = readFat(file);
  const entries = readEntries(bytesOf(followChain(sectors, file.u32(48))));
  const root = entries.find((entry) => entry.type === ROOT);
  if (root === undefined) throw new InputError(isCut(file, sectors) ? 'truncated' : 'unreadable', 'OLE');
  const files = childrenOf(entries, root);
  const mini = miniSectors(file, sectors, root);
  const cutoff = file.u32(56);
  return {
    names: [...files.keys()],
    stream(name) {
      const entry = files.get(name);
      if (entry === undefined) return null;
      const whole = followChain(entry.size < cutoff ? mini : sectors, entry.start);
      return whole.subarray(0, entry.size);
    },
  };
}

/** The table of chains or the directory lies behind the end of the file. */
function isCut(file: Bytes, { first, size }: Sectors): boolean {
  const ends = [file.u32(48), file.u32(76)].map((sector) => first + (sector + 1) * size);
  return ends.some((end) => end > file.data.length);
}

function readEntries(directory: Bytes): Entry[] {
  const count = Math.floor(directory.data.length / ENTRY_BYTES);
  return Array.from({ length: count }, (_, i) => {
    const at = i * ENTRY_BYTES;
    const nameBytes = Math.min(64, directory.u16(at + 64));
    return {
      name: directory.utf16(at, Math.max(0, nameBytes / 2 - 1)),
      type: directory.u8(at + 66),
      left: directory.u32(at + 68),
      right: directory.u32(at + 72),
      child: directory.u32(at + 76),
      start: directory.u32(at + 116),
      size: directory.u32(at + 120),
    };
  });
}

/** The streams right under the root; embedded objects bring streams of the same names in folders of their own. */
function childrenOf(entries: readonly Entry[], root: Entry): Map<string, Entry> {
  const found = new Map<string, Entry>();
  const seen = new Set<number>();
  const open = [root.child];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at];
    if (entry === undefined || seen.has(at)) continue;
    seen.add(at);
    if (entry.type === STREAM) found.set(entry.name, entry);
    open.push(entry.left, entry.right);
  }
  return found;
}

/** Small streams lie in small sectors, all of them inside the stream of the root. */
function miniSectors(file: Bytes, sectors: Sectors, root: Entry): Sectors {
  const table = bytesOf(followChain(sectors, file.u32(60)));
  const fat = Uint32Array.from({ length: Math.floor(table.data.length / 4) }, (_, i) => table.u32(i * 4));
  const space = followChain(sectors, root.start);
  return { space, size: 2 ** Math.min(12, file.u16(32)), first: 0, fat };
}
