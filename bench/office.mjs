// Times what an office does with plans: tasks over a thousand parsed plans, a workbook of five thousand tasks, a
// comparison of two plans of sixty rows. Whole processes, reading included.
//
//   npm run bench -- office
import fs from 'node:fs';
import path from 'node:path';
import { parseFile } from '../dist/index.js';
import { measureAll } from './measure.mjs';

const SOURCE = 'fixtures/twins/cut-rows.docx';
const FOLDER = path.join('.bench', 'office');
const PLANS = 1000;
const ROUNDS = 5;

/** The plan of the fixture with so many rows, a number and a title of its own. */
function planOf(source, number, rows) {
  const plan = structuredClone(source);
  const table = plan.annexes.flatMap((annex) => annex.tables).find((one) => one.rows.length > 0);
  const templates = table.rows;
  table.rows = Array.from({ length: rows }, (_, index) => {
    const row = templates[index % templates.length];
    const content = `${row.content} (đợt ${index + 1}, lần ${number})`;
    return { ...row, id: `${row.id}-${index + 1}`, number: `${index + 1}`, content };
  });
  plan.header.number = { ...plan.header.number, serial: `${number}`, raw: `Số: ${number}/KH-UBND` };
  plan.title = `${plan.title} lần ${number}`;
  return plan;
}

/** The same plan a year later: every third row reworded, two moved, one gone, one new. */
function nextYear(plan) {
  const next = structuredClone(plan);
  const table = next.annexes.flatMap((annex) => annex.tables).find((one) => one.rows.length > 0);
  const rows = table.rows.map((row, index) =>
    index % 3 === 0 ? { ...row, content: `${row.content} và báo cáo kết quả trước ngày 15 hằng tháng` } : row,
  );
  const [first, second, third, ...rest] = rows;
  table.rows = [
    third,
    ...rest,
    { ...first, content: 'Sơ kết, tổng kết và nhân rộng các mô hình mới' },
    second,
  ];
  return next;
}

function write(name, value) {
  const file = path.join(FOLDER, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(value));
  return file;
}

/** Prints the figures; true when each is within its limit. */
export async function benchOffice() {
  fs.rmSync(FOLDER, { recursive: true, force: true });
  const source = await parseFile(SOURCE);
  for (let number = 1; number <= PLANS; number++) write(`plans/${number}.json`, planOf(source, number, 60));
  const tasksEach = 100;
  for (let number = 1; number <= 5000 / tasksEach; number++)
    write(`five/${number}.json`, planOf(source, number, tasksEach));
  const one = planOf(source, 1, 60);
  const [a, b] = [write('a.json', one), write('b.json', nextYear(one))];
  const kehoach = (...args) => [process.execPath, 'bin/kehoach.js', ...args];
  const limits = {
    [`tasks of ${PLANS} parsed plans of 60 rows, as a table`]: {
      run: kehoach('tasks', path.join(FOLDER, 'plans')),
      seconds: 2,
    },
    [`tasks of one unit in ${PLANS} parsed plans, as JSON`]: {
      run: kehoach('tasks', path.join(FOLDER, 'plans'), '--unit', 'Phòng Giáo dục Mầm non', '-f', 'json'),
      seconds: 2,
    },
    'a workbook of 5,000 tasks': {
      run: kehoach('tasks', path.join(FOLDER, 'five'), '-f', 'xlsx', '-o', path.join(FOLDER, 'five.xlsx')),
      seconds: 2,
      megabytes: 300,
    },
    'export of the same plans with references and findings': {
      run: kehoach('export', path.join(FOLDER, 'five'), '-o', path.join(FOLDER, 'all.xlsx')),
      seconds: 4,
      megabytes: 300,
    },
    'diff of two plans of 60 rows': { run: kehoach('diff', a, b), seconds: 0.3 },
  };
  const measured = await measureAll(
    Object.fromEntries(Object.entries(limits).map(([name, { run }]) => [name, run])),
    ROUNDS,
  );
  console.log('| office | measured | memory | limit |\n| --- | ---: | ---: | ---: |');
  let ok = true;
  for (const [name, { seconds, megabytes }] of Object.entries(limits)) {
    const found = measured.get(name);
    const time = (found?.milliseconds ?? Number.POSITIVE_INFINITY) / 1000;
    const peak = found?.peak ?? null;
    ok &&= time < seconds && (megabytes === undefined || peak === null || peak < megabytes);
    const limit = `< ${seconds} s${megabytes === undefined ? '' : `, ${megabytes} MB`}`;
    console.log(
      `| ${name} | ${time.toFixed(2)} s | ${peak === null ? '' : `${Math.round(peak)} MB`} | ${limit} |`,
    );
  }
  return ok;
}
