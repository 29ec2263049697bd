import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPool, type PageAnswer, threadsFor } from '../../src/ocr/pool.js';
import type { PageImage, ScannedPage } from '../../src/readers/scan/types.js';

const CHOICE = { engine: 'tesseract.js', version: 'none' } as const;
const PAGE: ScannedPage = { words: [], rules: { horizontal: [], vertical: [] }, turnedBy: 0, skew: 0 };

const image = (): PageImage => ({ gray: { width: 1, height: 1, data: new Uint8Array(1) }, dpi: 200 });

/** A worker that always gives this answer, or none. */
function fakeWorker(answer: PageAnswer | null) {
  const worker = Object.assign(new EventEmitter(), {
    ended: false,
    held: true,
    postMessage() {
      if (answer !== null) queueMicrotask(() => worker.emit('message', answer));
    },
    ref() {
      worker.held = true;
    },
    unref() {
      worker.held = false;
    },
    async terminate() {
      worker.ended = true;
      worker.emit('exit', 1);
      return 1;
    },
  });
  return worker;
}

/** Starts fakes and remembers them. */
function factory(answer: PageAnswer | null = { ok: true, page: PAGE }) {
  const started: ReturnType<typeof fakeWorker>[] = [];
  const begin = () => {
    const worker = fakeWorker(answer);
    started.push(worker);
    return worker as unknown as Worker;
  };
  return { started, begin };
}

describe('threads that read pages', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.runAllTimers();
    vi.useRealTimers();
  });

  it('are kept for the next file and hold up no process', async () => {
    const { started, begin } = factory();
    for (let file = 0; file < 3; file++) {
      const pool = openPool(CHOICE, 1, begin);
      expect(await pool.read(image())).toBe(PAGE);
      await pool.close();
    }
    expect(started).toHaveLength(1);
    expect(started[0]).toMatchObject({ ended: false, held: false });
    const other = openPool({ ...CHOICE, version: 'another' }, 1, begin);
    expect(started).toHaveLength(2);
    await other.close();
  });

  it('are ended when nobody asks for them', async () => {
    const { started, begin } = factory();
    await openPool(CHOICE, 1, begin).close();
    vi.advanceTimersByTime(60_000);
    expect(started[0]?.ended).toBe(true);
    await openPool(CHOICE, 1, begin).close();
    expect(started).toHaveLength(2);
  });

  it('rest no more of them than there are for one file', async () => {
    const { started, begin } = factory();
    await openPool(CHOICE, threadsFor() + 2, begin).close();
    expect(started.filter((worker) => worker.ended)).toHaveLength(2);
  });

  it('are not kept when they failed', async () => {
    const { started, begin } = factory({ ok: false, code: 'unreadable', detail: 'RuntimeError' });
    const pool = openPool(CHOICE, 1, begin);
    await expect(pool.read(image())).rejects.toMatchObject({ code: 'unreadable', detail: 'RuntimeError' });
    await pool.close();
    expect(started[0]?.ended).toBe(true);
  });

  it('are not kept while they read, or dead', async () => {
    const busy = factory(null);
    const pool = openPool(CHOICE, 1, busy.begin);
    const reading = pool.read(image()).catch((error: unknown) => error);
    await Promise.resolve();
    await pool.close();
    expect(busy.started[0]?.ended).toBe(true);
    expect(await reading).toMatchObject({ code: 'unreadable', detail: 'recognition' });
    expect(busy.started).toHaveLength(1);

    const { started, begin } = factory();
    await openPool(CHOICE, 1, begin).close();
    await started[0]?.terminate();
    await openPool(CHOICE, 1, begin).close();
    expect(started).toHaveLength(2);
  });
});
