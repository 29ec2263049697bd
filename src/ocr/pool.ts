/** Threads that read pages, one engine in each. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { InputError, type InputErrorCode } from '../document/errors.js';
import type { PageImage, PageOcr, ScannedPage } from '../readers/scan/types.js';
import { type EngineChoice, idOf } from './engines.js';
import { rest, woken } from './rest.js';

/** Each thread holds about 45 MB: with more of them than this, a long scan in colour would take 500 MB. */
const MOST = 3;
/** Megabytes of each thread for values that are short-lived. */
const YOUNG = 12;

export type PageAnswer =
  | { readonly ok: true; readonly page: ScannedPage }
  | { readonly ok: false; readonly code: InputErrorCode; readonly detail: string | null };

export function threadsFor(): number {
  return Math.min(MOST, availableParallelism());
}

export function openPool(choice: EngineChoice, threads: number, begin = start): PageOcr {
  const id = idOf(choice);
  const seats = Array.from(
    { length: threads },
    (): Seat => ({ worker: woken(id) ?? begin(choice), isSpoilt: false }),
  );
  const free = [...seats];
  let closed = false;
  const waiting: ((seat: Seat) => void)[] = [];
  const take = (): Promise<Seat> => {
    const seat = free.pop();
    return seat === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(seat);
  };
  const give = (seat: Seat) => {
    const next = waiting.shift();
    if (next === undefined) free.push(seat);
    else next(seat);
  };
  return {
    id,
    // One page is rendered while the others are being read.
    parallel: threads + 1,
    async read(image) {
      const seat = await take();
      const answer = await ask(seat.worker, image);
      if (answer === null && !closed) seat.worker = begin(choice);
      // Whether it was the page or the engine is not known.
      else if (!answer?.ok) seat.isSpoilt = true;
      give(seat);
      if (answer?.ok) return answer.page;
      throw new InputError(answer?.code ?? 'unreadable', answer === null ? 'recognition' : answer.detail);
    },
    async close() {
      closed = true;
      // One that still reads does so for nobody any more.
      const leave = (seat: Seat) =>
        free.includes(seat) && !seat.isSpoilt ? rest(id, seat.worker, threadsFor()) : seat.worker.terminate();
      await Promise.all(seats.map(leave));
    },
  };
}

interface Seat {
  worker: Worker;
  isSpoilt: boolean;
}

function start(choice: EngineChoice): Worker {
  const worker = new Worker(new URL('./ocr-worker.js', import.meta.url), {
    workerData: choice,
    // A page leaves little behind; left to itself every thread keeps 30 MB free for what is short-lived.
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    // What an engine prints is no data of ours.
    stdout: true,
    stderr: true,
  });
  // Its death is an answer to the page that it reads; nobody else asks.
  worker.on('error', () => {});
  worker.unref();
  return worker;
}

/** One page to one worker; `null` when the worker died over it. */
function ask(worker: Worker, image: PageImage): Promise<PageAnswer | null> {
  return new Promise((resolve) => {
    const settle = (answer: PageAnswer | null) => {
      worker.off('message', settle);
      worker.off('exit', onExit);
      worker.unref();
      resolve(answer);
    };
    const onExit = () => settle(null);
    worker.on('message', settle);
    worker.on('exit', onExit);
    worker.ref();
    worker.postMessage(image, piecesOf(image));
  });
}

/** The memory of a page, which goes over to the worker. */
function piecesOf({ gray, red, blue }: PageImage): ArrayBuffer[] {
  const inks = [red, blue].flatMap((ink) => (ink ? [ink.at, ink.shades] : []));
  return [gray.data, ...inks].map((one) => one.buffer as ArrayBuffer);
}
