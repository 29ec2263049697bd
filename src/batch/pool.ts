/** Worker threads that are kept alive. A stuck or dead one is replaced, and its file fails alone. */
import { Worker } from 'node:worker_threads';
import { ALIVE, type Job, type JobResult } from './types.js';

export interface Pool {
  /** Runs a job as soon as a worker is free. */
  run(job: Job): Promise<JobResult>;
  close(): Promise<void>;
}

interface Seat {
  worker: Worker;
  /** Jobs that this worker has done. */
  done: number;
}

/** A worker is renewed after this many files: WebAssembly memory grows and never shrinks. */
const FILES_A_WORKER = 400;

export function createPool(size: number, maxMemory: number | null): Pool {
  const seats = Array.from({ length: size }, () => startSeat(maxMemory));
  const free = [...seats];
  const waiting: ((seat: Seat) => void)[] = [];

  const take = (): Promise<Seat> => {
    const seat = free.pop();
    return seat ? Promise.resolve(seat) : new Promise((resolve) => waiting.push(resolve));
  };
  const give = (seat: Seat): void => {
    const next = waiting.shift();
    if (next) next(seat);
    else free.push(seat);
  };
  const renew = (seat: Seat): void => {
    void seat.worker.terminate();
    Object.assign(seat, startSeat(maxMemory));
  };

  return {
    async run(job) {
      const seat = await take();
      const result = await ask(seat.worker, job);
      seat.done++;
      if (isBroken(result) || seat.done >= FILES_A_WORKER) renew(seat);
      give(seat);
      return result;
    },
    async close() {
      await Promise.all(seats.map((seat) => seat.worker.terminate()));
    },
  };
}

function startSeat(maxMemory: number | null): Seat {
  const worker = new Worker(new URL('./batch-worker.js', import.meta.url), {
    ...(maxMemory === null ? {} : { resourceLimits: { maxOldGenerationSizeMb: maxMemory } }),
    // What a parser library prints is no data of ours.
    stdout: true,
    stderr: true,
  });
  // A worker that nobody asks may still die (out of memory while idle); the next job finds out.
  worker.on('error', () => {});
  worker.unref();
  return { worker, done: 0 };
}

const BROKEN: ReadonlySet<string> = new Set(['timeout', 'worker', 'max-memory']);
const isBroken = (result: JobResult): boolean => !result.ok && BROKEN.has(result.error);

/** One question to one worker; its death or silence is an answer too. */
function ask(worker: Worker, job: Job): Promise<JobResult> {
  return new Promise((resolve) => {
    const fail = (error: string): void => settle({ ok: false, error, sha256: null });
    const watch = (): ReturnType<typeof setTimeout> | null =>
      job.limits.timeout === null ? null : setTimeout(() => fail('timeout'), job.limits.timeout);
    let timer = watch();
    const stop = (): void => {
      if (timer !== null) clearTimeout(timer);
    };
    const onExit = (): void => fail('worker');
    const onError = (error: Error & { code?: string }): void =>
      fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'max-memory' : 'worker');
    // Every page of a long scan is a sign of life: only silence is too long.
    const hear = (answer: JobResult | typeof ALIVE): void => {
      if (answer === ALIVE) {
        stop();
        timer = watch();
      } else settle(answer);
    };
    const settle = (result: JobResult): void => {
      stop();
      worker.off('message', hear);
      worker.off('exit', onExit);
      worker.off('error', onError);
      resolve(result);
    };
    worker.on('message', hear);
    worker.on('exit', onExit);
    worker.on('error', onError);
    worker.ref();
    worker.postMessage(job);
  });
}
