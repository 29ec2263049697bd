/** `kehoach parse FILE… | -` */
import { basename } from 'node:path';
import { parseBytes, readBytes } from '../../api.js';
import { InputError } from '../../document/errors.js';
import { loadFileNow } from '../../files.js';
import { type OutputFormat, render } from '../../output/index.js';
import type { OcrService } from '../../readers/ocr.js';
import { type Language, MESSAGES } from '../messages/index.js';
import { printable } from '../messages/printable.js';
import type { OcrFlags } from '../ocr/options.js';
import { ocrService } from '../ocr/service.js';
import { openSink, type Sink } from '../sink.js';
import { readStdin } from '../stdin.js';

export interface ParseFlags extends OcrFlags {
  readonly format: OutputFormat;
  readonly output?: string;
  readonly positions?: boolean;
  readonly encoding?: string;
  readonly emit: 'document' | 'plan';
}

interface Job {
  readonly file: string;
  readonly flags: ParseFlags;
  readonly language: Language;
  readonly ocr: OcrService;
}

async function run({ file, flags, language, ocr }: Job): Promise<unknown> {
  const bytes = file === '-' ? await readStdin() : loadFileNow(file);
  const reading = { ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }), ocr };
  if (flags.emit === 'document') return readBytes(bytes, reading);
  const name = file === '-' ? null : basename(file).normalize('NFC');
  return parseBytes(bytes, { file: name, positions: flags.positions ?? false, language, ...reading });
}

/** Prints each plan as soon as it is read. Status 2 when an input cannot be read; the others are still printed. */
export async function parseCommand(
  files: readonly string[],
  flags: ParseFlags,
  language: Language,
): Promise<number> {
  const sink = await openSink(flags.output);
  try {
    const printed = await printAll(files, flags, language, sink);
    await sink.close(printed > 0);
    return printed === files.length ? 0 : 2;
  } catch (error) {
    await sink.close(false).catch(() => {});
    throw error;
  }
}

/** How many of the files could be read and were printed. */
async function printAll(
  files: readonly string[],
  flags: ParseFlags,
  language: Language,
  sink: Sink,
): Promise<number> {
  let printed = 0;
  const ocr = ocrService(flags, language);
  for (const file of files) {
    try {
      const value = await run({ file, flags, language, ocr });
      await sink.write(await render(value, flags.format, files.length > 1));
      printed++;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const sentence = MESSAGES[language].input[error.code](error.detail);
      process.stderr.write(`kehoach: ${printable(file)}: ${sentence}\n`);
    }
  }
  return printed;
}
