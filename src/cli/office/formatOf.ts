/** The format that was asked for: named, else told by the name of the output file. */
import { extname } from 'node:path';
import type { Language } from '../messages/index.js';
import { OfficeError } from './errors.js';
import { OFFICE_TEXTS } from './texts.js';

const BY_NAME: Readonly<Record<string, string>> = { markdown: 'md', htm: 'html', jsonl: 'ndjson' };

export function formatOf<Format extends string>(
  flags: { readonly format?: string; readonly output?: string },
  known: readonly Format[],
  otherwise: Format,
): Format {
  const extension = extname(flags.output ?? '')
    .slice(1)
    .toLowerCase();
  const wanted = flags.format ?? BY_NAME[extension] ?? extension;
  return known.find((one) => one === wanted) ?? otherwise;
}

/** A workbook is no text: a terminal shows nothing of use. Throws `OfficeError`. */
export function checkTerminal(format: string, output: string | undefined, language: Language): void {
  const toTerminal = (output === undefined || output === '-') && process.stdout.isTTY === true;
  if (format === 'xlsx' && toTerminal) throw new OfficeError(OFFICE_TEXTS[language].needsFile(format));
}
