/** Text recognition for Node: engines, threads and the cache of recognised pages. */
import type { OcrService } from '../readers/ocr.js';
import type { PageOcr } from '../readers/scan/types.js';
import { createCache, defaultCacheDir } from './cache.js';
import { chooseEngine, idOf, startEngine } from './engines.js';
import { openPool, threadsFor } from './pool.js';
import type { OcrOptions } from './types.js';

export type { OcrEngine, OcrOptions } from './types.js';

/** The service that readers take; nothing is loaded before a page needs it. */
export function createOcr(options: OcrOptions = {}): OcrService {
  const folder = options.cacheDir === undefined ? defaultCacheDir() : options.cacheDir;
  return {
    mode: options.mode ?? 'auto',
    open: (pages) => open(options, pages),
    cache: folder === null ? undefined : createCache(folder),
    progress: options.progress,
  };
}

async function open(options: OcrOptions, pages: number): Promise<PageOcr> {
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
