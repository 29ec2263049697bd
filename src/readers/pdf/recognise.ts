/** Decides which pages need recognition and has it done. */
import { sha256Hex } from '../../document/digest.js';
import { InputError } from '../../document/errors.js';
import type { OcrService } from '../ocr.js';
import type { PageOcr } from '../scan/types.js';
import { isGarbled } from './garbled.js';
import { textLayer } from './textLayer.js';
import type { RawDocument, RawPage } from './types.js';

/** The document with the text of its scanned pages. Throws InputError `no-ocr` when nothing but scans is there and no engine, `too-large` when all are too large to be read, `image-only` when nothing is read on them. */
export async function recognise(bytes: Uint8Array, raw: RawDocument, ocr: OcrService): Promise<RawDocument> {
  const wanted = raw.pages.flatMap((page, index) => (isWanted(page, ocr) ? [index] : []));
  if (wanted.length === 0) return raw;
  const engine = await openFor(raw, ocr, wanted.length);
  if (engine === null) return raw;
  try {
    const { scanPages, withScans } = await import('./scanned.js');
    const key = ocr.cache === undefined ? '' : `${await sha256Hex(bytes)}-${engine.id}`;
    const scans = await scanPages(bytes, wanted, {
      ocr: engine,
      progress: ocr.progress,
      known: (index) => ocr.cache?.get(`${key}-${index}`) ?? Promise.resolve(null),
      keep: (index, page) => ocr.cache?.set(`${key}-${index}`, page) ?? Promise.resolve(),
    });
    const found = [...scans.values()];
    if (raw.pages.every((page) => textLayer(page) === 'none')) {
      if (found.every((page) => page === null)) throw new InputError('too-large', 'page');
      if (found.every((page) => page === null || page.words.length === 0))
        throw new InputError('image-only', 'recognised');
    }
    return withScans(raw, scans);
  } finally {
    await engine.close();
  }
}

function isWanted(page: RawPage, { mode }: OcrService): boolean {
  if (mode === 'never' || page.width === 0) return false;
  return mode === 'always' || textLayer(page) === 'none' || isGarbled(page);
}

/** Without an engine the pages that have text are still read. */
async function openFor(raw: RawDocument, ocr: OcrService, pages: number): Promise<PageOcr | null> {
  try {
    return await ocr.open(pages);
  } catch (error) {
    const legible = raw.pages.some((page) => textLayer(page) !== 'none');
    if (error instanceof InputError && error.code === 'no-ocr' && legible) return null;
    throw error;
  }
}
