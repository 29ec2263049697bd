/** The commands `batch` and `manifest` with their options. */
import { type Command, Option } from 'commander';
import type { Language } from '../messages/index.js';
import { addOcrOptions } from '../ocr/options.js';
import type { ManifestAction } from './manifestCommand.js';
import type { BatchFlags } from './options.js';
import { BATCH_TEXTS } from './texts.js';

export function addBatch(program: Command, lang: () => Option, language: Language): void {
  const texts = BATCH_TEXTS[language].options;
  const text = (key: string): string => texts[key] ?? '';
  const batch = program
    .command('batch')
    .description(text('batch'))
    .argument('[patterns...]', text('patterns'))
    .option('-o, --output <folder>', text('output'))
    .addOption(new Option('-f, --format <format>', text('format')).choices(['json', 'yaml']).default('json'))
    .option('--ndjson <file>', text('ndjson'))
    .option('--ordered', text('ordered'))
    .option('--validate', text('validate'))
    .option('--config <file>', text('config'))
    .option('--no-config', text('noConfig'))
    .addOption(
      new Option('--fail-on <severity>', text('failOn'))
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .option('--force', text('force'))
    .option('--retry-failed', text('retryFailed'))
    .option('--jobs <n>', text('jobs'))
    .option('--timeout <seconds>', text('timeout'), '60')
    .option('--max-size <mb>', text('maxSize'))
    .option('--max-pages <n>', text('maxPages'))
    .option('--max-memory <mb>', text('maxMemory'))
    .option('--shard <i/n>', text('shard'))
    .option('--files-from <file>', text('filesFrom'))
    .option('--report <file>', text('report'))
    .option('--quiet', text('quiet'))
    .option('--positions', text('positions'))
    .option('--encoding <name>', text('encoding'));
  addOcrOptions(batch, language)
    .addOption(lang())
    .action(async (patterns: string[], flags: BatchFlags) => {
      const { batchCommand } = await import('./command.js');
      process.exitCode = await batchCommand(patterns, flags, language);
    });
  program
    .command('manifest')
    .description(text('manifest'))
    .addArgument(program.createArgument('<action>', text('action')).choices(['merge', 'status', 'failed']))
    .argument('<files...>', text('files'))
    .addOption(lang())
    .action(async (action: ManifestAction, files: string[]) => {
      const { manifestCommand } = await import('./manifestCommand.js');
      process.exitCode = await manifestCommand(action, files, language);
    });
}
