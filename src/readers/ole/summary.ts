import { bytesOf } from './bytes.js';
import type { Container } from './container.js';

/** What the property set of an OLE file says of it (MS-OLEPS). */
export interface Summary {
  readonly producer: string | null;
  readonly pages: number | null;
}

const STREAM = '\u0005SummaryInformation';
const PAGE_COUNT = 14;
const APPLICATION = 18;
const VT_I4 = 3;
const VT_LPSTR = 30;
const MOST_PROPERTIES = 200;
const MOST_NAME = 200;

export function readSummary(container: Container): Summary {
  const data = container.stream(STREAM);
  if (data === null) return { producer: null, pages: null };
  const set = bytesOf(data);
  const section = set.u32(44);
  const count = Math.min(MOST_PROPERTIES, set.u32(section + 4));
  let producer: string | null = null;
  let pages: number | null = null;
  for (let i = 0; i < count; i++) {
    const id = set.u32(section + 8 + i * 8);
    const at = section + set.u32(section + 12 + i * 8);
    if (id === APPLICATION && set.u32(at) === VT_LPSTR) producer = ascii(data, at + 8, set.u32(at + 4));
    if (id === PAGE_COUNT && set.u32(at) === VT_I4) pages = set.i32(at + 4);
  }
  return { producer, pages: pages !== null && pages > 0 ? pages : null };
}

function ascii(data: Uint8Array, at: number, length: number): string | null {
  const bytes = data.subarray(at, at + Math.min(MOST_NAME, length));
  const text = String.fromCharCode(...bytes.filter((byte) => byte >= 32 && byte < 127)).trim();
  return text === '' ? null : text;
}
