import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, folderWith, plan, withoutLead } from './plans.js';

const files = { 'a.json': plan(withoutLead) };
const ESCAPE = '\u001b';

describe('reports', () => {
  it('several at once, to standard output and to files', async () => {
    const folder = folderWith(files);
    const formats = ['pretty', 'compact', 'sarif=out/o.sarif', 'junit=o.xml', 'gitlab=o.json', 'html=o.html'];
    fs.mkdirSync(path.join(folder, 'out'));
    const { status, stdout, stderr } = await check(folder, [
      'a.json',
      ...formats.flatMap((one) => ['-f', one]),
    ]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('1 file, 1 error');
    expect(stdout).toContain('a.json: error: ');
    const read = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');
    expect(JSON.parse(read('out/o.sarif')).version).toBe('2.1.0');
    expect(JSON.parse(read('o.json'))).toHaveLength(1);
    expect(read('o.xml')).toMatch(/^<\?xml/);
    expect(read('o.html')).toMatch(/^<!doctype html>/);
  });

  it('that cannot be written are told', async () => {
    const { status, stderr } = await check(folderWith(files), ['a.json', '-f', 'sarif=nowhere/o.sarif']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^kehoach: cannot write nowhere\/o\.sarif [^\n]+\n$/);
  });

  it('for GitHub add the summary of the job', async () => {
    const folder = folderWith({ ...files, 'summary.md': '# before\n' });
    const env = { GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md') };
    const { stdout } = await check(folder, ['a.json', '-f', 'github', '--lang', 'vi'], { env });
    expect(stdout).toMatch(/^::error file=a\.json,title=row\/lead-missing::/);
    const summary = fs.readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
    expect(summary).toMatch(/^# before\n## Kiểm tra kế hoạch\n/);
    expect(summary).toContain('| lỗi | a.json |');
  });

  it.each([
    [{}, false],
    [{ NO_COLOR: '1' }, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('have colour with %j: %s', async (env: Record<string, string>, coloured) => {
    const folder = folderWith(files);
    const { stdout } = await check(folder, ['a.json', '-f', 'pretty', '-f', 'pretty=o.txt'], { env });
    expect(stdout.includes(ESCAPE)).toBe(coloured);
    expect(fs.readFileSync(path.join(folder, 'o.txt'), 'utf8')).not.toContain(ESCAPE);
  });

  it('do not break on a hostile name', async () => {
    const name = 'a%0A::error::<b>,x.json';
    const { stdout } = await check(folderWith({ [name]: plan(withoutLead) }), [name, '-f', 'github']);
    expect(stdout).toMatch(/^::error file=a%250A%3A%3Aerror%3A%3A<b>%2Cx\.json,title=[^\n]+\n$/);
  });

  it('are the same on every run', async () => {
    const folder = folderWith(files);
    const args = ['a.json', '-f', 'sarif'];
    expect((await check(folder, args)).stdout).toBe(
      (await check(folder, args, { env: { TZ: 'Asia/Tokyo' } })).stdout,
    );
  });
});
