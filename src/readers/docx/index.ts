import { InputError } from '../../document/errors.js';
import type { DocumentModel } from '../../document/model.js';
import { assembleDocument } from './assemble/document.js';
import { openPackage, type Package } from './package/open.js';

/**
 * Reads DOCX (also DOCM, DOTX and strict files) into the physical model. Uses no Node API.
 * Throws `InputError` for what cannot be read at all, nothing else.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocumentModel> {
  const pack = open(bytes);
  try {
    return assembleDocument(pack);
  } catch (error) {
    if (error instanceof InputError) throw error;
    return readSecond(pack, error);
  }
}

function open(bytes: Uint8Array): Package {
  try {
    return openPackage(bytes);
  } catch (error) {
    throw error instanceof InputError ? error : new InputError('unreadable', 'OOXML');
  }
}

async function readSecond(pack: Package, cause: unknown): Promise<DocumentModel> {
  try {
    const { readWithMammoth } = await import('./second/read.js');
    return await readWithMammoth(pack, cause);
  } catch {
    throw new InputError('unreadable', cause instanceof Error ? cause.message : null);
  }
}
