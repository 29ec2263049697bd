/** Plan → its tasks: rows of the body, the sentences of Tổ chức thực hiện, then rows of the annexes. */
import { foldWords } from '../language/fold.js';
import { hash } from '../language/hash.js';
import { planYear } from '../language/planYear.js';
import { splitUnits } from '../language/units.js';
import { rangesAt } from '../model/places.js';
import type { Plan } from '../model/plan.js';
import type { Row, Table, TimeCell, UnitCell } from '../model/table.js';
import { type At, eachTable, type RowAt, rowsOf } from '../model/walk.js';
import { isSupporting, leadIn, partnersIn, timeIn } from './sentence.js';
import type { NamedPlan, Task, TaskPlan } from './types.js';

function numberOf({ header: { number } }: Plan): string | null {
  if (!number?.serial || !number.symbol) return null;
  return `${number.serial}${number.symbol.includes('/') ? '-' : '/'}${number.symbol}`;
}

export const taskPlan = ({ name, plan }: NamedPlan): TaskPlan => ({
  file: name,
  number: numberOf(plan),
  title: plan.title,
  issuer: plan.header.issuers.length === 0 ? null : plan.header.issuers.join('; '),
  date: plan.header.date?.iso ?? null,
});

/** Tables that give work: somebody does it, or it has a time. Lists, forms and budgets have neither. */
function givesTasks({ columns }: Table): boolean {
  const has = (role: string): boolean => columns.some((column) => column.role === role);
  return has('lead') || (has('content') && (has('support') || has('time')));
}

function* taskTables(plan: Plan): Generator<At<Table>> {
  for (const table of eachTable(plan)) if (givesTasks(table.value)) yield table;
}

const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';

/** A row of a form that nobody filled in. */
const isBlankRow = ({ content, product, lead, support, time }: Row): boolean =>
  [content, product, lead?.raw, support?.raw, time?.raw].every(isBlank);

/** First and last day over all periods. */
export function daysOf(time: TimeCell | null): Pick<Task, 'start' | 'due'> {
  let first: string | null = null;
  let last: string | null = null;
  for (const { start, end } of time?.intervals ?? []) {
    if (start !== null && (first === null || start < first)) first = start;
    if (end !== null && (last === null || end > last)) last = end;
  }
  return { start: first, due: last };
}

/** A plan that was parsed elsewhere may lack the units of a cell. */
const unitsOf = (cell: UnitCell | null): UnitCell | null =>
  cell === null || cell.units.length > 0 || isBlank(cell.raw)
    ? cell
    : { ...cell, units: splitUnits(cell.raw) };

function fromRow(plan: Plan, of: TaskPlan, { value: row, pointer }: RowAt): Task {
  const ranges = rangesAt(plan.positions, pointer);
  return {
    id: row.id,
    plan: of,
    origin: pointer.startsWith('/annexes') ? 'annex' : 'table',
    pointer,
    number: row.number,
    group: row.group,
    content: row.content,
    product: row.product,
    lead: unitsOf(row.lead),
    support: unitsOf(row.support),
    time: row.time,
    ...daysOf(row.time),
    budget: row.budget,
    monitor: row.monitor,
    note: row.note,
    page: ranges[0]?.page ?? null,
    ranges,
  };
}

/** Who does what a sentence says: the unit of the heading leads, unless the sentence gives it another part. */
function partsOf(text: string, unit: string): Pick<Task, 'lead' | 'support'> {
  const heading = { raw: unit, units: splitUnits(unit) };
  const named = leadIn(text);
  if (named !== null) return { lead: named, support: partnersIn(text) };
  if (isSupporting(text)) return { lead: null, support: heading };
  return { lead: heading, support: partnersIn(text) };
}

/** Blanks, dashes and quotation marks differ between formats of one document. */
const squash = (text: string): string => foldWords(text).join('');

function* fromProse(plan: Plan, of: TaskPlan): Generator<Task> {
  const years = planYear(plan.title, plan.header.date);
  const seen = new Map<string, number>();
  for (const [at, { unit, tasks }] of plan.assignments.entries()) {
    for (const [index, text] of tasks.entries()) {
      if (isBlank(text)) continue;
      const pointer = `/assignments/${at}/tasks/${index}`;
      const ranges = rangesAt(plan.positions, pointer);
      const time = timeIn(text, years, of.date);
      const id = hash(`${squash(unit)}|${squash(text)}`);
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      yield {
        id: count === 1 ? id : `${id}-${count}`,
        plan: of,
        origin: 'prose',
        pointer,
        number: null,
        group: [],
        content: text,
        product: null,
        ...partsOf(text, unit),
        time,
        ...daysOf(time),
        budget: null,
        monitor: null,
        note: null,
        page: ranges[0]?.page ?? null,
        ranges,
      };
    }
  }
}

export function collectTasks(named: NamedPlan): Task[] {
  const of = taskPlan(named);
  const rows = [...rowsOf(taskTables(named.plan))]
    .filter(({ value }) => !isBlankRow(value))
    .map((row) => fromRow(named.plan, of, row));
  const body = rows.filter((one) => one.origin === 'table');
  return [...body, ...fromProse(named.plan, of), ...rows.filter((one) => one.origin === 'annex')];
}
