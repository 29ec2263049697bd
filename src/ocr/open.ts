/** Starts an engine: on threads of its own, or here. */
import type { PageOcr } from '../readers/scan/types.js';
import { chooseEngine, idOf, startEngine } from './engines.js';
import { openPool, threadsFor } from './pool.js';
import type { OcrOptions } from './types.js';

export async function open(options: OcrOptions, pages: number): Promise<PageOcr> {
  const choice = await chooseEngine(options.engine ?? 'auto');
  const threads = Math.min(options.threads ?? threadsFor(), pages);
  if (threads > 0) return openPool(choice, threads);
  const { readScan } = await import('../readers/scan/readScan.js');
  const recognise = await startEngine(choice);
  return {
    id: idOf(choice),
    parallel: 1,
    read: (page) => readScan(page, recognise),
    close: () => Promise.resolve(),
  };
}
