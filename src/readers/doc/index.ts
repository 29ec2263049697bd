import { InputError } from '../../document/errors.js';
import type { DocumentModel } from '../../document/model.js';
import { assembleFlow } from '../flow/document.js';
import { openContainer } from '../ole/container.js';
import { readSummary } from '../ole/summary.js';
import { openDoc } from './file.js';
import { readStories } from './stories.js';

/**
 * Reads Word 97-2003 files (MS-DOC) into the physical model. Uses no Node API.
 * Throws `InputError` for what cannot be read at all, nothing else.
 */
export function readDoc(bytes: Uint8Array): DocumentModel {
  try {
    const container = openContainer(bytes);
    const file = openDoc(container);
    const { body, notes, headers } = readStories(file);
    const { sheet, numbering } = file;
    const { producer, pages } = readSummary(container);
    return assembleFlow({
      format: 'doc',
      producer,
      pages,
      body,
      notes,
      headers,
      definitions: { sheet, numbering },
    });
  } catch (error) {
    throw error instanceof InputError ? error : new InputError('unreadable', 'doc');
  }
}
