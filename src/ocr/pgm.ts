/** The plainest picture format (Netpbm P5), which every build of the engines reads. */
import type { Gray } from '../readers/scan/types.js';

export function pgmOf({ width, height, data }: Gray): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const out = new Uint8Array(head.length + data.length);
  out.set(head);
  out.set(data, head.length);
  return out;
}
