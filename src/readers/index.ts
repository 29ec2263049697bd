/** Bytes → Document. Each reader is loaded only when its format is met. */
import { InputError } from '../document/errors.js';
import type { DocumentModel } from '../document/model.js';
import { type DetectedFormat, detectFormat } from './detect.js';
import type { OcrService } from './ocr.js';

/** Files of this size are refused: no plan comes near it, and readers hold a file in memory. */
export const MAX_BYTES = 512 * 1024 * 1024;

const UNSUPPORTED: Partial<Record<DetectedFormat, string>> = {
  ole: 'doc',
  rtf: 'rtf',
  html: 'html',
  image: 'image',
  zip: 'zip',
  binary: 'binary',
};

/** Reads any supported input; throws `InputError` for what cannot be read. */
export async function readDocument(bytes: Uint8Array, ocr?: OcrService): Promise<DocumentModel> {
  if (bytes.length > MAX_BYTES) throw new InputError('too-large', `${bytes.length}`);
  const format = detectFormat(bytes);
  if (format === 'empty') throw new InputError('empty');
  const unsupported = UNSUPPORTED[format];
  if (unsupported !== undefined)
    throw new InputError(
      format === 'binary' || format === 'zip' ? 'unknown-format' : 'unsupported-format',
      unsupported,
    );
  if (format === 'pdf') return (await import('./pdf/index.js')).readPdf(bytes, ocr);
  if (format === 'docx') return (await import('./docx/index.js')).readDocx(bytes);
  return (await import('./text/index.js')).readText(bytes);
}
