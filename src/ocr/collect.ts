/**
 * Frees what a page left behind at once. Pictures lie outside of the heap that V8 watches: left to itself it lets some
 * hundred megabytes of them gather, which the allocator of the system then keeps in pieces.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collector: (() => void) | null | undefined;

/** Collects garbage in this thread, which takes some milliseconds; does nothing where that cannot be asked for. */
export function collectGarbage(): void {
  if (collector === undefined) collector = find();
  collector?.();
}

function find(): (() => void) | null {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('typeof gc === "function" ? gc : null');
  return typeof found === 'function' ? () => void found() : null;
}
