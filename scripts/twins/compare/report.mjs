/** Sums up the comparisons of one engine and tells the first differences. */

export function summarise(results) {
  const sum = (of) => results.reduce((total, result) => total + of(result), 0);
  return {
    documents: results.length,
    failed: results.filter((result) => result.error !== null).length,
    fields: sum((r) => r.fields.length),
    fieldsRight: sum((r) => r.fields.filter((field) => field.right).length),
    rows: sum((r) => r.rows.wanted),
    rowsRight: sum((r) => r.rows.right),
    extra: sum((r) => r.rows.extra),
    columns: sum((r) => r.rows.columnsWanted),
    columnsRight: sum((r) => r.rows.columnsRight),
  };
}

export function isPerfect(summary) {
  const { failed, fields, fieldsRight, rows, rowsRight, extra, columns, columnsRight } = summary;
  return (
    failed === 0 && fields === fieldsRight && rows === rowsRight && extra === 0 && columns === columnsRight
  );
}

const percent = (part, whole) => (whole === 0 ? '100.0' : ((100 * part) / whole).toFixed(1)).padStart(5);

export function printSummary(engine, s) {
  const parts = [
    `${s.documents} documents`,
    `${s.failed} failed`,
    `fields ${percent(s.fieldsRight, s.fields)} % of ${s.fields}`,
    `columns ${percent(s.columnsRight, s.columns)} % of ${s.columns}`,
    `rows exact ${percent(s.rowsRight, s.rows)} % of ${s.rows}, ${s.extra} too many`,
  ];
  console.log(`${engine.padEnd(12)} ${parts.join('   ')}`);
}

/** Which fields are wrong how often, most often first. */
export function printWrongFields(results) {
  const counts = new Map();
  for (const field of results.flatMap((result) => result.fields)) {
    if (!field.right) counts.set(field.name, (counts.get(field.name) ?? 0) + 1);
  }
  const list = [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${count}`);
  if (list.length > 0) console.log(`             wrong: ${list.join(', ')}`);
}

const LONGEST = 400;
const short = (value) => {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

/** The first differences of every file in turn: one bad file does not hide the others. */
const FIRST_OF_FILE = 3;

export function printDifferences(results, most) {
  const all = results.flatMap(differencesOf);
  const told = results.flatMap((result) => differencesOf(result).slice(0, FIRST_OF_FILE)).slice(0, most);
  for (const { file, at, want, have } of told) {
    console.log(`  ${file}: ${at}\n    want ${short(want)}\n    have ${short(have)}`);
  }
  if (all.length > told.length) console.log(`  … and ${all.length - told.length} more differences`);
}

function differencesOf({ file, error, fields, rows }) {
  if (error !== null) return [{ file, at: 'not read', want: 'a plan', have: error }];
  const wrong = fields
    .filter((field) => !field.right)
    .map(({ name, want, have }) => ({ file, at: name, ...firstDifference(want, have) }));
  return [...wrong, ...rows.differences.map((difference) => ({ file, ...difference }))];
}

/** Of two lists only the first entries that differ are worth reading. */
function firstDifference(want, have) {
  if (!Array.isArray(want) || !Array.isArray(have)) return { want, have };
  const at = want.findIndex((each, i) => !alike(each, have[i]));
  const from = at < 0 ? Math.min(want.length, have.length) : at;
  const part = (list) => ({ length: list.length, at: from, next: list.slice(from, from + 2) });
  return { want: part(want), have: part(have) };
}

/** Alike as far as the wanted entry goes: what was found may say more. */
function alike(want, have) {
  if (want === null || typeof want !== 'object')
    return JSON.stringify(want)?.replace(/[\s.;:,]/g, '') === JSON.stringify(have)?.replace(/[\s.;:,]/g, '');
  return (
    have !== null && typeof have === 'object' && Object.keys(want).every((key) => alike(want[key], have[key]))
  );
}
