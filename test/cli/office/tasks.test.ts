import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/output/terminal/width.js';
import type { Task } from '../../../src/tasks/index.js';
import { readXlsx } from '../../output/readXlsx.js';
import { kehoach } from '../run.js';
import { fixture, folderWith, plan, run } from './run.js';

const tasksOf = (text: string): Task[] => JSON.parse(text) as Task[];

describe('kehoach tasks', () => {
  it('lists the tasks of documents and of parsed plans alike', async () => {
    const folder = folderWith({ 'a.json': plan() });
    const { status, stdout, stderr } = await run(
      folder,
      'tasks',
      'a.json',
      fixture('twins/cut-rows.docx'),
      '-f',
      'json',
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const tasks = tasksOf(stdout);
    expect(new Set(tasks.map((task) => task.origin))).toEqual(new Set(['annex', 'prose']));
    expect(new Set(tasks.map((task) => path.basename(task.plan.file)))).toEqual(
      new Set(['a.json', 'cut-rows.docx']),
    );
    // The place is known where a document was read.
    expect(tasks.filter((task) => task.plan.file.endsWith('.docx')).every((task) => task.page !== null)).toBe(
      true,
    );
  });

  it('finds the same tasks in the same document as PDF', async () => {
    const bare = async (name: string) =>
      tasksOf((await run('.', 'tasks', fixture(`twins/${name}`), '-f', 'json')).stdout).map(
        ({ id, content, due }) => ({ id, content, due }),
      );
    expect(await bare('decree.libreoffice.pdf')).toEqual(await bare('decree.docx'));
  });

  it('prints a table that fits the width', async () => {
    for (const width of [60, 100, 140]) {
      const { stdout } = await kehoach(['tasks', fixture('twins/cut-rows.docx')], {
        env: { COLUMNS: `${width}` },
      });
      const lines = stdout.trimEnd().split('\n');
      expect(lines.at(-1)).toMatch(/^\d+ tasks$/);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      expect(Math.max(...lines.map(textWidth))).toBeGreaterThan(width - 25);
    }
  });

  it('finds a unit and says how', async () => {
    const folder = folderWith({ 'a.json': plan() });
    const of = async (...args: string[]) =>
      tasksOf((await run(folder, 'tasks', 'a.json', '-f', 'json', ...args)).stdout);
    const all = await of();
    const unit = all.find((task) => task.lead?.units.length === 1)?.lead?.units[0] ?? '';
    expect(unit).not.toBe('');
    const found = await of('--unit', unit, '--role', 'lead', '--named-only');
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
    for (const task of found) expect(task.matches).toEqual([{ unit, role: 'lead', as: 'name' }]);
    expect(await of('--unit', 'Sở Không Có Thật')).toEqual([]);
  });

  it('knows the units of the configuration by all their names', async () => {
    const config = { units: { 'Phòng Kế hoạch - Tài chính': ['Tổ tài vụ'] } };
    const made = plan((one) => {
      one.assignments = [{ unit: 'Phòng Kế hoạch - Tài chính', tasks: ['Bố trí kinh phí.'] }];
    });
    const folder = folderWith({ 'a.json': made, 'kehoach.config.json': config });
    const of = async (...args: string[]) =>
      tasksOf(
        (await run(folder, 'tasks', 'a.json', '-f', 'json', '--unit', 'Tổ tài vụ', ...args)).stdout,
      ).map((task) => task.content);
    expect(await of()).toEqual(['Bố trí kinh phí.']);
    expect(await of('--no-config')).toEqual([]);
  });

  it('filters by day, in both spellings of a day', async () => {
    const folder = folderWith({ 'a.json': plan() });
    const count = async (...args: string[]) =>
      tasksOf((await run(folder, 'tasks', 'a.json', '-f', 'json', ...args)).stdout).length;
    const all = await count('--due-after', '2000-01-01');
    expect(all).toBeGreaterThan(0);
    expect(await count('--due-before', '2000-01-01')).toBe(0);
    expect(await count('--overdue', '--today', '01/01/2999')).toBe(all);
    expect(await count('--overdue', '--today', '2000-01-01')).toBe(0);
  });

  it('groups, in every format', async () => {
    const folder = folderWith({ 'a.json': plan() });
    const { stdout } = await run(folder, 'tasks', 'a.json', '--group-by', 'unit', '-f', 'json');
    const groups = JSON.parse(stdout) as { group: string | null; tasks: Task[] }[];
    expect(groups.length).toBeGreaterThan(1);
    const table = await run(folder, 'tasks', 'a.json', '--group-by', 'time');
    expect(table.stdout).toMatch(/\n\n\d{4}-\d\d \(\d+ tasks?\)\n/);
    const lines = await run(folder, 'tasks', 'a.json', '--group-by', 'plan', '-f', 'ndjson');
    for (const line of lines.stdout.trim().split('\n'))
      expect(JSON.parse(line)).toHaveProperty('under', 'a.json');
  });

  it('writes csv, xlsx, md and ics, by -f or by the name of the file', async () => {
    const folder = folderWith({ 'a.json': plan() });
    for (const name of ['t.csv', 't.xlsx', 't.md', 't.ics', 't.ndjson']) {
      const { status, stdout, stderr } = await run(folder, 'tasks', 'a.json', '-o', name);
      expect([status, stdout, stderr]).toEqual([0, '', '']);
    }
    const read = (name: string) => fs.readFileSync(path.join(folder, name));
    expect(read('t.csv').subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(read('t.ics').toString()).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(read('t.md').toString()).toMatch(/^# Tasks of plans\n/);
    const [tasks, units] = readXlsx(read('t.xlsx'));
    expect([tasks?.name, units?.name]).toEqual(['Tasks', 'By unit']);
    const piped = await run(folder, 'tasks', 'a.json', '-f', 'csv');
    expect(piped.stdout).toBe(read('t.csv').toString());
  });

  it('does not read its own output of the last run as a plan', async () => {
    const folder = folderWith({ 'in/a.json': plan() });
    const args = ['tasks', 'in', '-f', 'json', '-o', 'in/tasks.json'];
    expect((await run(folder, ...args)).status).toBe(0);
    const first = fs.readFileSync(path.join(folder, 'in/tasks.json'), 'utf8');
    expect(await run(folder, ...args)).toMatchObject({ status: 0, stderr: '' });
    expect(fs.readFileSync(path.join(folder, 'in/tasks.json'), 'utf8')).toBe(first);
  });

  it('reads standard input', async () => {
    const { status, stdout } = await kehoach(['tasks', '-', '-f', 'json'], { input: JSON.stringify(plan()) });
    expect(status).toBe(0);
    expect(tasksOf(stdout).length).toBeGreaterThan(0);
  });

  it('tells what cannot be read and lists the rest', async () => {
    const folder = folderWith({ 'a.json': plan(), 'b.pdf': '%PDF-1.7 broken' });
    const { status, stdout, stderr } = await run(folder, 'tasks', 'a.json', 'b.pdf', 'c*.pdf', '-f', 'json');
    expect(status).toBe(2);
    expect(tasksOf(stdout).length).toBeGreaterThan(0);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('no file matches c*.pdf'),
      expect.stringContaining('b.pdf:'),
    ]);
  });

  it.each([
    [['--due-before', '31/02/2026'], '--due-before cannot be 31/02/2026'],
    [['--due-after', 'tomorrow'], '--due-after cannot be tomorrow'],
    [['--today', '2026-01-01'], 'add --overdue'],
    [['--role', 'boss'], "'boss'"],
    [['-f', 'doc'], "'doc'"],
    [['--config', 'none.json', '--unit', 'A'], 'none.json'],
  ])('%j: one line, status 2', async (args, said) => {
    const folder = folderWith({ 'a.json': plan() });
    const { status, stdout, stderr } = await run(folder, 'tasks', 'a.json', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('speaks Vietnamese', async () => {
    const folder = folderWith({ 'a.json': plan() });
    const { stdout } = await kehoach(['tasks', 'a.json', '--lang', 'vi'], { cwd: folder });
    expect(stdout).toContain('Nội dung');
    expect(stdout).toMatch(/\d+ nhiệm vụ\n$/);
    const help = await kehoach(['tasks', '--help', '--lang', 'vi'], { cwd: folder });
    expect(help.stdout).toContain('liệt kê nhiệm vụ');
  });

  it('does nothing harmful with a hostile plan', async () => {
    const made = plan((one) => {
      one.assignments = [
        { unit: '\u001b[31mSở\u0007', tasks: ['=HYPERLINK("http://x")\u001b]0;x\u0007 <script>'] },
      ];
      one.title = '<script>alert(1)</script>';
    });
    const folder = folderWith({ 'a.json': made });
    for (const format of ['table', 'json', 'ndjson', 'md', 'ics']) {
      const { stdout } = await run(folder, 'tasks', 'a.json', '-f', format);
      expect(stdout).not.toMatch(/(?![\r\n])\p{Cc}/u);
    }
    expect((await run(folder, 'tasks', 'a.json', '-f', 'csv')).stdout).toContain(
      `"'=HYPERLINK(""http://x"")`,
    );
  });
});
