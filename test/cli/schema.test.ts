import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCHEMA_NAMES } from '../../src/model/jsonSchema.js';
import { kehoach, ROOT } from './run.js';

describe('kehoach schema', () => {
  it.each([...SCHEMA_NAMES])('%s is the committed file', async (name) => {
    const { status, stdout, stderr } = await kehoach(['schema', name]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(fs.readFileSync(`${ROOT}/schemas/${name}.schema.json`, 'utf8'));
  });

  it('is that of a plan unless named', async () => {
    expect((await kehoach(['schema'])).stdout).toBe((await kehoach(['schema', 'plan'])).stdout);
  });

  it('tells the known names', async () => {
    const en = await kehoach(['schema', 'row']);
    expect(en).toMatchObject({ status: 2, stdout: '' });
    expect(en.stderr).toMatch(/^kehoach: no schema is named row; known: plan, [^\n]+\n$/);
    expect((await kehoach(['schema', 'row', '--lang', 'vi'])).stderr).toMatch(/không có lược đồ tên row/);
  });
});

describe('kehoach --version', () => {
  it.each(['--version', '-V'])('%s is that of the package', async (flag) => {
    const { version } = JSON.parse(fs.readFileSync(`${ROOT}/package.json`, 'utf8'));
    expect(await kehoach([flag])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});
