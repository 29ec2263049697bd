/** The commands and their options. */
import { Command, Option } from 'commander';
import type { ParseFlags } from './commands/parse.js';
import { languageOf } from './messages/index.js';
import { version } from './version.js';

interface LanguageFlag {
  readonly lang?: string;
}

export function buildProgram(): Command {
  const program = new Command('kehoach')
    .description('Reads Vietnamese administrative plans (KẾ HOẠCH) into a typed model')
    .version(version, '-V, --version')
    .exitOverride()
    .showHelpAfterError('(kehoach --help)');
  const lang = new Option('--lang <language>', 'language of messages').choices(['vi', 'en']);
  program
    .command('parse')
    .description('print the plan of each file; - reads standard input')
    .argument('<files...>', 'PDF, DOCX or text files')
    .addOption(
      new Option('-f, --format <format>', 'output format')
        .choices(['json', 'yaml', 'ndjson'])
        .default('json'),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--positions', 'add where each value was printed')
    .addOption(new Option('--emit <layer>', 'layer to print').choices(['document', 'plan']).default('plan'))
    .addOption(lang)
    .action(async (files: string[], flags: ParseFlags & LanguageFlag) => {
      const { parseCommand } = await import('./commands/parse.js');
      process.exitCode = await parseCommand(files, flags, languageOf(flags.lang, process.env));
    });
  program
    .command('schema')
    .description('print a JSON Schema of the model')
    .argument('[name]', 'plan, section, annex, table, reference or diagnostic', 'plan')
    .addOption(lang)
    .action(async (name: string, flags: LanguageFlag) => {
      const { schemaCommand } = await import('./commands/schema.js');
      process.exitCode = await schemaCommand(name, languageOf(flags.lang, process.env));
    });
  return program;
}
