import type { Bytes } from '../ole/bytes.js';

/** One change of a format: its code and its operand (MS-DOC 2.2.5.1). */
export interface Sprm {
  readonly code: number;
  readonly operand: Bytes;
}

const TABLE_DEFINITION = new Set([0xd608, 0xd606]);
const TABS = 0xc615;
/** Bytes of the operand by the upper three bits of the code; -1: the first byte tells. */
const SIZES = [1, 1, 2, 4, 2, 2, -1, 3];

/** The changes in a list, in order. A list that breaks off gives what was whole. */
export function readSprms(list: Bytes): Sprm[] {
  const found: Sprm[] = [];
  const end = list.data.length;
  for (let at = 0; at + 3 <= end; ) {
    const code = list.u16(at);
    const [head, size] = operandOf(list, at + 2, code);
    const from = at + 2 + head;
    if (from + size > end) break;
    found.push({ code, operand: list.slice(from, size) });
    at = from + size;
  }
  return found;
}

/** Bytes before the operand that tell its length, and the length. */
function operandOf(list: Bytes, at: number, code: number): readonly [number, number] {
  const size = SIZES[code >> 13] ?? 1;
  if (size >= 0) return [0, size];
  // This length counts itself in part.
  if (TABLE_DEFINITION.has(code)) return [2, Math.max(0, list.u16(at) - 1)];
  if (code === TABS && list.u8(at) === 255) {
    const removed = list.u8(at + 1);
    return [1, 2 + removed * 4 + list.u8(at + 2 + removed * 4) * 3];
  }
  return [1, list.u8(at)];
}
