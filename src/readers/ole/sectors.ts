import { InputError } from '../../document/errors.js';
import type { Bytes } from './bytes.js';

/** Equal sectors in a row, and for each the one that follows it in its chain. */
export interface Sectors {
  readonly space: Uint8Array;
  /** Bytes of a sector. */
  readonly size: number;
  /** Where sector 0 begins. */
  readonly first: number;
  readonly fat: Uint32Array;
}

const HEADER_BYTES = 512;
const HEADER_TABLES = 109;
/** Numbers from here on are marks (free, end of chain), no sectors. */
const MARKS = 0xfffffffa;

/** Reads the table of chains. Throws `InputError` for a header that makes no sense. */
export function readFat(file: Bytes): Sectors {
  const shift = file.u16(30);
  if (file.data.length < HEADER_BYTES) throw new InputError('truncated', 'OLE');
  if (shift < 7 || shift > 16) throw new InputError('unreadable', 'OLE');
  const size = 2 ** shift;
  const bare: Sectors = { space: file.data, size, first: size, fat: new Uint32Array(0) };
  const most = Math.ceil(file.data.length / size);
  const tables = tableSectors(file, bare, most);
  const fat = new Uint32Array(Math.min(tables.length * (size / 4), most)).fill(MARKS);
  for (let i = 0; i < fat.length; i++) {
    const table = tables[Math.floor(i / (size / 4))] ?? 0;
    const at = bare.first + table * size + (i % (size / 4)) * 4;
    if (at + 4 <= file.data.length) fat[i] = file.u32(at);
  }
  return { ...bare, fat };
}

/** The sectors that hold the table of chains: the first 109 in the header, the others in a chain of their own. */
function tableSectors(file: Bytes, { first, size }: Sectors, most: number): number[] {
  const found: number[] = [];
  const take = (at: number) => {
    const sector = file.u32(at);
    if (sector < MARKS && found.length < most) found.push(sector);
  };
  for (let i = 0; i < HEADER_TABLES; i++) take(76 + i * 4);
  let sector = file.u32(68);
  for (let count = 0; sector < MARKS && count < most; count++) {
    const at = first + sector * size;
    if (at + size > file.data.length) break;
    for (let i = 0; i < size / 4 - 1; i++) take(at + i * 4);
    sector = file.u32(at + size - 4);
  }
  return found;
}

/** The bytes of a chain in order. A chain that leaves the file or bites its tail ends there. */
export function followChain({ space, size, first, fat }: Sectors, start: number): Uint8Array {
  const chain: number[] = [];
  const seen = new Uint8Array(fat.length);
  for (let sector = start; sector < fat.length && seen[sector] === 0; sector = fat[sector] ?? MARKS) {
    seen[sector] = 1;
    chain.push(sector);
  }
  const out = new Uint8Array(chain.length * size);
  let length = 0;
  for (const [i, sector] of chain.entries()) {
    const from = first + sector * size;
    const part = space.subarray(from, Math.min(space.length, from + size));
    out.set(part, i * size);
    length = i * size + part.length;
    if (part.length < size) break;
  }
  return out.subarray(0, length);
}
