import {
  HEADERS,
  MONTHS,
  NOTES,
  ORDERS,
  OTHERS,
  PAIRED,
  PEOPLE,
  PERSONS,
  PLACES,
  TIMES,
} from '../words/columns.mjs';
import { GROUPS } from '../words/headings.mjs';
import { person } from '../words/people.mjs';
import { longTask, product, task } from '../words/tasks.mjs';
import { unitList } from '../words/units.mjs';
import { roman } from './markers.mjs';
import { citation } from './references.mjs';
import { USUAL_TABLE, variedTable } from './variety.mjs';

/**
 * A task table: its columns, its printed rows with their merges, and the leaf rows that a reader should find.
 * A printed row is a list with one entry a column: a cell, or `null` where another cell covers the place.
 */
export function taskTable(ctx, rowCount) {
  const { random, variety } = ctx;
  const varied = variety === null ? USUAL_TABLE : variedTable(variety);
  const order = varied.months ? MONTHS : varied.people ? PEOPLE : random.pick(ORDERS);
  const columns = makeColumns(random, order);
  if (varied.people && !varied.months)
    columns.find(({ role }) => role === 'lead').header = variety.pick(PERSONS);
  const table = {
    columns,
    counted: varied.counted,
    shared: varied.shared,
    rows: [],
    leaves: [],
    groupForm: groupForm(random, columns),
  };
  if (varied.decimals && columns[0].role === 'number' && columns[1].role === 'content') {
    addDecimals(ctx, table, rowCount);
    return table;
  }
  if (varied.nested && rowCount >= 4) addNested(ctx, table, rowCount);
  else addGroups(ctx, table, rowCount);
  if (varied.blankEnd) table.rows.push(columns.map(() => cell('')));
  return table;
}

function addGroups(ctx, table, rowCount) {
  const { random } = ctx;
  const grouped = rowCount >= 4 && random.chance(0.5);
  const groups = grouped
    ? random.sample(GROUPS, random.int(2, Math.min(GROUPS.length, Math.floor(rowCount / 2))))
    : [null];
  const numbering = { form: random.pick(['1', '1', '1.', '01']), restarts: random.chance(0.5), last: 0 };
  for (const [index, title] of groups.entries()) {
    const share = Math.ceil(rowCount / groups.length);
    if (numbering.restarts) numbering.last = 0;
    addGroup(ctx, table, title === null ? [] : [`${roman(index + 1)}. ${title}`], share, numbering);
  }
}

/** Groups A, B … with groups I, II … below them. */
function addNested(ctx, table, rowCount) {
  const { variety } = ctx;
  const titles = variety.shuffle(GROUPS);
  const numbering = { form: '1', restarts: true, last: 0 };
  const tops = Math.min(2, Math.floor(titles.length / 3));
  for (let top = 0; top < tops; top += 1) {
    const above = `${'AB'[top]}. ${titles[top].toLocaleUpperCase('vi')}`;
    table.rows.push(groupRow(table, above));
    const below = variety.int(1, 2);
    for (let nth = 1; nth <= below; nth += 1) {
      numbering.last = 0;
      const group = `${roman(nth)}. ${titles[tops + top + nth - 1] ?? titles[0]}`;
      addGroup(ctx, table, [above, group], Math.ceil(rowCount / tops / below), numbering);
    }
  }
}

/** Groups 1, 2 … with rows 1.1, 1.2 …; some tasks stand between them without rows of their own. */
function addDecimals(ctx, table, rowCount) {
  const { variety } = ctx;
  const titles = variety.shuffle(GROUPS);
  if (table.groupForm === 'merged') table.groupForm = 'number';
  for (let [left, value] = [rowCount, 1]; left > 0; value += 1) {
    const title = titles[value - 1];
    // The first is a group: before any the parser has nothing to leave.
    const rows =
      title === undefined || (value > 1 && variety.chance(0.3)) ? 0 : variety.int(1, Math.min(4, left));
    if (rows === 0) {
      addRows(ctx, table, [], 1, String(value));
      left -= 1;
      continue;
    }
    const group = `${value}. ${title}`;
    table.rows.push(groupRow(table, group));
    for (let nth = 1; nth <= rows; nth += 1) addRows(ctx, table, [group], 1, `${value}.${nth}`);
    left -= rows;
  }
}

function makeColumns(random, order) {
  return order.flatMap((role) => {
    const pair = PAIRED[role];
    if (pair === undefined) return [{ role, header: random.pick(HEADERS[role]), top: null }];
    const [top, headers] = pair;
    return role.split('+').map((each, i) => ({ role: each, header: headers[i], top }));
  });
}

function groupForm(random, columns) {
  if (columns[0].role !== 'number') return 'merged';
  return random.pick(
    columns[1].role === 'content' ? ['merged', 'number', 'number', 'unmerged'] : ['merged', 'number'],
  );
}

function addGroup(ctx, table, group, count, numbering) {
  const { random } = ctx;
  if (group.length > 0) table.rows.push(groupRow(table, group.at(-1)));
  let left = count;
  while (left > 0) {
    const together = left >= 2 && random.chance(0.15) ? random.int(2, Math.min(3, left)) : 1;
    if (
      table.shared !== null &&
      together > 1 &&
      table.columns.some(({ role }) => table.shared.includes(role))
    ) {
      const numbers = Array.from({ length: together }, () => printedNumber(counted(numbering)));
      addRows(ctx, table, group, together, numbers, table.shared);
      left -= together;
      continue;
    }
    numbering.last += 1;
    addRows(ctx, table, group, together, printedNumber(numbering));
    left -= together;
  }
}

