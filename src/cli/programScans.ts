/** `inspect` and `cache`, and their options. */
import type { Command, Option } from 'commander';
import type { CacheAction } from './commands/cache.js';
import type { InspectFlags } from './commands/inspect.js';
import { INSPECT_TEXTS } from './inspect/texts.js';
import type { Language } from './messages/index.js';
import { OCR_TEXTS } from './ocr/texts.js';

export function addScans(program: Command, lang: () => Option, language: Language): void {
  const texts = INSPECT_TEXTS[language];
  program
    .command('inspect')
    .description(texts.inspect)
    .argument('<files...>', texts.files)
    .option('--json', texts.json)
    .addOption(lang())
    .action(async (files: string[], flags: InspectFlags) => {
      const { inspectCommand } = await import('./commands/inspect.js');
      process.exitCode = await inspectCommand(files, flags, language);
    });
  const ocr = OCR_TEXTS[language];
  program
    .command('cache')
    .description(ocr.cache)
    .addArgument(program.createArgument('<action>', ocr.action).choices(['clear', 'path']))
    .option('--cache-dir <folder>', ocr.cacheDir)
    .addOption(lang())
    .action(async (action: CacheAction, flags: { cacheDir?: string }) => {
      const { cacheCommand } = await import('./commands/cache.js');
      process.exitCode = await cacheCommand(action, flags, language);
    });
}
