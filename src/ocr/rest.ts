/**
 * Workers between two files. Starting one, with the compiling of its engine, takes as long as half a page is read: those
 * that are free when a file has been read are kept for the next one, for a while.
 */
import type { Worker } from 'node:worker_threads';

/** Milliseconds after which a worker that nobody asks for is ended. */
const PATIENCE = 5000;

interface Resting {
  readonly id: string;
  readonly worker: Worker;
  /** Stops what ends the rest. */
  readonly wake: () => void;
}

const resting = new Set<Resting>();

/** A worker with that engine that rests; `null` when there is none. */
export function woken(id: string): Worker | null {
  for (const one of resting)
    if (one.id === id) {
      one.wake();
      return one.worker;
    }
  return null;
}

/** Lets a worker that is free rest, or ends it where `most` of them do so already. It keeps no process alive. */
export async function rest(id: string, worker: Worker, most: number): Promise<void> {
  if (resting.size >= most) {
    await worker.terminate();
    return;
  }
  const end = () => {
    one.wake();
    void worker.terminate();
  };
  const timer = setTimeout(end, PATIENCE).unref();
  const one: Resting = {
    id,
    worker,
    wake: () => {
      clearTimeout(timer);
      worker.off('exit', end);
      resting.delete(one);
    },
  };
  worker.on('exit', end);
  worker.unref();
  resting.add(one);
}
