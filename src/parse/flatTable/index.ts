import type { Line, SourceRange } from '../../document/model.js';
import type { ColumnRole } from '../../language/tableRoles.js';

export interface FlatRow {
  readonly kind: 'group' | 'row';
  readonly cells: readonly (string | null)[];
  readonly ranges: readonly SourceRange[];
}
export interface FlatTable {
  readonly columns: readonly { readonly header: string; readonly role: ColumnRole }[];
  readonly rows: readonly FlatRow[];
  readonly before: readonly Line[];
  readonly after: readonly Line[];
}
export function recoverFlatTable(_lines: readonly Line[]): FlatTable | null {
  return null;
}
