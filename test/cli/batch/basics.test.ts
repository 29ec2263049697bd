import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPlace, type Place, planText } from './helpers.js';

let place: Place;

/** A file of that size that takes no room. */
function sparse(file: string, size: number): void {
  fs.writeFileSync(file, '');
  fs.truncateSync(file, size);
}
beforeEach(() => {
  place = createPlace();
  place.write('in/a.txt', planText('hội thi'));
  place.write('in/deep/b.txt', planText('hội thao'));
});
afterEach(() => place.remove());

describe('outputs', () => {
  it('mirror the tree of the inputs', () => {
    expect(place.batch('in', '-o', 'out', '--quiet').status).toBe(0);
    expect(Object.keys(place.outputs())).toEqual(['in/a.txt.json', 'in/deep/b.txt.json']);
    expect(JSON.parse(place.read('out/in/a.txt.json')).title).toBe('Tổ chức hội thi năm 2026');
  });

  it('may be YAML', () => {
    expect(place.batch('in/a.txt', '-o', 'out', '-f', 'yaml', '--quiet').status).toBe(0);
    expect(place.read('out/in/a.txt.yaml')).toContain('title: Tổ chức hội thi năm 2026');
  });

  it('that would share a name are told apart, with a notice', () => {
    place.write('in/x:y.txt', planText('một'));
    place.write('in/x?y.txt', planText('hai'));
    const { stderr } = place.batch('in', '-o', 'out');
    expect(Object.keys(place.outputs()).filter((name) => name.includes('x_y'))).toEqual([
      'in/x_y.txt.json',
      'in/x_y.txt~2.json',
    ]);
    expect(stderr).toContain('would share its output');
  });

  it('leave hidden files and earlier outputs alone', () => {
    place.write('in/.hidden.txt', planText('ẩn'));
    place.batch('.', '-o', 'out', '--quiet');
    place.batch('.', '-o', 'out', '--quiet', '--force');
    expect(Object.keys(place.outputs())).toEqual(['in/a.txt.json', 'in/deep/b.txt.json']);
  });
});

describe('streams', () => {
  it('hold a plan a line, in the order of the inputs if asked', () => {
    const names = Array.from({ length: 24 }, (_, index) => `in/${index}.txt`).reverse();
    // The first ones are the slowest.
    for (const [index, name] of names.entries())
      place.write(name, planText(`việc ${name}`) + '- Đọc sách.\n'.repeat(index < 4 ? 4000 : 1));
    place.write('list', names.join('\n'));
    const args = ['--files-from', 'list', '--ndjson', '-', '--ordered', '--jobs', '3', '--quiet'];
    const read = place
      .batch(...args)
      .stdout.trim()
      .split('\n');
    expect(read.map((line) => `in/${JSON.parse(line).source.file}`)).toEqual(names);
  });

  it('hold plans of earlier runs too', () => {
    place.batch('in', '-o', 'out', '--quiet');
    place.batch('in', '-o', 'out', '--ndjson', 'all.ndjson', '--quiet');
    expect(place.read('all.ndjson').trim().split('\n')).toHaveLength(2);
  });
});

