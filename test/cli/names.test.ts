import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture, kehoach, makeFile, makeFolder } from './run.js';

const bytes = fs.readFileSync(fixture('twins/short.docx'));
const NAME = 'Kế hoạch số 12 – Ủy ban.docx';

const nameOf = (stdout: string): string => JSON.parse(stdout).source.file;

describe('file names', () => {
  it.each(['NFC', 'NFD'])('in %s are found and named in NFC', async (form) => {
    const file = makeFile(NAME.normalize(form), bytes);
    const { status, stdout } = await kehoach(['parse', file]);
    expect(status).toBe(0);
    expect(nameOf(stdout)).toBe(NAME.normalize('NFC'));
  });

  it('composed and decomposed give the same bytes', async () => {
    const [composed, decomposed] = await Promise.all(
      ['NFC', 'NFD'].map((form) => kehoach(['parse', makeFile(NAME.normalize(form), bytes)])),
    );
    expect(decomposed?.stdout).toBe(composed?.stdout);
  });

  it.each(['-plan.docx', 'plan', 'plan.pdf', 'a b (1).docx', "it's.docx", '100%.docx'])(
    '%s is read by its content',
    async (name) => {
      const file = makeFile(name, bytes);
      const { status, stdout } = await kehoach(['parse', '--', name], { cwd: path.dirname(file) });
      expect(status).toBe(0);
      expect(nameOf(stdout)).toBe(name);
    },
  );

  it('are given without their folder', async () => {
    const folder = path.join(makeFolder(), 'Năm 2026');
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'plan.docx'), bytes);
    // Joined as the system does: with backslashes on Windows.
    const { stdout } = await kehoach(['parse', path.join('Năm 2026', 'plan.docx')], {
      cwd: path.dirname(folder),
    });
    expect(nameOf(stdout)).toBe('plan.docx');
  });

  it('of Windows are taken as they are', async () => {
    const { status, stderr } = await kehoach(['parse', 'C:\\Kế hoạch\\plan.docx']);
    expect(status).toBe(2);
    expect(stderr).toBe('kehoach: C:\\Kế hoạch\\plan.docx: no such file; check the path\n');
  });

  it('with control characters keep the message on one line', async () => {
    const { stderr } = await kehoach(['parse', 'a\nb\u001b[31m.pdf']);
    expect(stderr).toBe('kehoach: a?b?[31m.pdf: no such file; check the path\n');
  });
});
