/** The options of text recognition that several commands share. */
import { type Command, Option } from 'commander';
import type { OcrEngine, OcrOptions } from '../../ocr/types.js';
import type { OcrMode } from '../../readers/ocr.js';
import type { Language } from '../messages/index.js';
import { OCR_TEXTS } from './texts.js';

export interface OcrFlags {
  readonly ocr: OcrMode;
  readonly ocrEngine: OcrEngine;
  readonly cacheDir?: string;
}

export function addOcrOptions(command: Command, language: Language): Command {
  const texts = OCR_TEXTS[language];
  return command
    .addOption(new Option('--ocr <mode>', texts.ocr).choices(['auto', 'always', 'never']).default('auto'))
    .addOption(
      new Option('--ocr-engine <engine>', texts.engine)
        .choices(['auto', 'tesseract.js', 'system'])
        .default('auto'),
    )
    .option('--cache-dir <folder>', texts.cacheDir);
}

/** Flags → what the engine is told. */
export function ocrOptions(flags: OcrFlags): OcrOptions {
  return {
    mode: flags.ocr,
    engine: flags.ocrEngine,
    ...(flags.cacheDir === undefined ? {} : { cacheDir: flags.cacheDir }),
  };
}
