/** `kehoach cache clear | path` */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CODE_FOLDER, defaultCacheDir } from '../../cacheDir.js';
import { clearCache } from '../../ocr/cache.js';
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
    await Promise.all([clearCache(folder), rm(join(folder, CODE_FOLDER), { recursive: true, force: true })]);
    process.stderr.write(`kehoach: ${OCR_TEXTS[language].cleared(folder)}\n`);
  }
  return 0;
}
