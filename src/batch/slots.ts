/** Bounds how much is under way: a producer waits for a slot, so that no archive piles up in memory. */
export interface Slots {
  /** Waits until fewer than the limit are under way, then runs the task without waiting for its end. */
  start(task: () => Promise<void>): Promise<void>;
  /** Waits for everything that was started. */
  drain(): Promise<void>;
}

export function createSlots(limit: number): Slots {
  const running = new Set<Promise<void>>();
  return {
    async start(task) {
      while (running.size >= limit) await Promise.race(running);
      const one = task().finally(() => running.delete(one));
      running.add(one);
    },
    async drain() {
      await Promise.all(running);
    },
  };
}

/** Lets results pass in the order of their numbers, whatever order they arrive in. */
export function createQueue<T>(
  deliver: (value: T) => Promise<void>,
): (index: number, value: T) => Promise<void> {
  const waiting = new Map<number, T>();
  let next = 0;
  let last: Promise<void> = Promise.resolve();
  return async (index, value) => {
    waiting.set(index, value);
    for (let ready = waiting.get(next); waiting.has(next); ready = waiting.get(next)) {
      const current = ready as T;
      waiting.delete(next++);
      last = last.then(() => deliver(current));
    }
    await last;
  };
}
