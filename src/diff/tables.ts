/** Tables → columns, group headings and rows. */
import type { Column, Row, Table } from '../model/table.js';
import { type Item, item, placeOf } from './item.js';

interface Around {
  readonly pointer: string;
  readonly place: string | null;
  readonly parent: Item | null;
}

/** Columns whose text the model keeps in a field of its own. */
const FIELDS = ['product', 'lead', 'support', 'time', 'budget', 'monitor', 'note'] as const;
type Field = (typeof FIELDS)[number];

const fieldOf = (column: Column): Field | undefined => FIELDS.find((one) => one === column.role);

function fieldValue(row: Row, field: Field): string | null {
  const value = row[field];
  return typeof value === 'string' || value === null ? value : value.raw;
}

/** What a row says beside its content and number, by field or by the header of a column without a role. */
function fieldsOf(row: Row, columns: readonly Column[]): Map<string, string | null> {
  const fields = new Map<string, string | null>();
  for (const [at, column] of columns.entries()) {
    if (column.role === 'number' || column.role === 'content') continue;
    const field = fieldOf(column);
    if (field !== undefined) fields.set(field, fieldValue(row, field));
    else fields.set(column.header, row.cells[at] ?? null);
  }
  return fields;
}

const textOf = (row: Row): string =>
  row.content ?? row.cells.filter((cell) => cell !== null && cell !== row.number).join(' ');

/** The marker of a group heading: `II. Tuyên truyền` → `II`. */
function groupParts(title: string): { marker: string | null; text: string } {
  const [, marker, text] = /^([IVXLC]+|\d+(?:\.\d+)*|[A-Za-zĐđ])[.)]\s+(.+)$/u.exec(title) ?? [];
  return marker !== undefined && text !== undefined ? { marker, text } : { marker: null, text: title };
}

export function* tableItems(table: Table, { pointer, place, parent }: Around): Generator<Item> {
  const whole = item({
    part: 'table',
    pointer,
    place: placeOf(place, table.caption),
    text: [table.caption ?? '', ...table.columns.map((column) => column.header)].join(' '),
    marker: null,
    parent,
  });
  yield whole;
  for (const [index, column] of table.columns.entries())
    yield item({
      part: 'column',
      pointer: `${pointer}/columns/${index}`,
      place: placeOf(place, table.caption),
      text: column.header,
      marker: null,
      parent: whole,
    });
  yield* rowItems(table, pointer, place, whole);
}

function* rowItems(table: Table, pointer: string, place: string | null, whole: Item): Generator<Item> {
  let groups: { readonly title: string; readonly item: Item }[] = [];
  for (const [index, row] of table.rows.entries()) {
    const here = `${pointer}/rows/${index}`;
    for (const [depth, title] of row.group.entries()) {
      if (groups[depth]?.title === title) continue;
      groups = groups.slice(0, depth);
      const parts = groupParts(title);
      const made = item({
        part: 'heading',
        pointer: `${here}/group/${depth}`,
        place: placeOf(place, ...groups.map((one) => one.item.marker), parts.marker),
        ...parts,
        parent: groups.at(-1)?.item ?? whole,
      });
      groups.push({ title, item: made });
      yield made;
    }
    groups = groups.slice(0, row.group.length);
    yield item({
      part: 'row',
      pointer: here,
      place: placeOf(place, ...groups.map((one) => one.item.marker), row.number ?? `${index + 1}`),
      text: textOf(row),
      marker: row.number === '' ? null : row.number,
      fields: fieldsOf(row, table.columns),
      parent: groups.at(-1)?.item ?? whole,
    });
  }
}
