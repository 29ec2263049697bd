/** `validate` and `rules`, and their options. */
import { type Command, Option } from 'commander';
import type { Language } from './messages/index.js';
import type { HelpTexts } from './messages/usage.js';
import { addOcrOptions } from './ocr/options.js';
import type { ValidateFlags } from './validate/options.js';

/** An option that may be given again: its values in order. */
const again = (flags: string, text: string): Option =>
  new Option(flags, text).argParser((value: string, before: string[] | undefined) => [
    ...(before ?? []),
    value,
  ]);

export function addValidate(
  program: Command,
  texts: HelpTexts,
  lang: () => Option,
  language: Language,
): void {
  const validate = program
    .command('validate')
    .description(texts.validate)
    .argument('[patterns...]', texts.patterns)
    .addOption(again('-f, --format <format>', texts.report))
    .addOption(again('--rule <setting>', texts.rule))
    .option('--config <file>', texts.config)
    .option('--no-config', texts.noConfig)
    .option('--print-config', texts.printConfig)
    .addOption(
      new Option('--fail-on <severity>', texts.failOn).choices(['error', 'warning', 'info', 'never']),
    )
    .option('--max-warnings <count>', texts.maxWarnings)
    .option('--quiet', texts.quiet)
    .option('--no-workspace', texts.noWorkspace)
    .option('--baseline <file>', texts.baseline)
    .option('--update-baseline', texts.updateBaseline)
    .option('--prune-baseline', texts.pruneBaseline)
    .option('--encoding <name>', texts.encoding);
  addOcrOptions(validate, language)
    .addOption(lang())
    .action(async (patterns: string[], flags: ValidateFlags) => {
      const { validateCommand } = await import('./commands/validate.js');
      process.exitCode = await validateCommand(patterns, flags, language);
    });
}

export function addRules(program: Command, texts: HelpTexts, lang: () => Option, language: Language): void {
  program
    .command('rules')
    .description(texts.rules)
    .argument('[id]', texts.ruleId)
    .addOption(lang())
    .action(async (id: string | undefined) => {
      const { rulesCommand } = await import('./commands/rules.js');
      process.exitCode = await rulesCommand(id, language);
    });
}
