/** The commands and their options. */
import { Command, Option } from 'commander';
import { version } from '../launch/version.js';
import { addBatch } from './batch/register.js';
import type { ParseFlags } from './commands/parse.js';
import { type Language, MESSAGES } from './messages/index.js';
import type { HelpTexts } from './messages/usage.js';
import { addOcrOptions } from './ocr/options.js';
import { addOffice } from './office/register.js';
import { addScans } from './programScans.js';
import { addRules, addValidate } from './programValidate.js';
import { addView } from './view/register.js';

export function buildProgram(language: Language): Command {
  const texts = MESSAGES[language].help;
  const program = new Command('kehoach')
    .description(texts.program)
    .version(version, '-V, --version', texts.version)
    .helpOption('-h, --help', texts.help)
    .helpCommand('help [command]', texts.help)
    .addOption(langOption(texts))
    .configureHelp({
      styleTitle: (title) => texts.titles[title] ?? title,
      optionDescription: (option) => describeOption(option, texts),
    })
    // Wrong usage is thrown and told in one line by the caller.
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  addParse(program, texts, language);
  addValidate(program, texts, () => langOption(texts), language);
  addRules(program, texts, () => langOption(texts), language);
  addSchema(program, texts, language);
  addBatch(program, () => langOption(texts), language);
  addView(program, () => langOption(texts), language);
  addOffice(program, () => langOption(texts), language);
  addScans(program, () => langOption(texts), language);
  return program;
}

/** Already taken from the arguments before they are parsed: named here to be known and explained. */
const langOption = (texts: HelpTexts): Option =>
  new Option('--lang <language>', texts.lang).choices(['vi', 'en']);

function describeOption(option: Option, texts: HelpTexts): string {
  const notes = [
    ...(option.argChoices ? [`${texts.choices}: ${option.argChoices.join(', ')}`] : []),
    ...(option.defaultValue === undefined ? [] : [`${texts.default}: ${String(option.defaultValue)}`]),
  ];
  return notes.length === 0 ? option.description : `${option.description} (${notes.join('; ')})`;
}

function addParse(program: Command, texts: HelpTexts, language: Language): void {
  const parse = program
    .command('parse')
    .description(texts.parse)
    .argument('<files...>', texts.files)
    .addOption(
      new Option('-f, --format <format>', texts.format).choices(['json', 'yaml', 'ndjson']).default('json'),
    )
    .option('-o, --output <file>', texts.output)
    .option('--positions', texts.positions)
    .option('--encoding <name>', texts.encoding)
    .addOption(new Option('--emit <layer>', texts.emit).choices(['document', 'plan']).default('plan'));
  addOcrOptions(parse, language)
    .addOption(langOption(texts))
    .action(async (files: string[], flags: ParseFlags) => {
      const { parseCommand } = await import('./commands/parse.js');
      process.exitCode = await parseCommand(files, flags, language);
    });
}

function addSchema(program: Command, texts: HelpTexts, language: Language): void {
  program
    .command('schema')
    .description(texts.schema)
    .argument('[name]', texts.name, 'plan')
    .addOption(langOption(texts))
    .action(async (name: string) => {
      const { schemaCommand } = await import('./commands/schema.js');
      process.exitCode = await schemaCommand(name, language);
    });
}
