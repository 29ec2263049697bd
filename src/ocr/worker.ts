/** Entry of a thread that reads pages: answers one picture after the other until it is ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { InputError } from '../document/errors.js';
import { readScan } from '../readers/scan/readScan.js';
import type { PageImage } from '../readers/scan/types.js';
import { collectGarbage } from './collect.js';
import { type EngineChoice, startEngine } from './engines.js';
import type { PageAnswer } from './pool.js';

const engine = startEngine(workerData as EngineChoice);
// Its failure is told with the first page.
engine.catch(() => {});

async function answer(image: PageImage): Promise<PageAnswer> {
  try {
    return { ok: true, page: await readScan(image, await engine) };
  } catch (error) {
    if (error instanceof InputError) return { ok: false, code: error.code, detail: error.detail };
    return { ok: false, code: 'unreadable', detail: error instanceof Error ? error.name : null };
  }
}

parentPort?.on('message', (image: PageImage) => {
  void answer(image).then((value) => {
    parentPort?.postMessage(value);
    // After the answer has left: the next page is on its way meanwhile.
    setImmediate(collectGarbage);
  });
});
