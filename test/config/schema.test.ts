import fs from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { configJsonSchema } from '../../src/config/jsonSchema.js';
import { RULES, WORKSPACE_RULES } from '../../src/rules/index.js';

const schema = JSON.parse(JSON.stringify(configJsonSchema()));
const valid = new Ajv2020({ strict: false }).compile(schema);

describe('schemas/config.schema.json', () => {
  it('is what the configuration gives (npm run schemas)', () => {
    const file = new URL('../../schemas/config.schema.json', import.meta.url);
    expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toEqual(schema);
  });

  it('names every rule', () => {
    for (const { meta } of [...RULES, ...WORKSPACE_RULES])
      expect(schema.$defs.Rules.properties).toHaveProperty([meta.id]);
  });

  it.each([
    {},
    { $schema: 'x', extends: ['strict', './a.json'], quiet: true, maxWarnings: 0, format: 'pretty' },
    {
      rules: {
        'row/lead-missing': 'off',
        'row/time-outside-plan': ['error', { yearsAfter: 2 }],
        'own/x': 'info',
      },
    },
    { overrides: [{ files: 'a', pointers: ['/header'], rules: { 'row/lead-missing': 'off' } }] },
    { units: { 'Sở Y tế': ['SYT'] } },
  ])('takes %j', (config) => {
    expect(valid(config), JSON.stringify(valid.errors)).toBe(true);
  });

  it.each([
    { rule: {} },
    { rules: { 'row/lead-missing': 'warn' } },
    { rules: { 'row/time-outside-plan': ['error', { years: 2 }] } },
    { maxWarnings: -1 },
    { units: { a: 'b' } },
  ])('refuses %j', (config) => {
    expect(valid(config)).toBe(false);
  });
});
