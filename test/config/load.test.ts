import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.js';
import { load } from './write.js';

const JSON_NAME = 'kehoach.config.json';

describe('a configuration', () => {
  it.each([
    [JSON_NAME, { rules: { 'row/lead-missing': 'off' } }],
    ['kehoach.config.yaml', 'rules:\n  row/lead-missing: off\n'],
    ['kehoach.config.yml', 'rules: {row/lead-missing: "off"}\n'],
    ['kehoach.config.mjs', 'export default { rules: { "row/lead-missing": "off" } };\n'],
    ['.kehoachrc', '{ "rules": { "row/lead-missing": "off" } }'],
    ['package.json', { name: 'x', kehoach: { rules: { 'row/lead-missing': 'off' } } }],
  ])('is read from %s', async (name, content) => {
    expect((await load({ [name]: content })).rules).toEqual({ 'row/lead-missing': 'off' });
  });

  it('begins with a byte order mark or is empty', async () => {
    expect((await load({ [JSON_NAME]: '\ufeff{"quiet":true}' })).quiet).toBe(true);
    expect((await load({ '.kehoachrc': '' })).rules).toEqual({});
  });
});

describe('extends', () => {
  it('takes presets in order; what the file says itself counts last', async () => {
    const { rules } = await load({
      [JSON_NAME]: { extends: ['strict', 'draft'], rules: { 'header/date-blank': 'info' } },
    });
    expect(rules['header/number-blank']).toBe('off');
    expect(rules['header/date-blank']).toBe('info');
    expect(rules['six-clear/row']).toBeDefined();
  });

  it('strict turns every rule on and has no infos', async () => {
    const { rules } = await load({ [JSON_NAME]: { extends: 'strict' } });
    for (const { meta } of RULES) expect(['warning', 'error']).toContain(rules[meta.id]);
  });

  it('issued makes blanks errors', async () => {
    const { rules } = await load({ [JSON_NAME]: { extends: 'issued' } });
    expect(new Set(Object.values(rules))).toEqual(new Set(['error']));
    expect(Object.keys(rules)).toContain('signature/missing');
  });

  it('takes files from the folder of the file that names them', async () => {
    const config = await load({
      [JSON_NAME]: { extends: './base/a.yaml', maxWarnings: 3 },
      'base/a.yaml': 'extends: ./b.json\nmaxWarnings: 9\nfailOn: warning\n',
      'base/b.json': { units: { 'Sở Y tế': ['SYT'] }, overrides: [{ files: 'x/**', rules: {} }] },
    });
    expect(config).toMatchObject({ maxWarnings: 3, failOn: 'warning', units: { 'Sở Y tế': ['SYT'] } });
    expect(config.overrides[0]?.base.endsWith('base')).toBe(true);
  });

  it('keeps options below a new severity and joins aliases', async () => {
    const config = await load({
      [JSON_NAME]: {
        extends: './base.json',
        rules: { 'row/time-outside-plan': 'error' },
        units: { 'Sở Y tế': ['YT'] },
      },
      'base.json': {
        rules: { 'row/time-outside-plan': ['warning', { yearsAfter: 3 }] },
        units: { 'Sở Y tế': ['SYT'] },
      },
    });
    expect(config.rules['row/time-outside-plan']).toEqual(['error', { yearsAfter: 3 }]);
    expect(config.units).toEqual({ 'Sở Y tế': ['SYT', 'YT'] });
  });
});

describe('plugins', () => {
  it('are rules of a JavaScript configuration', async () => {
    const rule = `{ meta: { id: 'own/title', severity: 'info', title: { vi: 'a', en: 'a' },
      explanation: { vi: 'a', en: 'a' }, ground: { vi: 'a', en: 'a' }, options: { most: 3 }, good: [], bad: [] },
      *check() {} }`;
    const config = await load({
      'kehoach.config.mjs': `export default { plugins: [{ rules: [${rule}] }], rules: { 'own/title': ['error', { most: 5 }] } };`,
    });
    expect(config.plugins[0]?.rules[0]?.meta.id).toBe('own/title');
  });
});
