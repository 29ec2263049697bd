/** Asks for the next files while one is being checked: waiting for a disk file by file is a tenth of a long run. */

const AHEAD = 8;

/** A promise that nobody has waited for yet must not end the process; whoever takes it meets the failure. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** The items in order, each with the promise of what `load` gives for it; at most a few are loaded before their turn. */
export function* readAhead<T, R>(
  items: readonly T[],
  load: (item: T) => Promise<R>,
): Generator<[T, Promise<R>]> {
  const started: Promise<R>[] = [];
  for (const [index, item] of items.entries()) {
    while (started.length <= AHEAD && index + started.length < items.length)
      started.push(quiet(load(items[index + started.length] as T)));
    yield [item, started.shift() as Promise<R>];
  }
}
