/** `kehoach rules [ID]` */
import { nearest } from '../../config/nearest.js';
import type { RuleInfo } from '../../report/types.js';
import type { Language } from '../messages/index.js';
import { printable } from '../messages/printable.js';
import { VALIDATE_MESSAGES } from '../messages/validate/index.js';
import { rulePage } from '../rulesDocs/page.js';
import { toPlain } from '../rulesDocs/plain.js';
import { ruleInfos } from '../validate/ruleInfo.js';

const padded = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));

function list(rules: readonly RuleInfo[], language: Language): string {
  const width = padded(rules.map((rule) => rule.id));
  const levels = rules.map((rule) => (rule.optIn ? 'off' : rule.severity));
  const levelWidth = padded(levels);
  return rules
    .map(
      (rule, index) =>
        `${rule.id.padEnd(width)}  ${(levels[index] ?? '').padEnd(levelWidth)}  ${rule.title[language]}\n`,
    )
    .join('');
}

export async function rulesCommand(id: string | undefined, language: Language): Promise<number> {
  const rules = ruleInfos();
  if (id === undefined) {
    process.stdout.write(list(rules, language));
    return 0;
  }
  const page = rulePage(id, language);
  if (page !== null) {
    process.stdout.write(toPlain(page));
    return 0;
  }
  const near = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  process.stderr.write(`kehoach: ${printable(VALIDATE_MESSAGES[language].unknownRule(id, near))}\n`);
  return 2;
}
