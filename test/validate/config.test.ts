import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, folderWith, plan, report, rulesOf, withoutLead, withoutTime } from './plans.js';

const NAME = 'kehoach.config.json';
const LEAD = 'row/lead-missing';
const off = { rules: { [LEAD]: 'off' } };
const plans = { 'a.json': plan(withoutLead), 'sub/b.json': plan(withoutTime) };

describe('the configuration', () => {
  it('is found upwards', async () => {
    const folder = folderWith({ ...plans, [NAME]: { rules: { 'row/time-missing': 'off' } } });
    expect(rulesOf(await report(path.join(folder, 'sub'), ['b.json']))).toEqual([]);
  });

  it.each([
    ['package.json', { kehoach: off }],
    ['.kehoachrc', 'rules:\n  row/lead-missing: off\n'],
    ['kehoach.config.yaml', 'rules:\n  row/lead-missing: off\n'],
    ['kehoach.config.js', 'module.exports = { rules: { "row/lead-missing": "off" } };\n'],
    ['kehoach.config.mjs', 'export default { rules: { "row/lead-missing": "off" } };\n'],
  ])('may be %s', async (name, content) => {
    expect(rulesOf(await report(folderWith({ ...plans, [name]: content }), ['a.json']))).toEqual([]);
  });

  it('may be another file or none', async () => {
    const folder = folderWith({ ...plans, [NAME]: off, 'other.json': { rules: { [LEAD]: 'info' } } });
    expect(rulesOf(await report(folder, ['a.json', '--no-config']))).toEqual([LEAD]);
    expect((await report(folder, ['a.json', '--config', 'other.json'])).findings[0]?.severity).toBe('info');
    const env = { KEHOACH_CONFIG: 'other.json' };
    expect((await report(folder, ['a.json'], { env })).findings[0]?.severity).toBe('info');
    expect(rulesOf(await report(folder, ['a.json', '--config', NAME], { env }))).toEqual([]);
  });

  it('gives way to --rule, in its overrides, too', async () => {
    const config = { ...off, overrides: [{ files: '**', ...off }] };
    const folder = folderWith({ ...plans, [NAME]: config });
    const found = await report(folder, ['a.json', '--rule', `${LEAD}=warning`]);
    expect(found.findings.map((one) => one.severity)).toEqual(['warning']);
  });

  it('suppresses one finding by its pointer', async () => {
    const pointers = '/annexes/0/tables/0/rows/0/lead';
    const folder = folderWith({ ...plans, [NAME]: { overrides: [{ files: 'a.json', pointers, ...off }] } });
    expect(rulesOf(await report(folder, ['a.json']))).toEqual([]);
  });

  it('knows rules of the user’s own', async () => {
    const config = `
      const title = { vi: 'Tiêu đề quá dài', en: 'Title too long' };
      const meta = { id: 'own/title', severity: 'warning', title, explanation: title, ground: title, options: { most: 99 }, good: [], bad: [] };
      function* check(plan, { options }) {
        if (plan.title.length > options.most) yield { pointer: '/title', message: title, actual: plan.title };
      }
      export default { plugins: [{ rules: [{ meta, check }] }], rules: { 'own/title': ['error', { most: 5 }] } };`;
    const folder = folderWith({ 'a.json': plan(), 'kehoach.config.mjs': config });
    const found = await report(folder, ['a.json']);
    expect(found).toMatchObject({ status: 1, findings: [{ ruleId: 'own/title', severity: 'error' }] });
    const sarif = await check(folder, ['a.json', '-f', 'sarif']);
    expect(JSON.parse(sarif.stdout).runs[0].tool.driver.rules.at(-1).id).toBe('own/title');
  });

  it('is told in one line when it is wrong', async () => {
    const folder = folderWith({ ...plans, [NAME]: { rules: { 'row/lead-mising': 'off' } } });
    const { status, stderr, stdout } = await check(folder, ['a.json', '--lang', 'vi']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(
      /^kehoach: [^\n]*kehoach\.config\.json: rules\["row\/lead-mising"\]: không có quy tắc row\/lead-mising; có phải row\/lead-missing\?[^\n]*\n$/,
    );
  });

  it('is told in one line when a rule of its own fails', async () => {
    const config = `
      const t = { vi: 'a', en: 'a' };
      const meta = { id: 'own/bad', severity: 'info', title: t, explanation: t, ground: t, good: [], bad: [] };
      export default { plugins: [{ rules: [{ meta, *check() { throw new Error('no\\nmore'); } }] }] };`;
    const folder = folderWith({ 'a.json': plan(), 'kehoach.config.mjs': config });
    const { status, stderr } = await check(folder, ['a.json']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^kehoach: [^\n]*own\/bad[^\n]*\n$/);
  });
});

describe('settings of a run', () => {
  const config = { failOn: 'warning', maxWarnings: 5, format: 'compact', quiet: true };
  const settings = async (args: string[], env: Record<string, string> = {}) => {
    const folder = folderWith({ ...plans, [NAME]: config });
    return JSON.parse((await check(folder, ['--print-config', ...args], { env })).stdout);
  };

  it('come from the file', async () => {
    expect(await settings([])).toMatchObject({ ...config, format: ['compact'] });
  });

  it('from the environment before the file', async () => {
    const env = {
      KEHOACH_FAIL_ON: 'info',
      KEHOACH_MAX_WARNINGS: '7',
      KEHOACH_FORMAT: 'pretty,sarif=o.sarif',
      KEHOACH_QUIET: 'false',
    };
    expect(await settings([], env)).toMatchObject({
      failOn: 'info',
      maxWarnings: 7,
      format: ['pretty', 'sarif=o.sarif'],
      quiet: false,
    });
  });

  it('from a flag before both', async () => {
    const env = { KEHOACH_FAIL_ON: 'info', KEHOACH_MAX_WARNINGS: '7', KEHOACH_FORMAT: 'json' };
    expect(await settings(['--fail-on', 'never', '--max-warnings', '0', '-f', 'agent'], env)).toMatchObject({
      failOn: 'never',
      maxWarnings: 0,
      format: ['agent'],
    });
  });

  it('print every rule', async () => {
    const { rules } = await settings(['--rule', 'row/time-outside-plan=[error, {yearsAfter: 3}]']);
    expect(rules).toMatchObject({
      'row/time-outside-plan': ['error', { yearsAfter: 3 }],
      'document/not-a-plan': 'warning',
    });
    expect(rules['six-clear/row']).toBe('off');
  });

  it.each([
    [{ KEHOACH_FAIL_ON: 'eror' }, /KEHOACH_FAIL_ON: [^\n]*error\?/],
    [{ KEHOACH_MAX_WARNINGS: '-1' }, /KEHOACH_MAX_WARNINGS/],
    [{ KEHOACH_FORMAT: 'prety' }, /KEHOACH_FORMAT: [^\n]*pretty\?/],
    [{ KEHOACH_QUIET: 'maybe' }, /KEHOACH_QUIET/],
  ])('that are wrong are told: %j', async (env: Record<string, string>, sentence) => {
    const { status, stderr } = await check(folderWith(plans), ['a.json'], { env });
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});
