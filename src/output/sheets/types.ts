/** A table as every writer takes it: columns, rows, headings between the rows. */

/** A calendar day; writers that know dates make one of it. */
export interface DayCell {
  /** ISO. */
  readonly day: string;
}

export type Cell = string | number | DayCell | null;

export interface SheetColumn {
  readonly header: string;
  /** Characters, for writers that set widths. */
  readonly width: number;
  /** The only values that a person may choose: a drop-down. */
  readonly choices?: readonly string[];
}

export type SheetRow =
  | { readonly kind: 'row'; readonly cells: readonly Cell[] }
  /** A heading above the rows that follow; level 0 is the outermost. */
  | { readonly kind: 'group'; readonly title: string; readonly level: number };

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

/** Several sheets under one title. */
export interface Book {
  readonly title: string;
  readonly language: 'vi' | 'en';
  readonly sheets: readonly Sheet[];
}

export const isDay = (cell: Cell): cell is DayCell => typeof cell === 'object' && cell !== null;

export const day = (iso: string | null): DayCell | null => (iso === null ? null : { day: iso });

/** The cell as text; a day as people write it in Vietnam, dd/mm/yyyy. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  return isDay(cell) ? cell.day.replace(/^(\d+)-(\d\d)-(\d\d)$/, '$3/$2/$1') : String(cell);
}
