import { describe, expect, it } from 'vitest';
import { noConfig } from '../../src/config/load.js';
import { settingsFor } from '../../src/config/settings.js';
import type { SettledConfig, SettledOverride } from '../../src/config/types.js';

const override = (more: Partial<SettledOverride>): SettledOverride => ({
  base: '/office',
  files: null,
  pointers: null,
  rules: { 'row/lead-missing': 'off' },
  ...more,
});

const config = (...overrides: SettledOverride[]): SettledConfig => ({ ...noConfig('/office'), overrides });

const LEAD = '/annexes/0/tables/0/rows/3/lead';

describe('overrides by file', () => {
  it('hold for files that match, from the folder of the file that says it', () => {
    const one = config(override({ files: ['drafts/**', '!drafts/final.pdf'] }));
    expect(settingsFor(one, '/office/drafts/a.pdf').rules).toEqual({ 'row/lead-missing': 'off' });
    expect(settingsFor(one, '/office/drafts/final.pdf').rules).toEqual({});
    expect(settingsFor(one, '/other/drafts/a.pdf').rules).toEqual({});
  });

  it('count in order', () => {
    const one = config(
      override({ files: ['*'] }),
      override({ files: ['*.pdf'], rules: { 'row/lead-missing': 'info' } }),
    );
    expect(settingsFor(one, '/office/a.pdf').rules).toEqual({ 'row/lead-missing': 'info' });
    expect(settingsFor(one, '/office/a.txt').rules).toEqual({ 'row/lead-missing': 'off' });
  });
});

describe('overrides by place', () => {
  const one = config(override({ pointers: [LEAD, '/header'] }));
  const settings = settingsFor(one, '/office/a.pdf');

  it.each([
    [LEAD, 'off'],
    [`${LEAD}/raw`, 'off'],
    ['/header/number', 'off'],
    [LEAD.replace('3', '30'), 'error'],
    ['/headers', 'error'],
    [null, 'error'],
  ])('%s is %s', (pointer, severity) => {
    expect(settings.severityAt('row/lead-missing', pointer, 'error')).toBe(severity);
    expect(settings.severityAt('row/time-missing', pointer, 'error')).toBe('error');
  });

  it('leave the rule running elsewhere', () => {
    expect(settings.rules).toEqual({});
  });
});
