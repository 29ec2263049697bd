/** Text recognition for Node: engines, threads and the cache of recognised pages. */
import { defaultCacheDir } from '../cacheDir.js';
import type { OcrCache, OcrService } from '../readers/ocr.js';
import type { OcrOptions } from './types.js';

export type { OcrEngine, OcrOptions } from './types.js';

/** The service that readers take; nothing is loaded before a page needs it. */
export function createOcr(options: OcrOptions = {}): OcrService {
  return {
    mode: options.mode ?? 'auto',
    open: async (pages) => (await import('./open.js')).open(options, pages),
    cache: options.cacheDir === null ? undefined : lateCache(options.cacheDir),
    progress: options.progress,
  };
}

/** A cache that is looked up when the first page is asked for. */
function lateCache(folder: string | undefined): OcrCache {
  const opened = async (): Promise<OcrCache> => {
    const { createCache } = await import('./cache.js');
    return createCache(folder ?? defaultCacheDir());
  };
  return {
    get: async (key) => (await opened()).get(key),
    set: async (key, page) => (await opened()).set(key, page),
  };
}
