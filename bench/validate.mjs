// Times the rules over plans that are parsed already: one plan of sixty rows, warm, and a thousand plans as one workspace.
//
//   npm run bench -- validate
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseFile, validate } from '../dist/index.js';

const SOURCE = 'fixtures/twins/cut-rows.docx';
const ROWS = 60;
const PLANS = 1000;

/** The plan of the fixture with sixty rows, a number and a title of its own. */
function sixty(source, number) {
  const plan = structuredClone(source);
  const table = plan.annexes.flatMap((annex) => annex.tables).find((one) => one.rows.length > 0);
  const [row] = table.rows;
  table.rows = Array.from({ length: ROWS }, (_, index) => ({
    ...row,
    id: `${row.id}-${index + 1}`,
    number: `${index + 1}`,
    content: `${row.content} (đợt ${index + 1})`,
  }));
  plan.header.number = { ...plan.header.number, serial: `${number}` };
  plan.title = `${plan.title} lần ${number}`;
  return plan;
}

function warmMilliseconds(plan) {
  const times = 100;
  for (let round = 0; round < times; round++) validate(plan);
  const started = performance.now();
  for (let round = 0; round < times; round++) validate(plan);
  return (performance.now() - started) / times;
}

function workspaceSeconds(plans) {
  const folder = path.join('.bench', 'plans');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  for (const [index, plan] of plans.entries())
    fs.writeFileSync(path.join(folder, `${index}.json`), JSON.stringify(plan));
  const started = performance.now();
  const args = ['bin/kehoach.js', 'validate', folder, '--no-config', '--quiet', '--fail-on', 'never'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`status ${status}: ${stderr.slice(0, 500)}`);
  return (performance.now() - started) / 1000;
}

/** Prints the figures; true when each is within its limit. */
export async function benchValidate() {
  const { plan } = await parseFile(SOURCE).then((one) => ('plan' in one ? one : { plan: one }));
  const warm = warmMilliseconds(sixty(plan, 1));
  const whole = workspaceSeconds(Array.from({ length: PLANS }, (_, index) => sixty(plan, index + 1)));
  console.log('| validate | measured | limit |\n| --- | ---: | ---: |');
  console.log(`| one parsed plan of ${ROWS} rows, warm | ${warm.toFixed(2)} ms | < 5 ms |`);
  console.log(
    `| ${PLANS} parsed plans with the workspace rules, whole process | ${whole.toFixed(2)} s | < 3 s |`,
  );
  return warm < 5 && whole < 3;
}
