import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { loadReporter, REPORT_FORMATS, type ReportFormat } from '../../src/report/index.js';
import type { Report } from '../../src/report/types.js';
import { HOSTILE } from './hostile.js';
import { finding, hostile, inText, reportOf } from './sample.js';

async function render(format: ReportFormat, report: Report, colour = false): Promise<string> {
  return (await loadReporter(format))(report, { colour });
}

const both = reportOf([finding, inText]);

describe('pretty', () => {
  it('shows the line with the place marked, page and box', async () => {
    expect(await render('pretty', reportOf([finding]))).toBe(
      [
        'kế hoạch/plan.pdf',
        '  lỗi  Dòng I.1 không có đơn vị chủ trì.  row/lead-missing',
        '    trang 3, khung 56 120 221 140',
        '    │ 1 | Lập danh sách |  | Tháng 4',
        '    │                     ^',
        '',
        '1 tệp, 1 lỗi, 0 cảnh báo, 0 lưu ý',
        '',
      ].join('\n'),
    );
  });

  it('shows lines, what was expected and the other place', async () => {
    const text = await render('pretty', reportOf([inText], { language: 'en' }));
    expect(text).toContain('lines 4-5');
    expect(text).toContain('expected: “Số: 12/KH-UBND”');
    expect(text).toContain('see: line 8');
    expect(text).not.toContain('found:');
  });

  it('has colour only when asked', async () => {
    expect(await render('pretty', both)).not.toContain('\u001b');
    expect(await render('pretty', both, true)).toContain('\u001b[31m');
  });
});

describe('compact and agent', () => {
  it('are one line a finding', async () => {
    expect(await render('compact', both)).toBe(
      'kế hoạch/plan.pdf:p3: lỗi: Dòng I.1 không có đơn vị chủ trì. [row/lead-missing]\nplan.txt:4: lưu ý: Số văn bản để trống. [header/number-blank]\n',
    );
    const [first, second] = (await render('agent', both)).split('\n');
    expect(first?.split('\t').slice(0, 4)).toEqual([
      'E',
      'row/lead-missing',
      'kế hoạch/plan.pdf:p3',
      '/annexes/0/tables/0/rows/0/lead',
    ]);
    expect(second?.split('\t').at(-1)).toBe('"Số: /KH-UBND"→"Số: 12/KH-UBND"');
  });

  it('say nothing when all is well', async () => {
    expect(await render('agent', reportOf([]))).toBe('');
    expect(await render('compact', reportOf([]))).toBe('');
  });
});

describe('github', () => {
  it('names file, lines and rule', async () => {
    const [first, second] = (await render('github', both)).split('\n');
    expect(first).toBe(
      '::error file=kế hoạch/plan.pdf,title=row/lead-missing::Dòng I.1 không có đơn vị chủ trì. (trang 3, khung 56 120 221 140)',
    );
    expect(second).toBe(
      '::notice file=plan.txt,line=4,endLine=5,title=header/number-blank::Số văn bản để trống.',
    );
  });
});

describe('gitlab', () => {
  it('has description, fingerprint, severity and place', async () => {
    expect(JSON.parse(await render('gitlab', both))).toEqual([
      expect.objectContaining({
        severity: 'major',
        location: { path: 'kế hoạch/plan.pdf', lines: { begin: 1 } },
      }),
      expect.objectContaining({
        fingerprint: inText.fingerprint,
        location: { path: 'plan.txt', lines: { begin: 4 } },
      }),
    ]);
  });
});

describe('junit', () => {
  it('fails what fails the run; a clean file is a test that passed', async () => {
    const files = [...both.files, { file: 'clean.txt', plans: 1 }];
    const text = await render('junit', { ...both, files, failures: [{ file: 'x.pdf', message: 'hỏng' }] });
    expect(text).toContain('<testsuites name="kehoach" tests="4" failures="1" errors="1">');
    expect(text).toContain('<testcase name="kehoach" classname="clean.txt"/>');
    expect(text.match(/<failure /g)).toHaveLength(1);
    expect(text.match(/<system-out>/g)).toHaveLength(1);
  });
});

describe('html', () => {
  it('marks the place and needs nothing from elsewhere', async () => {
    const text = await render('html', both);
    expect(text).toContain('<mark>Số: /KH-UBND</mark>');
    expect(text).not.toMatch(/<script|<link|src=|https?:/);
  });

  it('says when nothing was found', async () => {
    expect(await render('html', reportOf([]))).toContain('Không có phát hiện nào.');
  });
});

function elements(xml: string): number {
  let count = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', () => {
    count++;
  });
  parser.write(xml).close();
  return count;
}

const tags = (html: string): string[] => html.match(/<[a-z!/][^>]*>/gi) ?? [];

describe.each(HOSTILE)('%j', (text) => {
  it.each([...REPORT_FORMATS])('does not break out of %s', async (format) => {
    const plain = await render(format, hostile('x'));
    const out = await render(format, hostile(text));
    // Fields of  are apart by tabs.
    expect(out).not.toMatch(format === 'agent' ? /(?![\n\t])\p{Cc}/u : /(?!\n)\p{Cc}/u);
    if (['json', 'sarif', 'gitlab'].includes(format)) expect(typeof JSON.parse(out)).toBe('object');
    else if (format === 'junit') expect(elements(out)).toBe(elements(plain));
    else if (format === 'html')
      expect(tags(out).map((tag) => tag.split(/[\s>]/)[0])).toEqual(
        tags(plain).map((tag) => tag.split(/[\s>]/)[0]),
      );
    else expect(out.split('\n')).toHaveLength(plain.split('\n').length);
  });
});
