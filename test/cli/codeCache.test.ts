import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStored } from '../../src/launch/stored.js';
import { fixture, kehoach, makeFile, makeFolder, type Result } from './run.js';

const PDF = fixture('twins/short.libreoffice.pdf');
const DOCX = fixture('twins/short.docx');

interface Place {
  readonly files: () => string[];
  readonly run: (...args: string[]) => Promise<Result>;
}

/** A user with a cache of their own. */
function newPlace(cache = makeFolder(), env: Readonly<Record<string, string>> = {}): Place {
  const folder = path.join(cache, 'code');
  return {
    files: () => (fs.existsSync(folder) ? fs.readdirSync(folder).map((name) => path.join(folder, name)) : []),
    run: (...args) => kehoach(args, { env: { KEHOACH_CACHE: cache, ...env } }),
  };
}

const only = (place: Place): string => {
  const [file = '', ...rest] = place.files();
  expect(rest).toEqual([]);
  expect(file).not.toBe('');
  return file;
};

/** Whether a run left the file as it was: only what V8 accepts is left. */
async function isLeft(place: Place, file: string, ...args: string[]): Promise<boolean> {
  const before = fs.statSync(file);
  await place.run(...args);
  const after = fs.statSync(file);
  return before.ino === after.ino && before.mtimeMs === after.mtimeMs;
}

describe('compiled code', () => {
  it('is kept by the first run and taken by the second, which says the same', async () => {
    const place = newPlace();
    const first = await place.run('parse', PDF);
    const file = only(place);
    expect(path.basename(file)).toMatch(/^parse-[0-9a-f]{16}-v\d/);
    expect(fs.statSync(file).mode & 0o077).toBe(0);
    expect(await isLeft(place, file, 'parse', PDF)).toBe(true);
    expect(await place.run('parse', PDF)).toEqual(first);
    expect(first.status).toBe(0);
  });

  it('grows when a run needs other parts, and then suits both', async () => {
    const place = newPlace();
    await place.run('parse', DOCX);
    const file = only(place);
    const parts = readStored(file)?.modules ?? [];
    expect(parts).toContain('src/readers/docx/index.ts');
    expect(parts).not.toContain('src/readers/pdf/index.ts');
    expect(await isLeft(place, file, 'parse', PDF)).toBe(false);
    expect(readStored(file)?.modules).toEqual(
      expect.arrayContaining(['src/readers/docx/index.ts', 'src/readers/pdf/index.ts']),
    );
    expect(await isLeft(place, file, 'parse', DOCX)).toBe(true);
    expect(await isLeft(place, file, 'parse', PDF)).toBe(true);
  });

  it.each([
    ['damaged', (bytes: Buffer) => bytes.fill(0x5a, bytes.length >> 1, (bytes.length >> 1) + 64)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100)],
    ['empty', () => Buffer.alloc(0)],
    ['of something else', () => Buffer.from('not compiled code at all')],
  ])('is made anew when the file is %s', async (_, spoil) => {
    const place = newPlace();
    const first = await place.run('parse', DOCX);
    const file = only(place);
    fs.writeFileSync(file, spoil(fs.readFileSync(file)));
    expect(readStored(file)).toBeNull();
    expect(await place.run('parse', DOCX)).toEqual(first);
    expect(readStored(file)).not.toBeNull();
    expect(await isLeft(place, file, 'parse', DOCX)).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('is not taken from a file that others may write', async () => {
    const place = newPlace();
    await place.run('parse', DOCX);
    const file = only(place);
    fs.chmodSync(file, 0o666);
    expect(readStored(file)).toBeNull();
    await place.run('parse', DOCX);
    expect(fs.statSync(file).mode & 0o077).toBe(0);
  });

  it('is not needed: a cache that cannot be made is none', async () => {
    const place = newPlace(path.join(makeFile('file', ''), 'cache'));
    const { status, stderr } = await place.run('parse', DOCX);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(place.files()).toEqual([]);
  });

  it('is not kept when Node is told not to', async () => {
    const place = newPlace(makeFolder(), { NODE_DISABLE_COMPILE_CACHE: '1' });
    expect((await place.run('parse', DOCX)).status).toBe(0);
    expect(place.files()).toEqual([]);
  });

  it('of versions that nobody runs any more goes with the next that is kept', async () => {
    const cache = makeFolder();
    const old = path.join(cache, 'code', 'parse-0000000000000000-v20.19.0-x64');
    const recent = path.join(cache, 'code', 'parse-1111111111111111-v20.19.0-x64');
    fs.mkdirSync(path.dirname(old), { recursive: true });
    for (const file of [old, recent]) fs.writeFileSync(file, '');
    const longAgo = new Date(Date.now() - 90 * 24 * 60 * 60 * 1000);
    fs.utimesSync(old, longAgo, longAgo);
    await newPlace(cache).run('parse', DOCX);
    expect(fs.existsSync(old)).toBe(false);
    expect(fs.existsSync(recent)).toBe(true);
  });

  it('goes with the cache, and what clears it does not bring it back', async () => {
    const place = newPlace();
    await place.run('parse', DOCX);
    expect(place.files()).toHaveLength(1);
    expect((await place.run('cache', 'clear')).status).toBe(0);
    expect(place.files()).toEqual([]);
  });
});
