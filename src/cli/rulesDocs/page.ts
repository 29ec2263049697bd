/** The page of one rule in one language, as Markdown. */
import { READER_DIAGNOSTICS, type ReaderDiagnostic } from '../../config/readerDiagnostics.js';
import type { Language } from '../../report/types.js';
import type { RuleOptions } from '../../rules/types.js';
import type { Change } from './changes.js';
import { type ShownExample, type ShownRule, shownRule } from './examples.js';
import { PAGE_WORDS, type PageWords } from './words.js';

/** A value on one line; long lists and texts are cut, for the page shows a kind and not the whole. */
const LONGEST = 160;

function valueText(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function changeLines({ pointer, before, after }: Change): string[] {
  return [
    ...(before === undefined ? [] : [`- ${pointer}: ${valueText(before)}`]),
    ...(after === undefined ? [] : [`+ ${pointer}: ${valueText(after)}`]),
  ];
}

function planBlock(changes: readonly Change[], words: PageWords): string {
  if (changes.length === 0) return `${words.unchanged}.`;
  return ['```diff', ...changes.flatMap(changeLines), '```'].join('\n');
}

function exampleText(example: ShownExample, language: Language, words: PageWords): string {
  const blocks = example.plans.flatMap((changes, index) => [
    ...(example.plans.length > 1 ? [`${words.plan(index + 1)}:`] : []),
    planBlock(changes, words),
  ]);
  const messages = example.messages.map((message) => `> ${message}`).join('\n');
  return [`### ${example.title[language]}`, ...blocks, ...(messages === '' ? [] : [messages])].join('\n\n');
}

function optionsText(options: RuleOptions | undefined, words: PageWords): string {
  const rows = Object.entries(options ?? {}).map(
    ([name, value]) => `| \`${name}\` | \`${JSON.stringify(value)}\` |`,
  );
  if (rows.length === 0) return words.none;
  return [`| ${words.option} | ${words.usual} |`, '| --- | --- |', ...rows].join('\n');
}

function ruleText({ meta, good, bad }: ShownRule, language: Language): string {
  const words = PAGE_WORDS[language];
  const level = `${words.levels[meta.severity]}${meta.optIn === true ? ` (${words.optIn})` : ''}`;
  const parts = [
    `# ${meta.id}`,
    `**${meta.title[language]}**`,
    meta.explanation[language],
    `${words.severity}: ${level}`,
    `${words.ground}: ${meta.ground[language]}`,
    `## ${words.options}`,
    optionsText(meta.options, words),
    `## ${words.bad}`,
    ...bad.map((example) => exampleText(example, language, words)),
    `## ${words.good}`,
    ...good.map((example) => exampleText(example, language, words)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function readerText(one: ReaderDiagnostic, language: Language): string {
  const words = PAGE_WORDS[language];
  const level = `${words.severity}: ${words.levels[one.severity]}`;
  return `${[`# ${one.id}`, `**${one.title[language]}**`, one.explanation[language], level, words.reader].join('\n\n')}\n`;
}

/** `null` when no rule has this name. */
export function rulePage(id: string, language: Language): string | null {
  const rule = shownRule(id, language);
  if (rule !== null) return ruleText(rule, language);
  // A rule goes before what the reader says under the same name.
  const reader = READER_DIAGNOSTICS.find((one) => one.id === id);
  return reader === undefined ? null : readerText(reader, language);
}
