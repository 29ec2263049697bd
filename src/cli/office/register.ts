/** The commands `tasks`, `export` and `diff` with their options. */
import { type Command, Option } from 'commander';
import type { Language } from '../messages/index.js';
import type { DiffFlags } from './diffCommand.js';
import type { ExportFlags } from './exportCommand.js';
import type { TaskFlags } from './query.js';
import { OFFICE_TEXTS } from './texts.js';

/** An option that may be given again: its values in order. */
const again = (flags: string, text: string): Option =>
  new Option(flags, text).argParser((value: string, before: string[] | undefined) => [
    ...(before ?? []),
    value,
  ]);

type Texts = (key: string) => string;

function addTasks(program: Command, text: Texts, lang: () => Option, language: Language): void {
  program
    .command('tasks')
    .description(text('tasks'))
    .argument('<patterns...>', text('patterns'))
    .addOption(again('--unit <name>', text('unit')))
    .addOption(new Option('--role <role>', text('role')).choices(['lead', 'support', 'any']).default('any'))
    .option('--named-only', text('named'))
    .option('--due-before <day>', text('dueBefore'))
    .option('--due-after <day>', text('dueAfter'))
    .option('--overdue', text('overdue'))
    .option('--today <day>', text('today'))
    .addOption(new Option('--group-by <key>', text('groupBy')).choices(['unit', 'time', 'plan']))
    .addOption(
      new Option('--sort <key>', text('sort'))
        .choices(['plan', 'due', 'start', 'unit', 'content'])
        .default('plan'),
    )
    .addOption(
      new Option('-f, --format <format>', text('format')).choices([
        'table',
        'json',
        'ndjson',
        'csv',
        'xlsx',
        'md',
        'ics',
      ]),
    )
    .option('-o, --output <file>', text('output'))
    .option('--config <file>', text('config'))
    .option('--no-config', text('noConfig'))
    .addOption(lang())
    .action(async (patterns: string[], flags: TaskFlags) => {
      const { tasksCommand } = await import('./tasksCommand.js');
      process.exitCode = await tasksCommand(patterns, flags, language);
    });
}

function addExport(program: Command, text: Texts, lang: () => Option, language: Language): void {
  program
    .command('export')
    .description(text('export'))
    .argument('<files...>', text('patterns'))
    .addOption(
      new Option('-f, --format <format>', text('format')).choices(['xlsx', 'csv', 'md', 'html', 'ics']),
    )
    .option('-o, --output <file>', text('output'))
    .option('--config <file>', text('config'))
    .option('--no-config', text('noConfig'))
    .addOption(lang())
    .action(async (files: string[], flags: ExportFlags) => {
      const { exportCommand } = await import('./exportCommand.js');
      process.exitCode = await exportCommand(files, flags, language);
    });
}

function addDiff(program: Command, text: Texts, lang: () => Option, language: Language): void {
  program
    .command('diff')
    .description(text('diff'))
    .argument('<a>', text('a'))
    .argument('<b>', text('b'))
    .addOption(new Option('-f, --format <format>', text('format')).choices(['pretty', 'json', 'html', 'md']))
    .option('-o, --output <file>', text('output'))
    .option('--fail-on-change', text('failOnChange'))
    .addOption(lang())
    .action(async (a: string, b: string, flags: DiffFlags) => {
      const { diffCommand } = await import('./diffCommand.js');
      process.exitCode = await diffCommand(a, b, flags, language);
    });
}

export function addOffice(program: Command, lang: () => Option, language: Language): void {
  const text: Texts = (key) => OFFICE_TEXTS[language].options[key] ?? '';
  addTasks(program, text, lang, language);
  addExport(program, text, lang, language);
  addDiff(program, text, lang, language);
}
