/** Little-endian numbers out of bytes; beyond the end everything is 0, so that damaged tables read as empty. */
export interface Bytes {
  readonly data: Uint8Array;
  u8(at: number): number;
  u16(at: number): number;
  i16(at: number): number;
  u32(at: number): number;
  i32(at: number): number;
  /** UTF-16LE, `length` code units, fewer at the end of the data. */
  utf16(at: number, length: number): string;
  slice(at: number, length: number): Bytes;
}

/** Arguments of one call of String.fromCharCode; more overflow the stack. */
const CHUNK = 8192;

export function bytesOf(data: Uint8Array): Bytes {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const has = (at: number, size: number) => at >= 0 && at + size <= data.length;
  return {
    data,
    u8: (at) => data[at] ?? 0,
    u16: (at) => (has(at, 2) ? view.getUint16(at, true) : 0),
    i16: (at) => (has(at, 2) ? view.getInt16(at, true) : 0),
    u32: (at) => (has(at, 4) ? view.getUint32(at, true) : 0),
    i32: (at) => (has(at, 4) ? view.getInt32(at, true) : 0),
    utf16: (at, length) => readUtf16(view, at, length),
    slice: (at, length) => bytesOf(data.subarray(Math.max(0, at), Math.max(0, at + Math.max(0, length)))),
  };
}

function readUtf16(view: DataView, at: number, length: number): string {
  const count = at < 0 ? 0 : Math.max(0, Math.min(length, Math.floor((view.byteLength - at) / 2)));
  const parts: string[] = [];
  for (let from = 0; from < count; from += CHUNK) {
    const codes: number[] = [];
    for (let i = from; i < Math.min(count, from + CHUNK); i++) codes.push(view.getUint16(at + i * 2, true));
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}
