import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlanDiff } from '../../../src/diff/index.js';
import { withoutTime } from '../../validate/plans.js';
import { kehoach } from '../run.js';
import { fixture, folderWith, plan, run } from './run.js';

const twoPlans = (): string => folderWith({ 'a.json': plan(), 'b.json': plan(withoutTime) });

describe('kehoach diff', () => {
  it('finds no change between a document and its PDF', async () => {
    const { status, stdout } = await run(
      '.',
      'diff',
      fixture('twins/decree.docx'),
      fixture('twins/decree.chromium.pdf'),
      '--fail-on-change',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('The two plans are the same.');
  });

  it('tells what changed; the status only when it is asked for', async () => {
    const folder = twoPlans();
    const { status, stdout } = await run(folder, 'diff', 'a.json', 'b.json');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^--- a\.json\n\+\+\+ b\.json\n\n~ row .* – changed\n/);
    expect(stdout).toMatch(/ {4}time: \[-.+-\]\n/);
    expect(stdout).toMatch(/\n1 changed\n$/);
    expect((await run(folder, 'diff', 'a.json', 'b.json', '--fail-on-change')).status).toBe(1);
    expect((await run(folder, 'diff', 'a.json', 'a.json', '--fail-on-change')).status).toBe(0);
  });

  it('writes json, html and md', async () => {
    const folder = twoPlans();
    const json = JSON.parse((await run(folder, 'diff', 'a.json', 'b.json', '-f', 'json')).stdout) as PlanDiff;
    expect(json).toMatchObject({ same: false, counts: { changed: 1 }, before: { file: 'a.json' } });
    expect((await run(folder, 'diff', 'a.json', 'b.json', '-o', 'd.html')).status).toBe(0);
    expect(fs.readFileSync(path.join(folder, 'd.html'), 'utf8')).toContain('<del>');
    expect((await run(folder, 'diff', 'a.json', 'b.json', '-f', 'md')).stdout).toContain('~~');
  });

  it('marks in colour where colour is wanted, and in signs always', async () => {
    const folder = twoPlans();
    const { stdout } = await kehoach(['diff', 'a.json', 'b.json'], {
      cwd: folder,
      env: { FORCE_COLOR: '1' },
    });
    expect(stdout).toContain('\u001b[31m[-');
  });

  it('speaks Vietnamese', async () => {
    const { stdout } = await kehoach(['diff', 'a.json', 'b.json', '--lang', 'vi'], { cwd: twoPlans() });
    expect(stdout).toContain('thời gian:');
    expect(stdout).toMatch(/1 sửa\n$/);
  });

  it.each([
    ['a missing file', ['a.json', 'c.json'], /no file matches c\.json/],
    ['a file with several plans', ['a.json', 'many.ndjson'], /many\.ndjson holds 2 plans/],
    ['one name', ['a.json'], /missing required argument 'b'/],
  ])('%s: one line, status 2', async (_, args, said) => {
    const folder = folderWith({
      'a.json': plan(),
      'many.ndjson': `${JSON.stringify(plan())}\n${JSON.stringify(plan())}\n`,
    });
    const { status, stdout, stderr } = await run(folder, 'diff', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
