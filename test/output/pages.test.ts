import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/output/html.js';
import { markdown } from '../../src/output/markdown.js';
import type { Book } from '../../src/output/sheets/types.js';
import { HOSTILE } from '../report/hostile.js';

const bookOf = (texts: readonly string[]): Book => ({
  title: texts[0] ?? 'Kế hoạch',
  language: 'vi',
  sheets: [
    {
      name: 'Nhiệm vụ',
      columns: [
        { header: 'TT', width: 6 },
        { header: 'Nội dung', width: 60 },
        { header: 'Ghi chú', width: 20 },
        { header: 'Trạng thái', width: 12, choices: ['Xong'] },
      ],
      rows: [
        { kind: 'group', title: texts[0] ?? 'I. Chuẩn bị', level: 0 },
        ...texts.map((text, at) => ({ kind: 'row', cells: [at + 1, text, null, null] }) as const),
      ],
    },
    { name: 'Phát hiện', columns: [{ header: 'Quy tắc', width: 20 }], rows: [] },
  ],
});

describe('markdown', () => {
  it('has headings, a table under each group, and no empty columns', () => {
    expect(markdown(bookOf(['Tuyên truyền']))).toBe(
      [
        '# Tuyên truyền',
        '',
        '## Nhiệm vụ',
        '',
        '### Tuyên truyền',
        '',
        '| TT | Nội dung | Trạng thái |',
        '| --- | --- | --- |',
        '| 1 | Tuyên truyền |  |',
        '',
        '## Phát hiện',
        '',
        'Không có.',
        '',
      ].join('\n'),
    );
  });

  it('keeps every cell on its line, without markup of its own', () => {
    const lines = markdown(bookOf(HOSTILE)).split('\n');
    const rows = lines.filter((line) => /^\| \d+ \|/.test(line));
    expect(rows).toHaveLength(HOSTILE.length);
    for (const row of rows) {
      expect(row.replace(/\\\|/g, '').split('|')).toHaveLength(5);
      expect(row).not.toMatch(/<(?:script|img)|(?!\t)\p{Cc}/u);
    }
  });
});

describe('html', () => {
  it('is one page without script or anything from elsewhere', () => {
    const page = html(bookOf(['Tuyên truyền']));
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|\ssrc=|href=|@import|url\(/);
    expect(page).toContain('@media print');
    expect(page).toContain('<tr class="group"><th colspan="3"');
  });

  it('does no harm with hostile texts', () => {
    const page = html(bookOf(HOSTILE));
    expect(page).not.toMatch(/<script|<img|onerror=alert\(1\)>/);
    const body = page.slice(page.indexOf('<body>'), page.indexOf('</body>') + 7);
    const parser = new SaxesParser({});
    parser.on('error', (error) => {
      throw error;
    });
    // HTML takes what XML does not.
    parser.write(body.replace(/[\ufffe\uffff]|\p{Cs}/gu, '')).close();
  });
});