function counted(numbering) {
  numbering.last += 1;
  return numbering;
}

function printedNumber({ form, last }) {
  if (form === '01') return String(last).padStart(2, '0');
  return form === '1.' ? `${last}.` : String(last);
}

function groupRow({ columns, groupForm: form }, group) {
  const [label, title] = [group.slice(0, group.indexOf('.')), group.slice(group.indexOf('.') + 2)];
  const count = columns.length;
  const rest = (from) => Array.from({ length: count - from }, () => null);
  if (form === 'merged') return [cell(group, { columns: count, bold: true }), ...rest(1)];
  if (form === 'number')
    return [cell(label, { bold: true }), cell(title, { columns: count - 1, bold: true }), ...rest(2)];
  return columns.map(({ role }) =>
    cell(role === 'number' ? label : role === 'content' ? title : '', { bold: true }),
  );
}

export function cell(text, more = {}) {
  return { text, columns: 1, rows: 1, bold: false, ...more };
}

/** One task, or several lines of one task whose number and content are merged downwards. */
function addRows(ctx, table, group, count, number, fixed = null) {
  const { random } = ctx;
  const { columns } = table;
  const shared = count > 1 ? (fixed ?? sharedRoles(random)) : [];
  const numberOf = (line) => (Array.isArray(number) ? number[line] : number);
  // What is said once is made once: a citation that is not printed must not be in the truth.
  const makes = (column, line) => line === 0 || !shared.includes(column.role);
  const values = Array.from({ length: count }, (_, line) =>
    columns.map((column) => (makes(column, line) ? cellText(ctx, column, numberOf(line)) : '')),
  );
  const merged =
    count === 1 && random.chance(0.06)
      ? columns.findIndex((c, i) => c.role === 'lead' && columns[i + 1]?.role === 'support')
      : -1;
  for (const [line, own] of values.entries()) {
    const texts = columns.map(({ role }, i) => (shared.includes(role) ? values[0][i] : own[i]));
    table.rows.push(
      columns.map(({ role }, i) => printedCell({ role, line, count, shared, merged, i, text: texts[i] })),
    );
    table.leaves.push(leaf(columns, texts, group, merged));
  }
}

/** Number and content go together; sometimes it is the lead or the time that is said once. */
function sharedRoles(random) {
  return random.pick([
    ['number', 'content'],
    ['number', 'content'],
    ['number', 'content', 'lead'],
  ]);
}

function printedCell({ role, line, count, shared, merged, i, text }) {
  if (merged >= 0 && i === merged + 1) return null;
  if (shared.includes(role)) return line === 0 ? cell(text, { rows: count }) : null;
  return cell(text, { columns: i === merged ? 2 : 1 });
}

const joined = (text) => text.replace(/\s*\n\s*/g, ' ');

function leaf(columns, texts, group, merged) {
  const cells = texts.map((text, i) => (merged >= 0 && i === merged + 1 ? null : joined(text)));
  const of = (role) => {
    const found = columns.flatMap((column, i) => (column.role === role ? [cells[i]] : []));
    return found.length === 0
      ? null
      : found.every((text) => text === null)
        ? null
        : found.filter((text) => text !== null && text !== '').join('; ');
  };
  const roles = ['number', 'content', 'product', 'lead', 'support', 'time', 'budget', 'monitor', 'note'];
  return {
    group,
    ...Object.fromEntries(roles.map((role) => [role, of(role)])),
    cells,
  };
}

function cellText(ctx, { role, header }, number) {
  const { random, units } = ctx;
  switch (role) {
    case 'number':
      return number;
    case 'content':
      return contentOf(ctx);
    case 'product':
      return random.chance(0.07) ? '' : product(random);
    case 'lead':
      if (PERSONS.includes(header) && ctx.variety !== null) return namedPerson(ctx.variety);
      return random.chance(0.04) ? '' : unitList(random, units, header === 'Người phụ trách' ? 1 : 2);
    case 'support':
      return random.chance(0.2) ? '' : unitList(random, units, 4);
    case 'time':
      return header === 'Bắt đầu'
        ? `01/${random.int(1, 6)}/2026`
        : header === 'Kết thúc'
          ? `30/${random.int(7, 11)}/2026`
          : random.pick(TIMES);
    case 'budget':
      return random.chance(0.2) ? '' : String(random.int(2, 90) * 5);
    case 'monitor':
      return random.pick(units);
    case 'note':
      return random.pick(NOTES);
    case 'place':
      return random.pick(PLACES);
    default:
      if (/^\d+$/.test(header)) return random.chance(0.4) ? 'x' : '';
      return random.pick(OTHERS);
  }
}

/** `Ông Trần Văn An - Trưởng phòng`. */
function namedPerson(variety) {
  const title = variety.pick(['Ông ', 'Bà ', 'Đ/c ', '']);
  return `${title}${person(variety)}${variety.pick(['', '', ' - Tổ trưởng', ' (Phó Trưởng phòng)'])}`;
}

/** Mostly one sentence; sometimes as much as fills half a page, so that page ends cut it. */
function contentOf(ctx) {
  const { random, citer, cited } = ctx;
  if (random.chance(0.08)) return longTask(random, random.int(3, 9));
  const text = task(random);
  if (!random.chance(0.05)) return text;
  const reference = citer.document();
  cited.push(reference);
  return `${text} theo ${citation(reference, { full: false })}`;
}
