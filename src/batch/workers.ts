/** How many workers a batch is worth. Each costs its start and warms up alone, so that small work gains nothing from several. */
import { availableParallelism } from 'node:os';
import type { Input } from './types.js';

/** Files up to which one worker is as fast as several (measured: about 150 small PDFs on two cores). */
const SMALL = 150;
/** Bytes that are worth as much as that many small files. */
const SMALL_BYTES = 40_000_000;
const MOST = 16;

export interface WorkPlan {
  /** The inputs, the ones looked at included. */
  readonly plan: AsyncIterable<Input>;
  /** 0 is the main thread. */
  readonly workers: number;
}

/** Looks at the first inputs only; a listing of any length stays a stream. */
export async function workersFor(inputs: AsyncIterable<Input>, wanted: number | null): Promise<WorkPlan> {
  if (wanted !== null) return { plan: inputs, workers: wanted };
  const iterator = inputs[Symbol.asyncIterator]();
  const first: Input[] = [];
  let bytes = 0;
  let ended = false;
  while (first.length <= SMALL && bytes <= SMALL_BYTES) {
    const next = await iterator.next();
    if (next.done) {
      ended = true;
      break;
    }
    first.push(next.value);
    bytes += next.value.size;
  }
  async function* all(): AsyncGenerator<Input> {
    yield* first;
    if (ended) return;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { plan: all(), workers: ended ? Math.min(1, first.length) : Math.min(MOST, availableParallelism()) };
}
