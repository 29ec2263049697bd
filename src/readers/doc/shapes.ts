import type { Bytes } from '../ole/bytes.js';

/** Records of drawings (MS-ODRAW 2.2). */
const GROUP_DATA = 0xf000;
const GROUP = 0xf003;
const SHAPE = 0xf00a;
const CONTAINER = 0xf;
const HEAD = 8;
const MOST_DEPTH = 32;

/** For shapes inside a group the shape of the outermost group, which is the one that hangs on the text. */
export function groupsOf(drawings: Bytes): Map<number, number> {
  const found = new Map<number, number>();
  const end = drawings.data.length;
  let at = 0;
  if (drawings.u16(2) === GROUP_DATA) at = HEAD + drawings.u32(4);
  // In front of each drawing a byte says whether it is of the body or of headers.
  for (at += 1; at + HEAD <= end; at += HEAD + drawings.u32(at + 4) + 1)
    walk(drawings, at + HEAD, Math.min(end, at + HEAD + drawings.u32(at + 4)), 0, null, found);
  return found;
}

/** `depth` counts groups; the first holds all shapes of the drawing and is none itself. */
function walk(
  bytes: Bytes,
  from: number,
  to: number,
  depth: number,
  owner: number | null,
  found: Map<number, number>,
): number | null {
  let group = owner;
  for (let at = from; at + HEAD <= to; at += HEAD + bytes.u32(at + 4)) {
    const type = bytes.u16(at + 2);
    const end = Math.min(to, at + HEAD + bytes.u32(at + 4));
    if (type === SHAPE) {
      const shape = bytes.u32(at + HEAD);
      // The first shape of a group stands for the group.
      if (depth > 1) group ??= shape;
      if (group !== null) found.set(shape, group);
    } else if ((bytes.u16(at) & CONTAINER) === CONTAINER && depth < MOST_DEPTH) {
      const isGroup = type === GROUP;
      const inner = walk(bytes, at + HEAD, end, depth + (isGroup ? 1 : 0), group, found);
      if (!isGroup && depth > 1) group ??= inner;
    }
  }
  return group;
}