describe('lists', () => {
  it('are taken from another program, parted by NUL', () => {
    place.write('list', 'in/a.txt\0in/deep/b.txt\0');
    expect(place.batch('--files-from', 'list', '-o', 'out', '--quiet').status).toBe(0);
    expect(Object.keys(place.outputs())).toHaveLength(2);
  });

  it('match composed and decomposed names alike', () => {
    place.write(`in/${'kế hoạch'.normalize('NFD')}.txt`, planText('đêm hội'));
    expect(place.batch(`in/${'kế'.normalize('NFC')}*.txt`, '-o', 'out', '--quiet').status).toBe(0);
    expect(Object.keys(place.outputs())).toHaveLength(1);
  });

  it('without any file are wrong usage', () => {
    const { status, stderr } = place.batch('nothing/*.pdf', '-o', 'out');
    expect([status, stderr]).toEqual([2, 'kehoach: no file matched; check the patterns\n']);
  });

  it('cover every file once over the shards', () => {
    for (let count = 0; count < 20; count++) place.write(`in/${count}.txt`, planText(`việc ${count}`));
    const seen = [1, 2, 3].flatMap((index) => {
      place.batch('in', '-o', `part${index}`, '--shard', `${index}/3`, '--quiet');
      return fs
        .readdirSync(path.join(place.root, `part${index}`), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.txt.json'));
    });
    expect(seen.length).toBe(22);
    expect(new Set(seen).size).toBe(22);
  });
});

describe('failures', () => {
  it('are told one by one; the others go on', () => {
    place.write('in/empty.txt', '');
    fs.symlinkSync('loop.txt', path.join(place.root, 'in/loop.txt'));
    const { status, stderr } = place.batch('in', '-o', 'out');
    expect(status).toBe(1);
    expect(stderr).toContain('in/empty.txt: the file is empty');
    expect(stderr).toContain('2 done');
    expect(stderr).toContain('--retry-failed');
    expect(Object.keys(place.outputs())).toHaveLength(2);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each([
    ['an empty file', (name: string) => place.write(name, ''), 'the file is empty'],
    [
      'a link in a circle',
      (name: string) => fs.symlinkSync(path.basename(name), path.join(place.root, name)),
      'leads back to itself',
    ],
    ['3 GB', (name: string) => sparse(path.join(place.root, name), 3 * 2 ** 30), 'too large'],
    ['nothing but noise', (name: string) => place.write(name, '\u0000\u0001\u0002'.repeat(400)), ''],
  ])('of %s is told in one line', (_, make, reason) => {
    make('in/odd.txt');
    const { status, stderr } = place.batch('in', '-o', 'out');
    expect(status).toBe(1);
    expect(stderr.split('\n').filter((line) => line.startsWith('kehoach: in/odd.txt: '))).toHaveLength(1);
    expect(stderr).toContain(reason);
    expect(stderr).toContain('2 done');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('of a disk that is full while a plan is written are those of the file', ({ skip }) => {
    if (!fs.existsSync('/dev/full')) skip();
    fs.mkdirSync(path.join(place.root, 'out/in'), { recursive: true });
    fs.symlinkSync('/dev/full', path.join(place.root, 'out/in/a.txt.json.part'));
    const { status, stderr } = place.batch('in', '-o', 'out');
    expect(status).toBe(1);
    expect(stderr).toContain('kehoach: in/a.txt: the disk is full\n');
    expect(Object.keys(place.outputs())).toEqual(['in/deep/b.txt.json']);
    expect(place.batch('in', '-o', 'out').status).toBe(0);
  });

  it('of a folder that takes no manifest are wrong usage', () => {
    fs.mkdirSync(path.join(place.root, 'out/kehoach-manifest.jsonl'), { recursive: true });
    const { status, stderr } = place.batch('in', '-o', 'out');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^kehoach: cannot write .*kehoach-manifest.jsonl \(EISDIR\)/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('of an output that cannot be written are those of the file', () => {
    place.write('out/in/deep', 'a file where a folder should be');
    const { status, stderr } = place.batch('in', '-o', 'out');
    expect(status).toBe(1);
    expect(stderr).toContain('in/deep/b.txt:');
    expect(fs.existsSync(path.join(place.root, 'out/in/a.txt.json'))).toBe(true);
  });

  it('by time replace the worker and go on', () => {
    const { status, stderr } = place.batch('in', '-o', 'out', '--timeout', '0.001');
    expect(status).toBe(1);
    expect(stderr).toContain('took longer than --timeout allows');
  });

  it('by size and pages are told', () => {
    expect(place.batch('in', '-o', 'out', '--max-size', '0.0001').stderr).toContain('too large');
  });

  it.each([
    ['--shard', '4/3'],
    ['--jobs', 'many'],
    ['--timeout', '-1'],
  ])('of usage: %s %s', (option, value) => {
    const { status, stderr } = place.batch('in', '-o', 'out', option, value);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('names', () => {
  it('with a line break stay one line of the manifest and of a message', () => {
    place.write('in/two\nlines.txt', planText('lễ'));
    place.write('in/no\nplan.txt', '');
    const { stderr } = place.batch('in', '-o', 'out');
    expect(stderr).toContain('kehoach: in/no?plan.txt: the file is empty');
    expect(place.manifest().map((entry) => entry.input)).toContain('in/two\nlines.txt');
  });

  it('in capitals are found in a folder', () => {
    place.write('in/C.TXT', planText('lễ hội'));
    place.batch('in', '-o', 'out', '--quiet');
    expect(Object.keys(place.outputs())).toContain('in/C.TXT.json');
  });

  it('that are not there fail by themselves', () => {
    const { status, stderr } = place.batch('in/a.txt', 'in/gone.txt', '-o', 'out');
    expect(status).toBe(1);
    expect(stderr).toContain('in/gone.txt: no such file');
    expect(Object.keys(place.outputs())).toEqual(['in/a.txt.json']);
  });

  it('of a list that is not there are wrong usage', () => {
    const { status, stderr } = place.batch('--files-from', 'nowhere', '-o', 'out');
    expect([status, stderr]).toEqual([2, 'kehoach: nowhere: no such file; check the path\n']);
  });
});

describe('reports', () => {
  it('are JSON or HTML by their name', () => {
    place.write('in/<b>.txt', '');
    place.batch('in', '-o', 'out', '--quiet', '--report', 'run.json');
    expect(JSON.parse(place.read('run.json'))).toMatchObject({
      ok: 2,
      failed: 1,
      failures: [{ reason: 'empty', count: 1 }],
    });
    place.batch('in', '-o', 'out', '--quiet', '--force', '--report', 'run.html');
    const html = place.read('run.html');
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).toMatch(/&(?:#60|lt);b&(?:#62|gt);\.txt/);
    expect(html).not.toContain('<b>.txt');
  });
});

describe('checking on the way', () => {
  const ids = (): string[] =>
    JSON.parse(place.read('out/in/a.txt.json')).diagnostics.map((one: { ruleId: string }) => one.ruleId);

  it('follows the configuration, and does again what another one would decide', () => {
    place.write('kehoach.config.json', '{"rules": {"reference/parent-missing": "off"}}');
    place.batch('in', '-o', 'out', '--validate', '--quiet');
    expect(ids()).not.toContain('reference/parent-missing');
    expect(place.batch('in', '-o', 'out', '--validate').stderr).toContain('0 done, 2 skipped');
    expect(place.batch('in', '-o', 'out', '--validate', '--no-config').stderr).toContain('2 done, 0 skipped');
    expect(ids()).toContain('reference/parent-missing');
  });

  it('with a wrong configuration does nothing', () => {
    place.write('kehoach.config.json', '{"rules": {"row/lead-mising": "off"}}');
    const { status, stderr } = place.batch('in', '-o', 'out', '--validate');
    expect(status).toBe(2);
    expect(stderr).toContain('row/lead-missing');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(fs.existsSync(path.join(place.root, 'out'))).toBe(false);
  });

  it('says what kehoach validate says', () => {
    place.batch('in', '-o', 'out', '--validate', '--quiet');
    const { stdout } = place.validate('in/a.txt', '--no-workspace', '-f', 'json');
    const found = JSON.parse(stdout).findings.map((one: { ruleId: string }) => one.ruleId);
    expect([...ids()].sort()).toEqual([...found].sort());
  });

  it('keeps its status when nothing has changed', () => {
    const args = ['in', '-o', 'out', '--validate', '--fail-on', 'info', '--quiet'];
    expect([place.batch(...args).status, place.batch(...args).status]).toEqual([1, 1]);
  });

  it('keeps findings in the plan and sets the status', () => {
    const { status } = place.batch('in', '-o', 'out', '--validate', '--fail-on', 'info', '--quiet');
    expect(status).toBe(1);
    expect(place.manifest().map((entry) => entry.status)).toEqual(['findings', 'findings']);
    const ids = JSON.parse(place.read('out/in/a.txt.json')).diagnostics.map(
      (one: { ruleId: string }) => one.ruleId,
    );
    expect(ids).toContain('reference/parent-missing');
  });
});
