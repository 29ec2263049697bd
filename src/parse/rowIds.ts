/** Row identities from what the row says, so that a row has the same one on every run and in every format. */
import { fold } from '../language/fold.js';
import type { Plan } from '../model/plan.js';
import type { Row, Table } from '../model/table.js';
import { walkSections } from './outline/walk.js';

/** FNV-1a over UTF-16 units, two lanes for 64 bits; short, stable, without a crypto API. */
export function hash(text: string): string {
  let high = 0x811c9dc5;
  let low = 0xcbf29ce4;
  for (let index = 0; index < text.length; index++) {
    high = Math.imul(high ^ text.charCodeAt(index), 0x01000193) >>> 0;
    low = Math.imul(low ^ (text.charCodeAt(index) + 0x9e37), 0x01000193) >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/** Blanks, dashes and quotation marks differ between formats of one document; they do not count. */
const squash = (text: string | null): string => fold(text ?? '').replace(/[^a-z0-9]/g, '');

function identity(row: Row): string {
  return [row.group.map(squash).join('/'), squash(row.number), squash(row.content), squash(row.product)].join(
    '|',
  );
}

/** All tables of a plan in printed order. */
export function* tablesOf(plan: Pick<Plan, 'sections' | 'annexes'>): Generator<Table> {
  for (const section of walkSections(plan.sections)) yield* section.tables;
  for (const annex of plan.annexes) {
    yield* annex.tables;
    for (const section of walkSections(annex.sections)) yield* section.tables;
  }
}

/** Sets the id of every row; rows that say the same are told apart by their order. */
export function setRowIds(plan: Pick<Plan, 'sections' | 'annexes'>): void {
  const seen = new Map<string, number>();
  for (const table of tablesOf(plan)) {
    for (const row of table.rows) {
      const id = hash(identity(row));
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      row.id = count === 1 ? id : `${id}-${count}`;
    }
  }
}
