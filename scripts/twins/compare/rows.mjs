import { flatten } from './fields.mjs';
import { bare, sameCell, sameList, sameText } from './same.mjs';

/** The tables of a document in order: those of its sections, then those of its annexes. */
export function wantedTables(truth) {
  return [...truth.tables, ...truth.annexes];
}

export function foundTables(plan) {
  const inAnnex = ({ tables, sections }) => [
    ...tables,
    ...flatten(sections).flatMap((section) => section.tables),
  ];
  return [...flatten(plan.sections).flatMap((section) => section.tables), ...plan.annexes.flatMap(inAnnex)];
}

/** Rows wanted and right, tables whose columns are right, and what differs. */
export function compareRows(truth, plan) {
  const wanted = wantedTables(truth);
  const found = foundTables(plan);
  const result = {
    wanted: 0,
    right: 0,
    extra: 0,
    columnsWanted: wanted.length,
    columnsRight: 0,
    differences: [],
  };
  if (wanted.length !== found.length)
    result.differences.push({ at: 'tables', want: wanted.length, have: found.length });
  for (const [i, table] of wanted.entries())
    compareTable(result, table, found[i] ?? { columns: [], rows: [] }, i + 1);
  return result;
}

function compareTable(result, want, have, number) {
  const sameColumn = (a, b) => a.role === b.role && sameText(a.header, b.header);
  if (sameList(want.columns, have.columns, sameColumn)) result.columnsRight++;
  else
    result.differences.push({
      at: `table ${number} columns`,
      want: show(want.columns),
      have: show(have.columns),
    });
  result.wanted += want.rows.length;
  const pairs = pair(want.rows, have.rows);
  result.extra += Math.max(0, have.rows.length - pairs.filter((each) => each !== undefined).length);
  for (const [i, row] of want.rows.entries())
    compareRow(result, row, pairs[i], `table ${number} row ${i + 1}`);
}

const show = (columns) => columns.map(({ header, role }) => `${header} (${role})`).join(' | ');

/** Pairs rows in order by what they say; a row that is missing leaves the others in step. */
function pair(wanted, found) {
  const key = ({ cells }) => bare((cells ?? []).map((cell) => cell ?? '').join('')).slice(0, 160);
  const left = found.map((row) => ({ row, key: key(row) }));
  let from = 0;
  return wanted.map((row, i) => {
    const exact = left.findIndex((each, at) => at >= from && each.key === key(row));
    const near = left.findIndex(
      (each, at) => at >= from && at <= from + 3 && each.key.slice(0, 24) === key(row).slice(0, 24),
    );
    const at = exact >= 0 ? exact : near >= 0 ? near : wanted.length === found.length ? i : -1;
    if (at < from) return undefined;
    from = at + 1;
    return left[at]?.row;
  });
}

function compareRow(result, want, have, at) {
  if (have === undefined) {
    result.differences.push({ at, want: want.cells, have: 'no such row' });
    return;
  }
  const wrong = rowDifferences(want, have);
  if (wrong.length === 0) result.right++;
  for (const [name, wanted, found] of wrong)
    result.differences.push({ at: `${at} ${name}`, want: wanted, have: found });
}

function rowDifferences(want, have) {
  const plain = (value) => (value !== null && typeof value === 'object' ? value.raw : value);
  const names = ['content', 'product', 'lead', 'support', 'time', 'budget', 'monitor', 'note'];
  // The number is a marker: its dot is no part of it.
  const number = sameText(want.number, have.number) ? [] : [['number', want.number, have.number]];
  const fields = names
    .map((name) => [name, want[name], plain(have[name])])
    .filter(([, a, b]) => !sameCell(a, b));
  const group = sameList(want.group, have.group, sameText) ? [] : [['group', want.group, have.group]];
  const cells = sameList(want.cells, have.cells ?? [], sameCell) ? [] : [['cells', want.cells, have.cells]];
  return [...group, ...number, ...fields, ...cells];
}
