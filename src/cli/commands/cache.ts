/** `kehoach cache clear | path` */
import { clearCache, defaultCacheDir } from '../../ocr/cache.js';
import type { Language } from '../messages/index.js';
import { OCR_TEXTS } from '../ocr/texts.js';

export type CacheAction = 'clear' | 'path';

export async function cacheCommand(
  action: CacheAction,
  flags: { readonly cacheDir?: string },
  language: Language,
): Promise<number> {
  const folder = flags.cacheDir ?? defaultCacheDir();
  if (action === 'path') process.stdout.write(`${folder}\n`);
  else {
    await clearCache(folder);
    process.stderr.write(`kehoach: ${OCR_TEXTS[language].cleared(folder)}\n`);
  }
  return 0;
}
