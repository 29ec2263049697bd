/** A stable part of an archive: which of N machines takes a file depends on its name alone. */
import { createHash } from 'node:crypto';

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** `2/5`; null when it is no such pair. */
export function parseShard(text: string): Shard | null {
  const found = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const [index, count] = [Number(found?.[1]), Number(found?.[2])];
  return found && index >= 1 && count >= 1 && index <= count ? { index, count } : null;
}

export function inShard(name: string, { index, count }: Shard): boolean {
  const hash = createHash('sha256').update(name).digest();
  return hash.readUInt32BE(0) % count === index - 1;
}
