import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/tasks/index.js';
import { readXlsx } from '../../output/readXlsx.js';
import { withoutLead } from '../../validate/plans.js';
import { fixture, folderWith, makeFolder, plan, run } from './run.js';

const SOURCE = fixture('twins/cut-rows.docx');

async function workbook(...files: string[]) {
  const folder = makeFolder();
  const { status, stderr } = await run(folder, 'export', ...files, '-f', 'xlsx', '-o', 'a.xlsx');
  expect([status, stderr]).toEqual([0, '']);
  return readXlsx(fs.readFileSync(path.join(folder, 'a.xlsx')));
}

describe('kehoach export', () => {
  it('makes a workbook of tasks, units, references and findings', async () => {
    const sheets = await workbook(SOURCE);
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Tasks', 'By unit', 'References', 'Findings']);
    for (const { xml } of sheets) {
      expect(xml).toContain('state="frozen"');
      expect(xml).toContain('<autoFilter');
    }
    expect(sheets[0]?.xml).toContain('<dataValidation type="list"');
    expect(sheets[0]?.xml).toContain('outlineLevel="1"');
  });

  it('has a row for each task whose cells are those of the plan', async () => {
    const { stdout } = await run('.', 'tasks', SOURCE, '-f', 'json');
    const tasks = JSON.parse(stdout) as Task[];
    const [sheet] = await workbook(SOURCE);
    const [header = [], ...rows] = sheet?.cells ?? [];
    const at = (name: string): number => header.indexOf(name);
    const leaf = rows.filter((row) => row[at('File')] != null);
    expect(leaf).toHaveLength(tasks.length);
    const days = (iso: string | null) =>
      iso === null
        ? null
        : Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
    expect(
      leaf.map((row) =>
        ['Task', 'Lead', 'Support', 'Time', 'Start', 'Due', 'No.'].map((name) => row[at(name)] ?? null),
      ),
    ).toEqual(
      tasks.map((task) => [
        task.content,
        task.lead?.raw || null,
        task.support?.raw || null,
        task.time?.raw || null,
        days(task.start),
        days(task.due),
        task.number,
      ]),
    );
    expect(tasks.some((task) => task.due !== null)).toBe(true);
  });

  it('has the findings of validate', async () => {
    const folder = folderWith({ 'a.json': plan(withoutLead) });
    const [, , , findings] = await workbook(path.join(folder, 'a.json'));
    expect(findings?.cells.slice(1).map((row) => row[6])).toContain('row/lead-missing');
  });

  it('puts several plans under headings of their own', async () => {
    const [sheet] = await workbook(SOURCE, fixture('twins/decree.docx'));
    const headings = sheet?.cells.filter((row) => row.slice(1).every((cell) => cell === null)) ?? [];
    expect(headings.filter((row) => /\/KH/.test(String(row[0]))).length).toBeGreaterThanOrEqual(2);
  });

  it('writes pages and a calendar', async () => {
    const folder = makeFolder();
    for (const name of ['a.html', 'a.md', 'a.csv', 'a.ics'])
      expect(await run(folder, 'export', SOURCE, '-o', name)).toMatchObject({
        status: 0,
        stdout: '',
        stderr: '',
      });
    const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
    expect(read('a.html')).toMatch(
      /<h2>Tasks<\/h2>[\s\S]*<h2>By unit<\/h2>[\s\S]*<h2>References<\/h2>[\s\S]*<h2>Findings<\/h2>/,
    );
    expect(read('a.md')).toContain('## References');
    expect(read('a.csv').charCodeAt(0)).toBe(0xfeff);
    expect(read('a.ics')).toContain('BEGIN:VEVENT');
    expect((await run(folder, 'export', SOURCE, '-f', 'ics')).stdout).toBe(read('a.ics'));
  });

  it('tells when a cell is too long for Excel', async () => {
    const folder = folderWith({
      'a.json': plan((one) => {
        one.assignments = [{ unit: 'Sở Nội vụ', tasks: ['dài '.repeat(10_000)] }];
      }),
    });
    const { status, stderr } = await run(folder, 'export', 'a.json', '-o', 'a.xlsx');
    expect(status).toBe(0);
    expect(stderr).toContain('32,767');
  });
});

describe.skipIf(spawnSync('soffice', ['--version']).status !== 0)('LibreOffice', () => {
  it('opens every sheet of the workbook with the same cells', { timeout: 120_000 }, async () => {
    const folder = makeFolder();
    await run(folder, 'export', SOURCE, '-o', 'a.xlsx');
    const options = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false,false,false,-1';
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', options, 'a.xlsx'],
      { cwd: folder, stdio: 'ignore' },
    );
    for (const { name, cells } of readXlsx(fs.readFileSync(path.join(folder, 'a.xlsx')))) {
      const text = fs.readFileSync(path.join(folder, `a-${name}.csv`), 'utf8').replaceAll('""', '"');
      for (const cell of cells.flat()) if (typeof cell === 'string') expect(text).toContain(cell);
    }
  });
});
