/** What a batch says at its end, and the report it leaves. */
import { writeFile } from 'node:fs/promises';
import type { BatchTotals } from '../../batch/events.js';
import { codeOf, OutputError } from '../../outputError.js';
import type { Language } from '../messages/index.js';
import type { BatchFlags } from './options.js';
import { reportHtml } from './reportHtml.js';
import { BATCH_TEXTS } from './texts.js';

/** Names printed of one reason; the manifest has all. */
const NAMES = 5;

/** The command line of this run, with one flag more; quoted as a shell wants it. */
function commandWith(flag: string): string {
  const args = process.argv.slice(2).filter((arg) => arg !== flag && arg !== '--force');
  const quoted = [...args, ...(flag === '' ? [] : [flag])].map((arg) =>
    /^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`,
  );
  return ['kehoach', ...quoted].join(' ');
}

export async function printSummary(
  totals: BatchTotals,
  flags: BatchFlags,
  language: Language,
  reasonOf: (code: string, language: Language) => string,
): Promise<void> {
  const texts = BATCH_TEXTS[language];
  if (flags.report !== undefined) await writeReport(flags.report, totals, language, reasonOf);
  if (flags.quiet) return;
  const lines = [
    texts.summary(
      totals.ok + totals.partial,
      totals.skipped,
      totals.failed,
      totals.findings,
      (totals.milliseconds / 1000).toFixed(1),
    ),
  ];
  for (const { reason, count, inputs } of totals.failures) {
    const names = inputs
      .slice(0, NAMES)
      .join(', ')
      .replace(/\p{Cc}/gu, '?');
    lines.push(texts.failures(count, reasonOf(reason, language), count > NAMES ? `${names}, …` : names));
  }
  if (totals.interrupted) lines.push(texts.goOn(commandWith('')));
  else if (totals.failed > 0 && flags.output !== undefined)
    lines.push(texts.again(commandWith('--retry-failed')));
  process.stderr.write(`${lines.join('\n')}\n`);
}

async function writeReport(
  path: string,
  totals: BatchTotals,
  language: Language,
  reasonOf: (code: string, language: Language) => string,
): Promise<void> {
  const text = /\.html?$/i.test(path)
    ? reportHtml(totals, BATCH_TEXTS[language], language, (code) => reasonOf(code, language))
    : `${JSON.stringify(totals, null, 2)}\n`;
  await writeFile(path, text).catch((error: unknown) => {
    throw new OutputError(path, codeOf(error));
  });
}
