import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/document/errors.js';
import { readDoc } from '../../../src/readers/doc/index.js';
import { readDocument } from '../../../src/readers/index.js';
import { openContainer } from '../../../src/readers/ole/container.js';
import { cells, paragraphs, tables } from '../flow.js';

const FOLDER = path.resolve(import.meta.dirname, '../../../fixtures/legacy');
const load = (name: string): Uint8Array => new Uint8Array(fs.readFileSync(path.join(FOLDER, name)));

/** Where the stream of the text begins in the file: its first sector holds the FIB. */
function fibAt(bytes: Uint8Array): number {
  for (let at = 512; at < bytes.length; at += 512)
    if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return at;
  throw new Error('no FIB');
}

function changed(name: string, change: (bytes: Uint8Array, fib: number) => void): Uint8Array {
  const bytes = load(name);
  change(bytes, fibAt(bytes));
  return bytes;
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await readDocument(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof InputError)
      return error.detail === null ? error.code : `${error.code} ${error.detail}`;
    throw error;
  }
}

describe('Word 97-2003', () => {
  it('says the same as the ODT of the same document', async () => {
    for (const name of ['letterhead', 'numbered', 'ward']) {
      const doc = readDoc(load(`${name}.doc`));
      const odt = await readDocument(load(`${name}.odt`));
      expect(paragraphs(doc)).toEqual(paragraphs(odt));
      expect(cells(doc)).toEqual(cells(odt));
      expect(tables(doc).map((table) => table.ruled)).toEqual(tables(odt).map((table) => table.ruled));
    }
  });

  it('keeps labels, bold letters, alignment and sections', () => {
    const { blocks, pages } = readDoc(load('numbered.doc'));
    const labels = blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.label !== null ? [block.label] : [],
    );
    expect(labels).toContain('I.');
    const heading = blocks.find((block) => block.kind === 'paragraph' && block.text === 'KẾ HOẠCH');
    expect(heading).toMatchObject({ align: 'center', boldPrefix: 8 });
    expect(pages.length).toBeGreaterThan(1);
  });

  it('keeps merged cells', () => {
    const spans = cells(readDoc(load('ward.doc'))).filter((cell) => !cell.includes(' 1x1 '));
    expect(spans.length).toBeGreaterThan(0);
  });

  it('lists only the streams of its own folder', () => {
    expect(openContainer(load('ward.doc')).names).toEqual(expect.arrayContaining(['WordDocument', '1Table']));
  });
});

describe('a .doc that cannot be read', () => {
  it('has a password', async () => {
    const bytes = changed('school.doc', (all, fib) => {
      all[fib + 11] = (all[fib + 11] ?? 0) | 1;
    });
    expect(await codeOf(bytes)).toBe('encrypted doc');
  });

  it('is of Word 6 or 95', async () => {
    const magic = changed('school.doc', (all, fib) => {
      all[fib] = 0xdc;
    });
    expect(await codeOf(magic)).toBe('unsupported-format word95');
    const version = changed('school.doc', (all, fib) => {
      all[fib + 2] = 101;
      all[fib + 3] = 0;
    });
    expect(await codeOf(version)).toBe('unsupported-format word95');
  });

  it('breaks off', async () => {
    const whole = load('school.doc');
    for (const part of [0.2, 0.5, 0.9]) {
      const code = await codeOf(whole.slice(0, Math.floor(whole.length * part)));
      expect(code).toMatch(/^(?:truncated|unreadable|unknown-format|empty|read)/);
    }
    expect(await codeOf(whole.slice(0, 600))).toMatch(/^(?:truncated|unreadable|unknown-format)/);
  });

  it('is a container of something else', async () => {
    const bytes = load('school.doc');
    const name = [...'WordDocument'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    for (let at = 0; at < bytes.length; at++)
      if (name.every((byte, i) => bytes[at + i] === byte)) bytes[at] = 'B'.charCodeAt(0);
    expect(await codeOf(bytes)).toMatch(/^unknown-format/);
  });
});
