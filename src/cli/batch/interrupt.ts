/** Ctrl-C once ends the listing and finishes what runs; twice ends at once. */
export interface Interrupt {
  readonly signal: AbortSignal;
  release(): void;
}

/** Exit status of a program that Ctrl-C ended (128 + SIGINT). */
const INTERRUPTED = 130;

export function onInterrupt(tell: () => void): Interrupt {
  const controller = new AbortController();
  const handle = (): void => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    tell();
    controller.abort();
  };
  process.on('SIGINT', handle);
  process.on('SIGTERM', handle);
  return {
    signal: controller.signal,
    release: () => {
      process.off('SIGINT', handle);
      process.off('SIGTERM', handle);
    },
  };
}
