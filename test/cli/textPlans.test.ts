import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { plan as schema } from '../../src/model/index.js';
import { fixture, kehoach, makeFolder, ROOT } from './run.js';

const NAMES = ['layout', 'flat', 'web'];

describe('plain-text plans', () => {
  it.each(NAMES)('%s.txt gives the expected plan', async (name) => {
    const { status, stdout, stderr } = await kehoach(['parse', fixture(`text/${name}.txt`)]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const expected = JSON.parse(fs.readFileSync(fixture(`text/${name}.json`), 'utf8'));
    expect(JSON.parse(stdout)).toEqual(schema.parse(expected));
  });

  it('are what their script writes', () => {
    const folder = makeFolder();
    const script = path.join(ROOT, 'scripts/fixtures-text.mjs');
    execFileSync(process.execPath, [script, folder], { stdio: 'ignore' });
    for (const name of NAMES) {
      const written = fs.readFileSync(path.join(folder, `${name}.txt`), 'utf8');
      expect(written).toBe(fs.readFileSync(fixture(`text/${name}.txt`), 'utf8'));
    }
  });
});
