import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BAD_FILES } from './badFiles.js';
import { fixture, kehoach, makeFile, makeFolder, type Result } from './run.js';

/** One line on standard error that says what is wrong and, behind a semicolon, what to do. */
function expectRefusal(result: Result, name: string, sentence: RegExp): void {
  expect(result).toMatchObject({ status: 2, stdout: '' });
  expect(result.stderr).toMatch(/^kehoach: [^\n]+; [^\n]+\n$/);
  expect(result.stderr).toContain(name);
  expect(result.stderr).toMatch(sentence);
}

describe('an input that cannot be read', () => {
  it.each(BAD_FILES)('$name is refused in English', async ({ name, bytes, en }) => {
    expectRefusal(await kehoach(['parse', makeFile(name, bytes())]), name, en);
  });

  it.each(BAD_FILES)('$name is refused in Vietnamese', async ({ name, bytes, vi }) => {
    expectRefusal(await kehoach(['parse', '--lang', 'vi', makeFile(name, bytes())]), name, vi);
  });

  it.each(BAD_FILES)('$name is refused from standard input', async ({ bytes, en }) => {
    expectRefusal(await kehoach(['parse', '-'], { input: bytes() }), '-', en);
  });

  it('is missing', async () => {
    const file = path.join(makeFolder(), 'nowhere.pdf');
    expectRefusal(await kehoach(['parse', file]), file, /no such file/);
    expectRefusal(await kehoach(['parse', file, '--lang=vi']), file, /không có tệp này/);
  });

  it('is a folder', async () => {
    const folder = makeFolder();
    expectRefusal(await kehoach(['parse', folder]), folder, /is a folder/);
    expectRefusal(await kehoach(['parse', folder, '--lang=vi']), folder, /là thư mục/);
  });

  it('lies behind a file that is no folder', async () => {
    const file = path.join(fixture('twins/short.docx'), 'inside.pdf');
    expectRefusal(await kehoach(['parse', file]), file, /no such file/);
  });

  // The administrator may read everything, so there is nothing to refuse.
  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('may not be read', async () => {
    const file = makeFile('closed.txt', 'KẾ HOẠCH\n');
    fs.chmodSync(file, 0);
    expectRefusal(await kehoach(['parse', file]), file, /no permission/);
    expectRefusal(await kehoach(['parse', file, '--lang=vi']), file, /không có quyền/);
  });

  it('is refused in the same way for the physical layer', async () => {
    const file = makeFile('empty.pdf', '');
    expectRefusal(await kehoach(['parse', '--emit', 'document', file]), file, /is empty/);
  });
});
