import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { deadlineAfterParent } from '../../src/rules/workspace/deadlineAfterParent.js';
import { fixture, kehoach } from '../cli/run.js';
import { check, folderWith, plan, report, rulesOf, withoutLead, withoutTime } from './plans.js';

const LEAD = 'row/lead-missing';

describe('parsed plans', () => {
  it.each([
    ['plan.json', JSON.stringify(plan(withoutLead), null, 2)],
    ['plan.yaml', stringify(plan(withoutLead))],
    ['plan.yml', `---\n${stringify(plan(withoutLead))}`],
    ['plan', JSON.stringify(plan(withoutLead))],
    ['yaml', stringify(plan(withoutLead))],
  ])('are read from %s', async (name, text) => {
    const found = await report(folderWith({ [name]: text }), [name]);
    expect(rulesOf(found)).toEqual([LEAD]);
    expect(found.findings[0]?.plan).toBeNull();
  });

  it.each([
    ['plans.ndjson', (plans: unknown[]) => plans.map((one) => `${JSON.stringify(one)}\n`).join('')],
    ['plans.json', (plans: unknown[]) => JSON.stringify(plans)],
    ['plans.yaml', (plans: unknown[]) => plans.map((one) => `---\n${stringify(one)}`).join('')],
  ])('several in %s are told apart', async (name, write) => {
    const text = write([plan(), plan(withoutLead), plan(withoutTime)]);
    const found = await report(folderWith({ [name]: text }), [name, '--no-workspace']);
    expect(found.findings.map((one) => [one.plan, one.ruleId])).toEqual([
      [2, LEAD],
      [3, 'row/time-missing'],
    ]);
    expect(found.files).toEqual([{ file: name, plans: 3 }]);
  });

  it('are read again where rules over several look behind the front', async () => {
    const [late] = deadlineAfterParent.meta.bad;
    const plans = (late?.edits ?? []).map(plan);
    const found = async (ending: string, write: (one: unknown) => string) => {
      const files = Object.fromEntries(plans.map((one, index) => [`${index}.${ending}`, write(one)]));
      const { findings } = await report(folderWith(files), ['.']);
      return JSON.parse(
        JSON.stringify(findings.map(({ fingerprint: _, ...one }) => one)).replaceAll(`.${ending}"`, '"'),
      );
    };
    const quickly = await found('json', (one) => JSON.stringify(one));
    expect(quickly.map((one: { ruleId: string }) => one.ruleId)).toContain('workspace/deadline-after-parent');
    expect(quickly).toEqual(await found('yaml', (one) => stringify(one)));
  });

  it('come from standard input', async () => {
    const result = await check('.', ['-', '-f', 'compact'], { input: JSON.stringify(plan(withoutLead)) });
    expect(result).toMatchObject({ status: 1, stderr: '' });
    expect(result.stdout).toMatch(/^-: error: /);
  });
});

describe('documents', () => {
  it.each([
    ['twins/decree.libreoffice.pdf', /page 3, box \d+ \d+ \d+ \d+/],
    ['twins/decree.docx', /page \d/],
  ])('%s: findings have a page', async (name, place) => {
    const { status, stdout } = await kehoach(['validate', fixture(name)]);
    expect(status).toBe(1);
    expect(stdout).toContain(LEAD);
    expect(stdout).toMatch(place);
  });

  it('of text show the line itself with the place marked', async () => {
    const { stdout } = await kehoach(['validate', fixture('text/web.txt')]);
    const lines = stdout.split('\n');
    const at = lines.findIndex((line) => line.endsWith('header/number-blank'));
    expect(lines.slice(at + 1, at + 4)).toEqual(['    line 4', '    │ Số: /KH-UBND', '    │ ^^^^^^^^^^^^']);
  });

  it('say once what parser and rule both know', async () => {
    const found = await report('.', [fixture('text/web.txt')]);
    expect(rulesOf(found).filter((id) => id === 'header/number-blank')).toHaveLength(1);
  });

  it('report what the parser doubts', async () => {
    const found = await report(folderWith({ 'a.txt': 'Kính gửi ông Trần Văn Mẫu\n' }), ['a.txt']);
    expect(rulesOf(found)).toContain('document/not-a-plan');
    const off = await report(folderWith({ 'a.txt': 'Kính gửi ông Mẫu\n' }), [
      'a.txt',
      '--rule',
      'document/not-a-plan=off',
    ]);
    expect(rulesOf(off)).not.toContain('document/not-a-plan');
  });

  it('and their parsed plan give the same findings and fingerprints', async () => {
    const folder = folderWith({});
    const source = fixture('twins/decree.docx');
    const { stdout } = await kehoach(['parse', source]);
    fs.copyFileSync(source, path.join(folder, 'plan'));
    const one = await report(folder, ['plan']);
    fs.writeFileSync(path.join(folder, 'plan'), stdout);
    const two = await report(folder, ['plan']);
    const prints = (found: typeof one): string[] =>
      found.findings.map((finding) => finding.fingerprint).sort();
    expect(prints(two)).toEqual(prints(one));
  });
});
