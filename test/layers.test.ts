import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../src');

/** What each layer may import, besides itself. Readers → document → parse → plan → output; nothing points back. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  language: [],
  model: [],
  document: ['language'],
  readers: ['document', 'language'],
  parse: ['document', 'language', 'model'],
  tasks: ['language', 'model'],
  diff: ['language', 'model'],
  output: ['diff', 'language', 'model', 'report', 'tasks'],
  rules: ['language', 'model'],
  view: ['document', 'language', 'model'],
  config: ['model', 'rules'],
  report: ['language', 'model', 'rules'],
  'api.ts': ['document', 'model', 'parse', 'readers'],
  'cacheDir.ts': [],
  launch: ['cacheDir.ts'],
  ocr: ['cacheDir.ts', 'document', 'readers'],
  'files.ts': ['api.ts', 'document', 'model', 'ocr', 'readers'],
  'validate.ts': ['config', 'model', 'rules'],
  'show.ts': ['document', 'model', 'parse', 'readers', 'view'],
  'outputError.ts': [],
  batch: [
    'api.ts',
    'config',
    'document',
    'files.ts',
    'model',
    'ocr',
    'output',
    'outputError.ts',
    'parse',
    'readers',
    'rules',
    'validate.ts',
  ],
  'index.ts': ['api.ts', 'document', 'files.ts', 'model', 'ocr', 'parse', 'readers', 'rules'],
  cli: [
    'api.ts',
    'batch',
    'cacheDir.ts',
    'config',
    'diff',
    'document',
    'files.ts',
    'language',
    'launch',
    'model',
    'ocr',
    'output',
    'outputError.ts',
    'parse',
    'readers',
    'report',
    'rules',
    'tasks',
    'show.ts',
    'validate.ts',
    'view',
  ],
};

/** The one place of the lower layers that may ask Node: how the WASM engine's bytes are found. */
const NODE_ALLOWED = ['readers/pdf/wasm.ts'];
const PORTABLE = [
  'language',
  'model',
  'document',
  'readers',
  'parse',
  'output',
  'rules',
  'report',
  'view',
  'tasks',
  'diff',
  'show.ts',
  'api.ts',
];

interface Import {
  readonly from: string;
  readonly layer: string;
  readonly target: string;
}

function sources(): string[] {
  return fs
    .readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.split(path.sep).join('/'));
}

function importsOf(file: string): Import[] {
  const text = fs.readFileSync(path.join(ROOT, file), 'utf8');
  const found = [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  return found.map((target) => ({ from: file, layer: file.split('/')[0] ?? '', target }));
}

function layerOf(one: Import): string | null {
  if (!one.target.startsWith('.')) return null;
  const resolved = path.posix
    .normalize(path.posix.join(path.posix.dirname(one.from), one.target))
    .replace(/\.js$/, '.ts');
  return resolved.split('/')[0] ?? null;
}

describe('layers', () => {
  const all = sources().flatMap(importsOf);

  it('sees the imports', () => {
    expect(all.length).toBeGreaterThan(50);
  });

  it('point one way', () => {
    const wrong = all.filter((one) => {
      const target = layerOf(one);
      return target !== null && target !== one.layer && !(MAY_IMPORT[one.layer] ?? []).includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('use no Node API below the file system', () => {
    const wrong = all.filter(
      (one) =>
        PORTABLE.includes(one.layer) && one.target.startsWith('node:') && !NODE_ALLOWED.includes(one.from),
    );
    expect(wrong).toEqual([]);
  });

  it('keep files small', () => {
    const sizes = sources()
      .map((file) => fs.readFileSync(path.join(ROOT, file), 'utf8').split('\n').length)
      .sort((a, b) => a - b);
    expect(sizes.at(-1)).toBeLessThanOrEqual(400);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(80);
  });
});
