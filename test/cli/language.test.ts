import { describe, expect, it } from 'vitest';
import { kehoach } from './run.js';

const EN = /no such file/;
const VI = /không có tệp này/;

describe('the language of messages', () => {
  it.each([
    [{}, EN],
    [{ LANG: 'vi_VN.UTF-8' }, VI],
    [{ LANG: 'vi' }, VI],
    [{ LANG: 'en_US.UTF-8' }, EN],
    [{ LANG: 'C' }, EN],
    [{ LC_MESSAGES: 'vi_VN', LANG: 'en_US' }, VI],
    [{ LC_ALL: 'C', LC_MESSAGES: 'vi_VN', LANG: 'vi_VN' }, EN],
    [{ LC_ALL: 'vi_VN.UTF-8', LANG: 'en_US' }, VI],
    [{ LC_ALL: '', LANG: 'vi_VN' }, VI],
  ])('in the locale %j', async (env: Record<string, string>, sentence) => {
    expect((await kehoach(['parse', 'nowhere.pdf'], { env })).stderr).toMatch(sentence);
  });

  it('is the named one whatever the locale', async () => {
    const env = { LC_ALL: 'vi_VN.UTF-8' };
    expect((await kehoach(['parse', 'nowhere.pdf', '--lang', 'en'], { env })).stderr).toMatch(EN);
    expect((await kehoach(['--lang=vi', 'parse', 'nowhere.pdf'])).stderr).toMatch(VI);
  });

  it('is not taken from a file name', async () => {
    expect((await kehoach(['parse', '--', '--lang=vi'])).stderr).toMatch(EN);
  });
});
