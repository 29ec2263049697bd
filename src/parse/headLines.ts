/** The letterhead as single printed lines, each with the column in which it stood. */
import type { SourceRange } from '../document/model.js';
import { clean } from '../language/text.js';
import type { Item } from './items.js';

export interface HeadLine {
  readonly text: string;
  /** Column of the layout table, counted over the letterhead; null when the lines stand one below the other. */
  readonly column: number | null;
  readonly bold: boolean;
  readonly range: SourceRange;
}

/** Lines of all paragraphs; a wide gap inside a line of plain text parts two columns. */
export function headLines(items: readonly Item[]): HeadLine[] {
  return items.flatMap((item) => {
    if (item.kind !== 'paragraph') return [];
    return item.paragraph.lines
      .map((line) => ({
        text: clean(line.text),
        column: item.place?.column ?? null,
        bold: line.bold,
        range: line.range,
      }))
      .filter((line) => line.text !== '');
  });
}
