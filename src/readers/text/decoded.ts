import type { DocumentWarning } from '../../document/model.js';

/** Says that a file was in an old encoding. */
export function decodedFrom(encoding: string): DocumentWarning {
  return { id: 'text/legacy-decoded', severity: 'info', message: encoding, range: null };
}
