/** The PDF reader: bytes to the physical model of the document. */
import { InputError } from '../../document/errors.js';
import type { DocumentModel } from '../../document/model.js';
import { assemble } from './assemble.js';
import { dropEngine } from './engine.js';
import { extract } from './extract.js';
import { hasEnd, hasHead } from './fileShape.js';
import { readSecond } from './secondReader.js';

export { setWasmSource } from './wasm.js';

/**
 * Reads a PDF. Throws InputError (`unreadable`, `truncated`, `encrypted`, `image-only`) for a file
 * whose text cannot be had; a file that PDFium cannot read is given to a second reader first.
 */
export async function readPdf(bytes: Uint8Array): Promise<DocumentModel> {
  if (bytes.length === 0) throw new InputError('empty');
  try {
    return assemble(await extract(bytes));
  } catch (error) {
    if (error instanceof InputError && error.code !== 'unreadable') throw error;
    // After a crash of the wasm code nothing in the instance can be trusted.
    if (!(error instanceof InputError)) dropEngine();
    if (!hasHead(bytes)) throw new InputError('unreadable');
    return await secondChance(bytes);
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
