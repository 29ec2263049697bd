/** All pages of `docs/rules/`: path → text. */
import type { Language, RuleInfo } from '../../report/types.js';
import { ruleInfos } from '../validate/ruleInfo.js';
import { rulePage } from './page.js';
import { PAGE_WORDS } from './words.js';

const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** Vietnamese is the language of the documents, so it has the plain name. */
const fileOf = (id: string, language: Language): string => `${id}${language === 'vi' ? '' : '.en'}.md`;

const KINDS = ['rule', 'workspace', 'reader'] as const;

function table(rules: readonly RuleInfo[], language: Language): string {
  const words = PAGE_WORDS[language];
  const rows = rules.map((rule) => {
    const level = rule.optIn ? 'off' : rule.severity;
    return `| [${rule.id}](${fileOf(rule.id, language)}) | ${level} | ${rule.title[language]} |`;
  });
  return [`| ${words.rule} | ${words.severity} | ${words.title} |`, '| --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function listPage(rules: readonly RuleInfo[], language: Language): string {
  const words = PAGE_WORDS[language];
  const parts = KINDS.flatMap((kind) => {
    const some = rules.filter((rule) => rule.kind === kind);
    return some.length === 0 ? [] : [`## ${words.groups[kind]}`, table(some, language)];
  });
  return `${[`# ${words.rules}`, words.generated, words.intro, ...parts].join('\n\n')}\n`;
}

export function ruleDocs(): Map<string, string> {
  const pages = new Map<string, string>();
  const rules = ruleInfos();
  for (const language of LANGUAGES) {
    pages.set(fileOf('README', language), listPage(rules, language));
    for (const { id } of rules) {
      const page = rulePage(id, language);
      if (page !== null) pages.set(fileOf(id, language), page);
    }
  }
  return pages;
}
