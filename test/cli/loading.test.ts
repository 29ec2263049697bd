import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStored } from '../../src/launch/stored.js';
import { basePlan } from '../../src/rules/basePlan.js';
import { fixture, kehoach, makeFile, makeFolder } from './run.js';

const ENGINE = 'the PDF engine';

/** The npm packages of which a run loads a module, as the engine itself records them. */
async function packagesLoaded(args: readonly string[]): Promise<string[]> {
  const folder = makeFolder();
  const { status } = await kehoach(args, { env: { NODE_V8_COVERAGE: folder } });
  expect(status).toBe(0);
  const urls = fs.readdirSync(folder).flatMap((name): string[] => {
    const { result } = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
    return result.map((script: { url: string }) => script.url);
  });
  expect(urls.some((url) => url.includes('/dist/launch.cjs'))).toBe(true);
  return urls
    .map((url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(decodeURIComponent(url))?.[1])
    .filter((name) => name !== undefined);
}

/** The parts of the program that a run executes, as they are noted beside its compiled code. */
async function partsRun(args: readonly string[]): Promise<string[]> {
  const cache = makeFolder();
  await kehoach(args, { env: { KEHOACH_CACHE: cache } });
  const folder = path.join(cache, 'code');
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  return names.flatMap((name) => readStored(path.join(folder, name))?.modules ?? []);
}

/** Packages, and the engine for PDF: a binary, which our own code starts. */
async function loaded(...args: string[]): Promise<string[]> {
  const [packages, parts] = await Promise.all([packagesLoaded(args), partsRun(args)]);
  const engine = parts.includes('src/readers/pdf/engine.ts') ? [ENGINE] : [];
  return [...new Set([...packages, ...engine])].sort();
}

const TEXT = 'KẾ HOẠCH\nTổ chức ngày hội đọc sách\n\nI. MỤC ĐÍCH\n- Khuyến khích đọc sách.\n';
const PDF = [ENGINE, 'pdf-parse', 'pdfjs-dist'];

describe('what a run loads', () => {
  it('--version: nothing', async () => {
    expect(await loaded('--version')).toEqual([]);
  });

  it.each([['--help'], ['parse', '--help']])(
    '%s %s: no package: the option parser is part of the program',
    async (...args) => {
      expect(await loaded(...args)).toEqual([]);
    },
  );

  it('a text: no reader of another format and no zod', async () => {
    expect(await loaded('parse', makeFile('plan.txt', TEXT))).toEqual([]);
  });

  it('a DOCX: no PDF engine, no second reader, no zod', async () => {
    const names = await loaded('parse', fixture('twins/decree.docx'));
    for (const name of [...PDF, 'mammoth', 'zod', 'yaml']) expect(names).not.toContain(name);
    expect(names).toContain('fflate');
  });

  it.each([
    ['legacy/school.doc', []],
    ['legacy/ward.rtf', []],
    ['legacy/ward.odt', ['fflate', 'saxes', 'xmlchars']],
  ] as const)('%s: no PDF engine and no parser of HTML', async (name, expected) => {
    const names = await loaded('parse', fixture(name));
    for (const other of [...PDF, 'mammoth', 'htmlparser2', 'zod', 'yaml']) expect(names).not.toContain(other);
    for (const needed of expected) expect(names).toContain(needed);
  });

  it('a page: the parser of HTML, no reader of archives', async () => {
    const names = await loaded('parse', fixture('legacy/letterhead.page.html'));
    expect(names).toContain('htmlparser2');
    for (const other of [...PDF, 'mammoth', 'fflate', 'zod']) expect(names).not.toContain(other);
  });

  it('a PDF: its engine, but no second reader and no zod', async () => {
    const names = await loaded('parse', fixture('twins/short.libreoffice.pdf'));
    expect(names).toContain(ENGINE);
    for (const name of ['pdf-parse', 'mammoth', 'zod', 'yaml']) expect(names).not.toContain(name);
  });

  it('rules: no zod and no reader', async () => {
    expect(await loaded('rules')).toEqual([]);
  });

  it('a parsed plan to check: no reader of documents', async () => {
    const plan = makeFile('plan.json', JSON.stringify(basePlan()));
    expect(await loaded('validate', '--no-config', '-f', 'compact', plan)).toEqual([]);
    expect(await loaded('validate', '--no-config', plan)).toEqual(['chalk']);
  });

  it('tasks of a parsed plan, and two of them compared: no reader of documents, no rules to configure', async () => {
    const plan = makeFile('plan.json', JSON.stringify(basePlan()));
    const usual = await loaded('validate', '--no-config', '-f', 'compact', plan);
    for (const args of [
      ['tasks', plan],
      ['diff', plan, plan],
      ['export', plan, '-f', 'html', '--no-config'],
    ])
      expect(await loaded(...args)).toEqual(usual);
    expect(await loaded('tasks', plan, '-f', 'xlsx')).toEqual([...usual, 'fflate'].sort());
  });

  it('a text to check: no reader of another format and no zod', async () => {
    const text = makeFile('plan.txt', TEXT);
    expect(await loaded('validate', '--no-config', '-f', 'compact', text)).toEqual([]);
  });
});
