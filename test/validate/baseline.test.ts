import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, folderWith, plan, report, rulesOf, withoutLead, withoutTime, writeAll } from './plans.js';

const NAME = 'kehoach-baseline.json';
const entries = (folder: string, name = NAME): { rule: string; file: string }[] =>
  JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')).findings;

/** A row before the others: every index behind it moves. */
const moved = plan((made) => {
  withoutLead(made);
  const table = made.annexes[0]?.tables[0];
  const row = table?.rows[1];
  if (table && row) table.rows.unshift({ ...row, id: 'new', number: '0' });
});

describe('a baseline', () => {
  it('accepts what is there, and only that', async () => {
    const folder = folderWith({ 'a.json': plan(withoutLead), 'b.json': plan(withoutTime) });
    const written = await check(folder, ['a.json', '--update-baseline']);
    expect(written.status, written.stderr).toBe(0);
    expect(written.stderr).toMatch(/wrote [^\n]*kehoach-baseline\.json \(1 accepted\)/);
    const found = await report(folder, ['*.json', '--no-workspace']);
    expect(rulesOf(found)).toEqual(['row/time-missing']);
    expect(found).toMatchObject({ status: 0, accepted: 1, stderr: '' });
  });

  it('survives rows before it, and being called from another folder', async () => {
    const folder = folderWith({ 'sub/a.json': plan(withoutLead), 'kehoach.config.json': {} });
    await check(folder, ['sub', '--update-baseline']);
    writeAll(folder, { 'sub/a.json': moved });
    const found = await report(path.join(folder, 'sub'), ['a.json']);
    expect(rulesOf(found)).not.toContain('row/lead-missing');
    expect(found.accepted).toBe(1);
  });

  it('tells entries that are no longer needed, and removes them when asked', async () => {
    const folder = folderWith({ 'a.json': plan(withoutLead), 'b.json': plan(withoutTime) });
    await check(folder, ['*.json', '--no-workspace', '--update-baseline']);
    writeAll(folder, { 'a.json': plan() });
    fs.rmSync(path.join(folder, 'b.json'));
    const told = await check(folder, ['a.json']);
    expect(told.status).toBe(0);
    expect(told.stderr.match(/--prune-baseline/g)).toHaveLength(2);
    const pruned = await check(folder, ['a.json', '--prune-baseline']);
    expect(pruned).toMatchObject({ status: 0 });
    expect(entries(folder)).toEqual([]);
    expect((await check(folder, ['a.json'])).stderr).toBe('');
  });

  it('says nothing of files that were not checked', async () => {
    const folder = folderWith({ 'a.json': plan(withoutLead), 'b.json': plan() });
    await check(folder, ['a.json', '--update-baseline']);
    expect((await check(folder, ['b.json', '--prune-baseline'])).stderr).toBe('');
    await check(folder, ['b.json', '--update-baseline']);
    expect(entries(folder)).toHaveLength(1);
  });

  it('may lie elsewhere', async () => {
    const folder = folderWith({
      'a.json': plan(withoutLead),
      'kehoach.config.json': { baseline: 'ci/known.json' },
    });
    fs.mkdirSync(path.join(folder, 'ci'));
    await check(folder, ['a.json', '--update-baseline']);
    expect(entries(folder, 'ci/known.json')).toMatchObject([{ rule: 'row/lead-missing', file: 'a.json' }]);
    expect((await check(folder, ['a.json'])).status).toBe(0);
    expect((await check(folder, ['a.json', '--baseline', 'other.json', '--update-baseline'])).status).toBe(0);
    expect(entries(folder, 'other.json')).toHaveLength(1);
  });

  it.each([
    ['{', /cannot be understood/],
    ['[]', /version: expected 1, got undefined/],
    ['{"version":1,"findings":[{}]}', /findings\[0\]: expected/],
  ])('that is wrong is told: %s', async (text, sentence) => {
    const { status, stderr } = await check(folderWith({ 'a.json': plan(), [NAME]: text }), ['a.json']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^kehoach: [^\n]+\n$/);
    expect(stderr).toMatch(sentence);
  });
});
