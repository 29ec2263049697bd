import { describe, expect, it } from 'vitest';
import { check, folderWith, plan, report, withoutLead, withoutTime } from './plans.js';

const files = {
  'good.json': plan(),
  'error.json': plan(withoutLead),
  'warning.json': plan(withoutTime),
};

describe('the exit status', () => {
  it.each([
    [['good.json'], 0],
    [['error.json'], 1],
    [['warning.json'], 0],
    [['warning.json', '--fail-on', 'warning'], 1],
    [['error.json', '--fail-on', 'never'], 0],
    [['warning.json', '--max-warnings', '0'], 1],
    [['warning.json', '--max-warnings', '1'], 0],
    [['good.json', 'nowhere.json'], 2],
    [['error.json', 'nowhere.json'], 2],
    [['*.pdf'], 2],
    [[], 2],
    [['good.json', '--fail-on', 'never', '--max-warnings', 'x'], 2],
    [['good.json', '-f', 'prety'], 2],
    [['good.json', '-f', 'json', '-f', 'sarif'], 2],
    [['good.json', '-f', 'sarif='], 2],
    [['good.json', '--rule', 'row/lead-mising=off'], 2],
    [['good.json', '--rule', 'row/lead-missing'], 2],
    [['good.json', '--config', 'nowhere.json'], 2],
    [['good.json', '--baseline', 'nowhere.json'], 2],
  ])('of %j is %d', async (args, status) => {
    const result = await check(folderWith(files), args);
    expect(result.status, result.stderr).toBe(status);
    if (status === 2) expect(result.stderr).toMatch(/^(kehoach: [^\n]+\n)+$/);
  });

  it.each([
    ['vi', /không có tệp nào khớp với \*\.pdf/],
    ['en', /no file matches \*\.pdf/],
  ])('comes with a sentence in %s', async (language, sentence) => {
    const { stderr, stdout } = await check(folderWith(files), ['*.pdf', '--lang', language]);
    expect(stderr).toMatch(sentence);
    expect(stdout).toBe('');
  });
});

describe('a file that cannot be read', () => {
  it('is told, gives status 2, and the others are still checked', async () => {
    const folder = folderWith({
      ...files,
      'bad.json': '{ "schemaVersion": ',
      'empty.pdf': '',
      'other.json': { a: 1 },
    });
    const found = await report(folder, ['bad.json', 'empty.pdf', 'other.json', 'error.json']);
    expect(found.status).toBe(2);
    expect(found.failures.map((one) => one.file)).toEqual(['bad.json', 'empty.pdf', 'other.json']);
    expect(found.counts.error).toBe(1);
    expect(found.stderr.trimEnd().split('\n')).toHaveLength(3);
    expect(found.stderr).not.toMatch(/ {4}at /);
  });

  it('says what is wrong in a plan', async () => {
    const broken = { ...plan(), title: 7 };
    const { stderr } = await check(folderWith({ 'a.json': broken }), ['a.json']);
    expect(stderr).toMatch(/^kehoach: a\.json: is no valid plan \(\/title: [^\n]+\n$/);
  });
});

describe('--quiet', () => {
  it('shows errors and what makes the run fail; everything is counted', async () => {
    const folder = folderWith(files);
    expect(
      (await report(folder, ['*.json', '--quiet', '--no-workspace'])).findings.map((one) => one.severity),
    ).toEqual(['error']);
    const more = await report(folder, ['*.json', '--quiet', '--no-workspace', '--fail-on', 'warning']);
    expect(more.findings.map((one) => one.severity)).toEqual(['error', 'warning']);
    expect(more.counts.warning).toBe(1);
  });
});
