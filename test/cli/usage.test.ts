import { describe, expect, it } from 'vitest';
import { kehoach } from './run.js';

/** Arguments, the English and the Vietnamese sentence, and the help they point to. */
const WRONG: readonly (readonly [string[], RegExp, RegExp, string])[] = [
  [['parse'], /missing required argument 'files'/, /thiếu đối số 'files'/, 'parse '],
  [['parse', 'a.pdf', '--colour'], /unknown option '--colour'/, /không có tùy chọn '--colour'/, 'parse '],
  [['parse', 'a.pdf', '--fomat', 'json'], /did you mean --format\?/, /có phải --format\?/, 'parse '],
  [['parse', 'a.pdf', '-f', 'csv'], /'csv' is invalid/, /không nhận giá trị 'csv'/, 'parse '],
  [['parse', 'a.pdf', '--emit', 'x'], /document, plan/, /document, plan/, 'parse '],
  [['parse', 'a.pdf', '-o'], /argument missing/, /thiếu giá trị/, 'parse '],
  [['print'], /unknown command 'print'/, /không có lệnh 'print'/, ''],
  [['schema', 'plan', 'row'], /too many arguments/, /thừa đối số/, 'schema '],
];

describe('wrong usage', () => {
  it.each(WRONG)('kehoach %j is one line in each language', async (args, en, vi, command) => {
    for (const [language, sentence] of [
      ['en', en],
      ['vi', vi],
    ] as const) {
      const result = await kehoach(['--lang', language, ...args]);
      expect(result).toMatchObject({ status: 2, stdout: '' });
      expect(result.stderr).toMatch(/^kehoach: [^\n]+\n$/);
      expect(result.stderr).toMatch(sentence);
      expect(result.stderr).toContain(`kehoach ${command}--help`);
    }
  });

  it('an unknown language', async () => {
    const result = await kehoach(['parse', '--lang', 'fr', 'a.pdf']);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toMatch(/^kehoach: [^\n]*'fr'[^\n]*vi, en[^\n]*\n$/);
  });

  it('no command prints the help on standard error', async () => {
    const result = await kehoach([]);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain('Usage: kehoach');
  });
});

describe('help', () => {
  it.each([
    [['--help'], 'Usage: kehoach [options] [command]'],
    [['help', 'parse'], 'Usage: kehoach parse'],
    [['parse', '--help', '--lang', 'vi'], 'Cách dùng: kehoach parse'],
    [['--lang=vi', 'schema', '-h'], 'Cách dùng: kehoach schema'],
  ])('kehoach %j goes to standard output', async (args, start) => {
    const result = await kehoach(args);
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(result.stdout.startsWith(start)).toBe(true);
  });
});
