/** The parts of a plan together with the JSON pointers that name them. */
import type { Plan } from './plan.js';
import type { Section } from './section.js';
import type { Row, Table } from './table.js';

export interface At<T> {
  readonly value: T;
  readonly pointer: string;
}

export interface RowAt extends At<Row> {
  readonly table: Table;
  readonly index: number;
}

export function* sectionsAt(sections: readonly Section[], pointer: string): Generator<At<Section>> {
  for (const [index, value] of sections.entries()) {
    const here = `${pointer}/${index}`;
    yield { value, pointer: here };
    yield* sectionsAt(value.children, `${here}/children`);
  }
}

/** Sections of the body, parents before children. */
export function eachSection(plan: Plan): Generator<At<Section>> {
  return sectionsAt(plan.sections, '/sections');
}

function* tablesOf(sections: readonly Section[], pointer: string): Generator<At<Table>> {
  for (const { value, pointer: here } of sectionsAt(sections, pointer)) {
    for (const [index, table] of value.tables.entries())
      yield { value: table, pointer: `${here}/tables/${index}` };
  }
}

/** Tables of the body and of the annexes, in printed order. */
export function* eachTable(plan: Plan): Generator<At<Table>> {
  yield* tablesOf(plan.sections, '/sections');
  for (const [index, annex] of plan.annexes.entries()) {
    for (const [at, table] of annex.tables.entries())
      yield { value: table, pointer: `/annexes/${index}/tables/${at}` };
    yield* tablesOf(annex.sections, `/annexes/${index}/sections`);
  }
}

export function* rowsOf(tables: Iterable<At<Table>>): Generator<RowAt> {
  for (const { value: table, pointer } of tables) {
    for (const [index, value] of table.rows.entries())
      yield { value, pointer: `${pointer}/rows/${index}`, table, index };
  }
}
