/** The command `view` with its options. */
import type { Command, Option } from 'commander';
import type { Language } from '../messages/index.js';
import type { ViewFlags } from './command.js';
import { VIEW_TEXTS } from './texts.js';

export function addView(program: Command, lang: () => Option, language: Language): void {
  const texts = VIEW_TEXTS[language];
  program
    .command('view')
    .description(texts.view)
    .argument('<file>', texts.file)
    .option('-o, --output <file>', texts.output)
    .option('--config <file>', texts.config)
    .option('--no-config', texts.noConfig)
    .addOption(lang())
    .action(async (file: string, flags: ViewFlags) => {
      const { viewCommand } = await import('./command.js');
      process.exitCode = await viewCommand(file, flags, language);
    });
}
