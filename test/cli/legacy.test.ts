/** Old formats and encodings from the command line. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/index.js';
import { fixture, kehoach, makeFile, makeFolder } from './run.js';

const TEXT =
  'KÕ HO¹CH\nTæ chøc ngµy héi ®äc s¸ch\n\nI. MôC §ÝCH, Y£U CÇU\n- KhuyÕn khÝch häc sinh ®äc s¸ch trong n\u00adíc.\n';
const bytes = Uint8Array.from(Buffer.from(TEXT, 'latin1'));

function planOf(stdout: string): Plan {
  return JSON.parse(stdout) as Plan;
}

describe('text in an old encoding', () => {
  it('is read as --encoding says, and says so', async () => {
    const { status, stdout } = await kehoach(['parse', '--encoding', 'tcvn3', makeFile('plan.txt', bytes)]);
    expect(status).toBe(0);
    const plan = planOf(stdout);
    expect([plan.type.name, plan.title, plan.sections[0]?.heading]).toEqual([
      'KẾ HOẠCH',
      'Tổ chức ngày hội đọc sách',
      'MỤC ĐÍCH, YÊU CẦU',
    ]);
    expect(plan.diagnostics).toContainEqual(
      expect.objectContaining({ ruleId: 'text/legacy-decoded', severity: 'info', actual: 'TCVN3' }),
    );
  });

  it('is known by its words without being told', async () => {
    const { stdout } = await kehoach(['parse', makeFile('plan.txt', bytes)]);
    expect(planOf(stdout).title).toBe('Tổ chức ngày hội đọc sách');
  });

  it('an encoding that is none is refused in one line', async () => {
    const { status, stderr } = await kehoach(['parse', '--encoding', 'klingon', makeFile('plan.txt', bytes)]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^kehoach: [^\n]+\n$/);
  });
});

describe('batch and validate', () => {
  it('find the old formats in a folder, whatever their names say', async () => {
    const folder = makeFolder();
    for (const name of ['school.doc', 'ward.rtf', 'ward.odt', 'letterhead.page.html'])
      fs.copyFileSync(fixture(`legacy/${name}`), path.join(folder, name));
    fs.copyFileSync(fixture('legacy/ward.rtf'), path.join(folder, 'rtf-inside.doc'));
    fs.copyFileSync(fixture('legacy/letterhead.html'), path.join(folder, 'page-inside.doc'));
    fs.copyFileSync(fixture('twins/short.docx'), path.join(folder, 'template.dotx'));
    const out = path.join(folder, 'out');
    const { status, stderr } = await kehoach(['batch', folder, '-o', out, '--quiet']);
    expect([status, stderr]).toEqual([0, '']);
    const plans = fs
      .readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(doc|rtf|odt|html|dotx)\.json$/.test(name))
      .map((name) => planOf(fs.readFileSync(path.join(out, name), 'utf8')).source.format);
    expect(plans.sort()).toEqual(['doc', 'docx', 'html', 'html', 'odt', 'rtf', 'rtf']);
    const checked = await kehoach(['validate', folder, '--no-config', '--fail-on', 'never', '-f', 'json']);
    expect(checked.status).toBe(0);
    for (const name of ['school.doc', 'ward.rtf', 'rtf-inside.doc']) expect(checked.stdout).toContain(name);
  });
});
