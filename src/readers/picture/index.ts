/** Reads pictures of pages: JPEG, PNG and TIFF are scans, whatever they are packed in. */
import { InputError } from '../../document/errors.js';
import type { DocumentModel } from '../../document/model.js';
import type { OcrService } from '../ocr.js';
import { readJpeg } from './jpeg.js';
import { readPng } from './png.js';
import { readTiff } from './tiff.js';
import type { Picture } from './types.js';
import { pdfOf } from './wrap.js';

/** Pixels of one picture: A3 at 600 dots an inch is 70 million. */
const MOST_PIXELS = 100_000_000;

/** Throws InputError: `image-only` without recognition, `too-large`, `truncated`, `unreadable`, `unsupported-format`. */
export async function readPicture(bytes: Uint8Array, ocr?: OcrService): Promise<DocumentModel> {
  const pictures = await picturesOf(bytes);
  for (const { width, height } of pictures) {
    if (width < 1 || height < 1) throw new InputError('unreadable', 'image');
    if (width * height > MOST_PIXELS) throw new InputError('too-large', 'page');
  }
  const { readPdf } = await import('../pdf/index.js');
  return { ...(await readPdf(pdfOf(pictures), ocr)), format: 'image' };
}

async function picturesOf(bytes: Uint8Array): Promise<readonly Picture[]> {
  if (bytes[0] === 0xff) return [readJpeg(bytes)];
  if (bytes[0] === 0x89) return [await readPng(bytes)];
  if (bytes[0] === 0x47) throw new InputError('unsupported-format', 'image');
  return readTiff(bytes);
}
