import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, folderWith, plan, report, withoutLead } from './plans.js';

const names = (found: { files: { file: string }[] }): string[] => found.files.map((one) => one.file);

const tree = {
  'a.json': plan(),
  'b.txt': 'KẾ HOẠCH\nTổ chức hội thi\n',
  'sub/c.JSON': plan(),
  'sub/d (1) [x].json': plan(),
  '.hidden/e.json': plan(),
  'node_modules/f.json': plan(),
  'package.json': { name: 'x' },
  'g.md': '# x',
  'data.yaml': 'a: 1\n',
};

const off = ['--no-workspace'];

describe('files to check', () => {
  it('of a folder are all of a supported format, but not what is hidden, installed or no plan', async () => {
    const found = await report(folderWith(tree), ['.', ...off]);
    expect(found).toMatchObject({ status: 0, stderr: '' });
    expect(names(found)).toEqual(['a.json', 'b.txt', 'sub/c.JSON', 'sub/d (1) [x].json']);
  });

  it.each([
    [['**/*.json'], ['a.json', 'sub/d (1) [x].json']],
    [['sub'], ['sub/c.JSON', 'sub/d (1) [x].json']],
    [['sub/'], ['sub/c.JSON', 'sub/d (1) [x].json']],
    [['sub\\*.json'], ['sub/d (1) [x].json']],
    [['sub\\c.JSON'], ['sub/c.JSON']],
    [['.\\sub'], ['sub/c.JSON', 'sub/d (1) [x].json']],
    [['sub/d (1) [x].json'], ['sub/d (1) [x].json']],
    [['{a,b}.*'], ['a.json', 'b.txt']],
    [
      ['b.txt', 'a.json', '*.txt'],
      ['b.txt', 'a.json'],
    ],
    [['.hidden/e.json'], ['.hidden/e.json']],
  ])('%j', async (patterns, expected) => {
    const folder = folderWith({ ...tree, 'package.json': plan() });
    fs.rmSync(path.join(folder, 'package.json'));
    expect(names(await report(folder, [...patterns, ...off]))).toEqual(expected);
  });

  it('are found from a folder below, too', async () => {
    const folder = folderWith(tree);
    expect(names(await report(path.join(folder, 'sub'), ['../*.txt', ...off]))).toEqual(['../b.txt']);
  });

  it.each(['NFC', 'NFD'])('match in any form when the disk writes %s', async (form) => {
    const name = 'Kế hoạch/Số 12 – Ủy ban.json';
    const folder = folderWith({ [name.normalize(form)]: plan() });
    for (const pattern of [name, 'Kế hoạch/*.json', '**/Số*Ủy*.json'])
      for (const typed of [pattern.normalize('NFC'), pattern.normalize('NFD')])
        expect(names(await report(folder, [typed, ...off])), typed).toEqual([name]);
  });

  it('leave out what this run writes and what parse wrote', async () => {
    const folder = folderWith({ 'plan.txt': 'KẾ HOẠCH\nTổ chức hội thi\n' });
    const parsed = await import('../cli/run.js').then(({ kehoach }) =>
      kehoach(['parse', 'plan.txt'], { cwd: folder }),
    );
    fs.writeFileSync(path.join(folder, 'plan.json'), parsed.stdout);
    fs.writeFileSync(path.join(folder, 'kehoach-baseline.json'), '{"version":1,"findings":[]}');
    for (let run = 0; run < 2; run++) {
      const found = await report(folder, ['.', '-f', 'sarif=out.json', '-f', 'gitlab=sub.json']);
      expect(names(found)).toEqual(['plan.txt']);
      expect(found.stderr).toBe('');
    }
    // One that is named is checked.
    expect(names(await report(folder, ['plan.json']))).toEqual(['plan.json']);
  });

  it('that cannot be found are each told', async () => {
    const { status, stderr } = await check(folderWith(tree), ['a.json', 'x*.pdf', 'nowhere']);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('a folder without plans', () => {
  it.each([{}, { 'package.json': { name: 'x' } }, { 'a.md': '#' }])('is told: %j', async (files) => {
    const { status, stdout, stderr } = await check(folderWith({ ...files, 'sub/.keep': '' }), ['.']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^kehoach: no file matches \.; [^\n]+\n$/);
  });
});

describe('rules over several plans', () => {
  const two = {
    'one.json': plan(),
    'two.json': plan((made) => {
      made.title = 'Phòng, chống thiên tai năm 2026';
    }),
  };

  it('run over the plans of one call', async () => {
    const found = await report(folderWith(two), ['.']);
    const duplicate = found.findings.find((one) => one.ruleId === 'workspace/duplicate-number');
    expect(duplicate).toMatchObject({
      file: 'two.json',
      pointer: '/header/number',
      related: [{ file: 'one.json' }],
    });
  });

  it.each([
    [['.', '--no-workspace'], {}],
    [['.'], { KEHOACH_WORKSPACE: 'false' }],
    [['two.json'], {}],
  ])('but not with %j %j', async (args, env: Record<string, string>) => {
    const found = await report(folderWith(two), args, { env });
    expect(found.findings.filter((one) => one.ruleId.startsWith('workspace/'))).toEqual([]);
  });

  it('can be set by file', async () => {
    const config = { overrides: [{ files: 'two.json', rules: { 'workspace/duplicate-number': 'off' } }] };
    const folder = folderWith({ ...two, 'kehoach.config.json': config, 'three.json': plan(withoutLead) });
    const found = await report(folder, ['.']);
    expect(found.findings.map((one) => one.ruleId)).not.toContain('workspace/duplicate-number');
    expect(found.findings.map((one) => one.ruleId)).toContain('row/lead-missing');
  });
});
