/** The PDF reader: bytes to the physical model of the document. */
import { InputError } from '../../document/errors.js';
import type { DocumentModel, DocumentWarning } from '../../document/model.js';
import type { OcrService } from '../ocr.js';
import { assemble } from './assemble.js';
import { dropEngine, engine } from './engine.js';
import { extract } from './extract.js';
import { hasEnd, hasHead } from './fileShape.js';
import { recognise } from './recognise.js';
import { readSecond } from './secondReader.js';
import type { RawDocument } from './types.js';

export { setWasmSource } from './wasm.js';

/** Starts PDFium while other modules are still being loaded; failures show when a file is read. */
export function warmUp(): void {
  engine().catch(dropEngine);
}

/**
 * Reads a PDF. Throws InputError (`unreadable`, `truncated`, `encrypted`, `image-only`) for a file
 * whose text cannot be had; a file that PDFium cannot read is given to a second reader first.
 */
export async function readPdf(bytes: Uint8Array, ocr?: OcrService): Promise<DocumentModel> {
  if (bytes.length === 0) throw new InputError('empty');
  try {
    const raw = await extractTwice(bytes);
    checkPages(raw, bytes);
    const full = ocr === undefined ? raw : await recognise(bytes, raw, ocr);
    const decoded = await decodeLegacyFonts(full);
    const model = assemble(full);
    return markTruncated({ ...model, warnings: [...model.warnings, ...decoded] }, bytes);
  } catch (error) {
    if (error instanceof InputError && error.code !== 'unreadable') throw error;
    if (!hasHead(bytes)) throw new InputError('unreadable');
    return await secondChance(bytes);
  }
}

/** Most files have no font of an old encoding. */
async function decodeLegacyFonts(raw: RawDocument): Promise<DocumentWarning[]> {
  if (!raw.pages.some(({ words }) => words.some((word) => word.fonts !== undefined))) return [];
  return (await import('./legacy.js')).decodeWords(raw);
}

/** After a crash of the wasm code nothing in the instance can be trusted: a new one gets one more try. */
async function extractTwice(bytes: Uint8Array): Promise<RawDocument> {
  try {
    return await extract(bytes);
  } catch (error) {
    if (error instanceof InputError) throw error;
    dropEngine();
  }
  try {
    return await extract(bytes);
  } catch (error) {
    if (!(error instanceof InputError)) dropEngine();
    throw error;
  }
}

async function secondChance(bytes: Uint8Array): Promise<DocumentModel> {
  try {
    return await readSecond(bytes);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(hasEnd(bytes) ? 'unreadable' : 'truncated');
  }
}

/** A file that was cut off is refused when pages are missing their content. */
function checkPages(raw: RawDocument, bytes: Uint8Array): void {
  if (raw.pages.every((page) => page.width === 0))
    throw new InputError('unreadable', 'no page can be loaded');
  const blank = raw.pages.some((page) => page.words.length === 0 && page.imageShare === 0);
  if (blank && !hasEnd(bytes)) throw new InputError('truncated');
}

/** A file that was cut off and still gave text on all its pages may lack its last changes. */
function markTruncated(model: DocumentModel, bytes: Uint8Array): DocumentModel {
  if (hasEnd(bytes)) return model;
  const message = 'The file has no end mark: its last part may be missing.';
  const warning = { id: 'text/truncated-file', severity: 'warning', message, range: null } as const;
  return { ...model, warnings: [...model.warnings, warning] };
}
