import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { fixture, kehoach, makeFile } from './run.js';

const FILES = [fixture('twins/short.docx'), fixture('twins/joint.docx')];
const ONE = FILES.slice(0, 1);

async function print(...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await kehoach(['parse', ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

const names = (plans: readonly { source: { file: string } }[]): string[] =>
  plans.map((plan) => plan.source.file);

describe('one file', () => {
  it('is JSON with two blanks of indent', async () => {
    const text = await print(...ONE);
    const plan = JSON.parse(text);
    expect(plan.schemaVersion).toBe('1.0');
    expect(text).toBe(`${JSON.stringify(plan, null, 2)}\n`);
  });

  it('is the same value in every format', async () => {
    const plan = JSON.parse(await print(...ONE));
    const yaml = await print('-f', 'yaml', ...ONE);
    const line = await print('--format', 'ndjson', ...ONE);
    expect(parse(yaml)).toEqual(plan);
    expect(yaml.startsWith('---')).toBe(false);
    expect(line).toBe(`${JSON.stringify(plan)}\n`);
  });
});

describe('several files', () => {
  it.each(['json', 'ndjson'])('are one line each as %s', async (format) => {
    const lines = (await print('-f', format, ...FILES)).trimEnd().split('\n');
    expect(names(lines.map((line) => JSON.parse(line)))).toEqual(['short.docx', 'joint.docx']);
  });

  it('are a stream of documents as YAML', async () => {
    const text = await print('-f', 'yaml', ...FILES);
    const plans = parseAllDocuments(text).map((document) => document.toJS());
    expect(names(plans)).toEqual(['short.docx', 'joint.docx']);
    expect(text.match(/^---$/gm)).toHaveLength(2);
  });

  it('are printed but for the one that cannot be read', async () => {
    const bad = makeFile('empty.pdf', '');
    const result = await kehoach(['parse', FILES[0] ?? '', bad, FILES[1] ?? '']);
    expect(result.status).toBe(2);
    expect(result.stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(result.stderr).toMatch(/^kehoach: [^\n]*empty\.pdf: [^\n]+\n$/);
  });
});

describe('layers', () => {
  it('--positions adds where values were printed, and only that', async () => {
    const { positions, ...plan } = JSON.parse(await print('--positions', ...ONE));
    expect(plan).toEqual(JSON.parse(await print(...ONE)));
    expect(positions).toHaveProperty(['/header/number']);
  });

  it('--positions gives page and box of a PDF, lines of a text', async () => {
    const inPdf = JSON.parse(await print('--positions', fixture('twins/short.libreoffice.pdf')));
    expect(inPdf.positions['/header/number']).toMatchObject({ page: 1, box: expect.any(Array) });
    const text = makeFile('plan.txt', 'SỞ VĂN HÓA\nSố: 12/KH-SVH\n\nKẾ HOẠCH\nTổ chức ngày hội\n');
    const inText = JSON.parse(await print('--positions', text));
    expect(inText.positions['/header/number']).toMatchObject({ lines: [2, 2] });
  });

  it('--emit document prints pages and lines, --emit plan the plan', async () => {
    const document = JSON.parse(await print('--emit', 'document', ...ONE));
    expect(document).not.toHaveProperty('schemaVersion');
    expect(JSON.stringify(document)).toContain('KẾ HOẠCH');
    expect(await print('--emit', 'plan', ...ONE)).toBe(await print(...ONE));
  });
});
