import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture, kehoach, makeFile, makeFolder } from './run.js';

const PLAN = fixture('twins/short.docx');

describe('-o FILE', () => {
  it('gets what standard output would have got', async () => {
    const file = path.join(makeFolder(), 'plan.json');
    const result = await kehoach(['parse', PLAN, '-o', file]);
    expect(result).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(fs.readFileSync(file, 'utf8')).toBe((await kehoach(['parse', PLAN])).stdout);
    expect(fs.readdirSync(path.dirname(file))).toEqual(['plan.json']);
  });

  it('replaces an older file', async () => {
    const file = makeFile('plan.yaml', 'old');
    await kehoach(['parse', PLAN, '-f', 'yaml', '--output', file]);
    expect(fs.readFileSync(file, 'utf8')).toMatch(/^schemaVersion:/);
  });

  it('leaves nothing behind and an older file alone when the input cannot be read', async () => {
    const folder = makeFolder();
    const file = path.join(folder, 'plan.json');
    const bad = makeFile('empty.pdf', '');
    expect((await kehoach(['parse', bad, '-o', file])).status).toBe(2);
    expect((await kehoach(['parse', bad, bad, '-o', file])).status).toBe(2);
    expect(fs.readdirSync(folder)).toEqual([]);
    fs.writeFileSync(file, 'old');
    await kehoach(['parse', bad, '-o', file]);
    expect(fs.readFileSync(file, 'utf8')).toBe('old');
  });

  it('keeps the plans of several files when one cannot be read', async () => {
    const file = path.join(makeFolder(), 'plans.ndjson');
    const result = await kehoach(['parse', PLAN, makeFile('empty.pdf', ''), '-o', file]);
    expect(result.status).toBe(2);
    expect(fs.readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(1);
  });

  it('follows a link instead of replacing it', async () => {
    const file = makeFile('plan.json', 'old');
    const link = path.join(makeFolder(), 'link.json');
    fs.symlinkSync(file, link);
    await kehoach(['parse', PLAN, '-o', link]);
    expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
    expect(fs.readFileSync(file, 'utf8')).toMatch(/^\{/);
  });

  it.skipIf(process.platform === 'win32')('writes to a device as it is', async () => {
    expect(await kehoach(['parse', PLAN, '-o', '/dev/null'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(fs.statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('a place that cannot be written', () => {
  const refused = (stderr: string, language: 'en' | 'vi'): void => {
    expect(stderr).toMatch(/^kehoach: [^\n]+; [^\n]*-o\n$/);
    expect(stderr).toContain(language === 'en' ? 'cannot write' : 'không ghi được');
  };

  it.each(['en', 'vi'] as const)('is told in one line (%s)', async (language) => {
    const folder = makeFolder();
    const places = [folder, path.join(folder, 'no', 'such', 'plan.json'), path.join(PLAN, 'plan.json')];
    for (const place of places) {
      const result = await kehoach(['parse', PLAN, '-o', place, '--lang', language]);
      expect(result).toMatchObject({ status: 2, stdout: '' });
      refused(result.stderr, language);
    }
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it.skipIf(!fs.existsSync('/dev/full'))('is a full disk', async () => {
    const result = await kehoach(['parse', PLAN, '-o', '/dev/full']);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    refused(result.stderr, 'en');
  });
});
