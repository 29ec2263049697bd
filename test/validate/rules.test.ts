import { describe, expect, it } from 'vitest';
import { RULES, WORKSPACE_RULES } from '../../src/rules/index.js';
import { kehoach } from '../cli/run.js';

describe('kehoach rules', () => {
  it.each(['vi', 'en'] as const)('lists every rule in %s', async (language) => {
    const { status, stdout, stderr } = await kehoach(['rules', '--lang', language]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const { meta } of [...RULES, ...WORKSPACE_RULES]) {
      expect(stdout).toContain(meta.id);
      expect(stdout).toContain(meta.title[language]);
    }
    expect(stdout).toContain('document/not-a-plan');
  });

  it.each([
    ['row/lead-missing', 'vi', 'Dòng I.1 không có đơn vị chủ trì.'],
    ['row/lead-missing', 'en', 'Row I.1 has no lead unit.'],
    ['row/time-outside-plan', 'en', 'yearsAfter'],
    ['workspace/duplicate-number', 'vi', 'Hai kế hoạch trùng số'],
    ['text/second-reader', 'en', 'Read with the second reader'],
  ])('explains %s in %s', async (id, language, text) => {
    const { status, stdout } = await kehoach(['rules', id, '--lang', language]);
    expect(status).toBe(0);
    expect(stdout).toContain(text);
    expect(stdout).not.toMatch(/```|^#|\*\*/m);
  });

  it('tells the nearest name', async () => {
    const { status, stdout, stderr } = await kehoach(['rules', 'lead-mising']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      'kehoach: no rule is named lead-mising; did you mean row/lead-missing?; kehoach rules lists them\n',
    );
  });
});
