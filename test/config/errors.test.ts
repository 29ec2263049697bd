import { describe, expect, it } from 'vitest';
import { VALIDATE_MESSAGES } from '../../src/cli/messages/validate/index.js';
import { problem } from './write.js';

const NAME = 'kehoach.config.json';

/** What is wrong, where it is and what is nearest. */
const WRONG: readonly (readonly [string, unknown, object])[] = [
  ['a key', { rule: {} }, { kind: 'unknown-key', at: 'rule', nearest: 'rules' }],
  [
    'a key of an override',
    { overrides: [{ file: 'x', rules: {} }] },
    { at: 'overrides[0].file', nearest: 'files' },
  ],
  ['the type of a key', { maxWarnings: '3' }, { kind: 'value', at: 'maxWarnings', got: '"3"' }],
  ['a negative number', { maxWarnings: -1 }, { at: 'maxWarnings', expected: '>= 0' }],
  ['a choice', { failOn: 'eror' }, { expected: 'error, warning, info, never', nearest: 'error' }],
  ['a rule', { rules: { 'row/lead-mising': 'off' } }, { kind: 'unknown-rule', nearest: 'row/lead-missing' }],
  ['a rule without group', { rules: { 'lead-missing': 'off' } }, { nearest: 'row/lead-missing' }],
  [
    'a severity',
    { rules: { 'row/lead-missing': 'warn' } },
    { at: 'rules["row/lead-missing"]', nearest: 'warning' },
  ],
  [
    'a severity in a list',
    { rules: { 'row/lead-missing': ['warn', {}] } },
    { at: 'rules["row/lead-missing"][0]' },
  ],
  [
    'an option',
    { rules: { 'row/time-outside-plan': ['error', { yearAfter: 1 }] } },
    { nearest: 'yearsAfter' },
  ],
  [
    'the type of an option',
    { rules: { 'row/time-outside-plan': ['error', { yearsAfter: '1' }] } },
    { at: 'rules["row/time-outside-plan"][1].yearsAfter', expected: 'number' },
  ],
  ['an override for nothing', { overrides: [{ rules: {} }] }, { at: 'overrides[0]' }],
  [
    'a rule of an override',
    { overrides: [{ files: '*', rules: { 'x/y': 'off' } }] },
    { kind: 'unknown-rule' },
  ],
  ['a preset', { extends: 'strikt' }, { kind: 'unknown-preset', nearest: 'strict' }],
  ['a file', { extends: './nowhere.json' }, { kind: 'missing' }],
  ['itself', { extends: `./${NAME}` }, { kind: 'circle' }],
  ['JSON', '{ "rules": ', { kind: 'syntax' }],
  ['a list', [], { kind: 'value', at: '', expected: 'object' }],
];

describe('a wrong configuration', () => {
  it.each(WRONG)('is told by its place: %s', async (_, content, expected) => {
    const found = await problem({ [NAME]: content });
    expect(found).toMatchObject(expected);
    for (const language of ['vi', 'en'] as const) {
      const sentence = VALIDATE_MESSAGES[language].config(NAME, found);
      expect(sentence).toMatch(new RegExp(`^${NAME}: [^\\n]+$`));
    }
  });

  it.each([
    ['kehoach.config.mjs', 'throw new Error("no\\nmore");', { kind: 'failed', detail: 'no' }],
    [
      'kehoach.config.mjs',
      'export default { plugins: [{ rules: [{}] }] };',
      { at: 'plugins[0].rules[0].meta' },
    ],
    ['kehoach.config.yaml', 'rules: [', { kind: 'syntax' }],
    ['kehoach.config.mjs', 'export const x = 1;', { kind: 'value', expected: 'object', got: 'undefined' }],
  ])('of %s: %s', async (name, content, expected) => {
    expect(await problem({ [name]: content })).toMatchObject(expected);
  });

  it('gives a rule of its own the name of another', async () => {
    const meta = `{ id: 'row/lead-missing', severity: 'info', title: { vi: '', en: '' }, explanation: { vi: '', en: '' } }`;
    const content = `export default { plugins: [{ rules: [{ meta: ${meta}, check() {} }] }] };`;
    expect(await problem({ 'kehoach.config.mjs': content })).toEqual({
      kind: 'duplicate-rule',
      name: 'row/lead-missing',
    });
  });
});
