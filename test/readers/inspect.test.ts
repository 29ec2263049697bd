import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { syllableShare } from '../../src/language/syllables.js';
import { legacyOf } from '../../src/readers/inspect/fonts.js';
import { inspectBytes } from '../../src/readers/inspect/index.js';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures');
const inspect = (name: string) => inspectBytes(new Uint8Array(fs.readFileSync(path.join(FIXTURES, name))));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('inspect', () => {
  it('tells digital pages with their fonts', async () => {
    const { format, pages, fonts, verdict } = await inspect('twins/decree.libreoffice.pdf');
    expect(format).toBe('pdf');
    expect(new Set(pages.map((page) => page.kind))).toEqual(new Set(['digital']));
    expect(fonts.length).toBeGreaterThan(0);
    expect(verdict).toBe('text');
  });

  it('tells scans', async () => {
    const { pages, verdict } = await inspect('scans/first-page.pdf');
    expect(pages.map((page) => page.kind)).toEqual(['scan']);
    expect(verdict).toBe('work');
  });

  it('tells what a file is by its content', async () => {
    expect((await inspect('twins/decree.docx')).format).toBe('docx');
    expect((await inspectBytes(bytesOf('<html><body>KẾ HOẠCH</body></html>'))).format).toBe('html');
    expect((await inspectBytes(bytesOf('{\\rtf1 {\\fonttbl {\\f0 VNI-Times;}}}'))).verdict).toBe('work');
    expect((await inspectBytes(bytesOf('KẾ HOẠCH năm 2026'))).format).toBe('text');
    await expect(inspectBytes(new Uint8Array())).rejects.toMatchObject({ code: 'empty' });
  });

  it('knows fonts of the old encodings', () => {
    expect(legacyOf('ABCDEF+.VnTimeH')).toBe('TCVN3');
    expect(legacyOf('VNI-Times')).toBe('VNI');
    expect(legacyOf('TimesNewRomanPSMT')).toBeNull();
  });

  it('is fast', async () => {
    await inspect('twins/cut-rows.libreoffice.pdf');
    const started = performance.now();
    const { pages } = await inspect('twins/cut-rows.libreoffice.pdf');
    expect((performance.now() - started) / pages.length).toBeLessThan(60);
  });
});

describe('syllableShare', () => {
  it('is high for Vietnamese, with marks or without', () => {
    const text =
      'Căn cứ Quyết định của Ủy ban nhân dân tỉnh về việc phê duyệt kế hoạch tổ chức thực hiện nhiệm vụ';
    expect(syllableShare(text)).toBeGreaterThan(0.95);
    expect(syllableShare(text.normalize('NFD').replace(/\p{M}/gu, ''))).toBeGreaterThan(0.9);
  });

  it('is low for noise and unknown for little', () => {
    expect(syllableShare('xqz wrk ptl grbl fmd krs bldf qwp zxc vbnm lkj hgf dsrt')).toBeLessThan(0.3);
    expect(syllableShare('ba chữ thôi')).toBeNull();
  });
});
