/** Shapes of the recovery of a table from text whose layout is lost. */
import type { Line, SourceRange } from '../../document/model.js';
import type { ColumnRole } from '../../language/tableRoles.js';

export interface FlatColumn {
  readonly header: string;
  readonly role: ColumnRole;
}

export interface FlatRow {
  readonly kind: 'group' | 'row';
  /** In column order, `''` when empty. A group has `I. Title` in the first and null in the others. */
  readonly cells: readonly (string | null)[];
  /** The printed lines that the row was read from, in order. */
  readonly ranges: readonly SourceRange[];
}

export interface FlatTable {
  readonly columns: readonly FlatColumn[];
  readonly rows: readonly FlatRow[];
  readonly before: readonly Line[];
  readonly after: readonly Line[];
}

/** A printed line, cut into words. */
export interface FlatLine {
  readonly line: Line;
  readonly text: string;
  readonly words: readonly string[];
  /** Printed width up to the begin of each word; one entry more than words. */
  readonly offsets: readonly number[];
  readonly page: number;
  /** Blank lines before it beyond the usual spacing; 1 and more hints at the edge of a cell. */
  readonly gap: number;
  /** A page probably begins here: a form feed was read, or the spacing changes as it does there. */
  readonly pageHint: 'sure' | 'likely' | null;
}

/** Part of one printed line: words `from` to `to` (exclusive) of line `line`. */
export interface Chunk {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** A cell, or the part of it that stands on one page. */
export interface Segment {
  readonly column: number;
  readonly chunks: readonly Chunk[];
}

export type Step =
  | { readonly kind: 'cell'; readonly segment: Segment }
  | { readonly kind: 'group'; readonly chunks: readonly Chunk[]; readonly marker: string }
  | { readonly kind: 'row' };
