import { describe, expect, it } from 'vitest';
import { fixture, kehoach } from './run.js';

const NAMES = ['twins/decree.docx', 'twins/decree.libreoffice.pdf', 'twins/decree.chromium.pdf'];

describe('the same input', () => {
  it.each(NAMES)('gives the same bytes on every run: %s', async (name) => {
    const args = ['parse', '--positions', fixture(name)];
    const [first, second, third] = [
      await kehoach(args),
      await kehoach(args, { env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'C' } }),
      await kehoach(args, { env: { TZ: 'America/New_York' }, cwd: '/' }),
    ];
    expect(first.status).toBe(0);
    expect(second.stdout).toBe(first.stdout);
    expect(third.stdout).toBe(first.stdout);
  });

  it.each([{ NO_COLOR: '1' }, { FORCE_COLOR: '1' }, { FORCE_COLOR: '3', NO_COLOR: '1' }])(
    'gives plain data and messages with %j',
    async (env: Record<string, string>) => {
      const args = ['parse', fixture('twins/short.docx'), 'nowhere.pdf'];
      const plain = await kehoach(args);
      expect(await kehoach(args, { env })).toEqual(plain);
      expect(plain.stdout).not.toContain('\u001b');
      expect((await kehoach(['parse', '--help'], { env })).stdout).toBe(
        (await kehoach(['parse', '--help'])).stdout,
      );
    },
  );
});
