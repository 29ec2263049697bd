import { InputError } from '../../document/errors.js';
import type { DocumentModel, DocumentWarning } from '../../document/model.js';
import { parseStyles } from '../docx/styles/parse.js';
import { assembleFlow } from '../flow/document.js';
import { readState } from './read.js';
import { finishStory } from './story.js';

const TRUNCATED: DocumentWarning = {
  id: 'text/truncated-file',
  severity: 'warning',
  message: 'RTF: open groups at the end',
  range: null,
};

/**
 * Reads Rich Text Format (version 1.9.1 and older) into the physical model. Uses no Node API.
 * A file that ends too early gives what stands in it and a warning. Throws `InputError`.
 */
export function readRtf(bytes: Uint8Array): DocumentModel {
  try {
    const { state, truncated } = readState(bytes);
    const [body] = state.stories;
    if (body === undefined) throw new InputError('unreadable', 'rtf');
    const { abstracts, instances } = state.lists;
    const document = assembleFlow({
      format: 'rtf',
      producer: state.producer,
      pages: state.pages,
      body: finishStory(body),
      notes: state.notes,
      headers: state.headers,
      definitions: { sheet: parseStyles(null), numbering: { abstracts, instances } },
    });
    return truncated ? { ...document, warnings: [...document.warnings, TRUNCATED] } : document;
  } catch (error) {
    throw error instanceof InputError ? error : new InputError('unreadable', 'rtf');
  }
}
