/** `kehoach inspect FILE…` */
import { basename, extname } from 'node:path';
import { InputError } from '../../document/errors.js';
import { loadFile } from '../../files.js';
import { type Inspection, inspectBytes } from '../../readers/inspect/index.js';
import { describeFile, isMisnamed } from '../inspect/report.js';
import { INSPECT_TEXTS } from '../inspect/texts.js';
import { type Language, MESSAGES } from '../messages/index.js';
import { printable } from '../messages/printable.js';
import { readStdin } from '../stdin.js';

export interface InspectFlags {
  readonly json?: boolean;
}

/** Status 0 when all files can be read as text, 1 when some need recognition or decoding or are poor, 2 when one cannot be read at all. */
export async function inspectCommand(
  files: readonly string[],
  flags: InspectFlags,
  language: Language,
): Promise<number> {
  let status = 0;
  for (const file of files) {
    try {
      const inspection = await inspectBytes(file === '-' ? await readStdin() : await loadFile(file));
      print(file, inspection, flags, language);
      status = Math.max(status, STATUS[inspection.verdict]);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      process.stderr.write(
        `kehoach: ${printable(file)}: ${MESSAGES[language].input[error.code](error.detail)}\n`,
      );
      status = 2;
    }
  }
  return status;
}

const STATUS: Readonly<Record<Inspection['verdict'], number>> = { text: 0, work: 1, none: 2 };

function print(file: string, inspection: Inspection, flags: InspectFlags, language: Language): void {
  const extension = file === '-' ? '' : extname(file);
  if (flags.json) {
    const name = file === '-' ? null : basename(file).normalize('NFC');
    const misnamed = file !== '-' && isMisnamed(inspection.format, extension);
    process.stdout.write(`${JSON.stringify({ file: name, misnamed, ...inspection })}\n`);
    return;
  }
  const shown = file === '-' && inspection.format !== 'text' ? { ...inspection } : inspection;
  process.stdout.write(`${describeFile(file, extension, shown, INSPECT_TEXTS[language])}\n`);
}
