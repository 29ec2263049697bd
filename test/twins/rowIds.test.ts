import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/index.js';
import { type Format, loadComparison, NAMES, planOf } from './documents.js';

const { foundTables } = await loadComparison();

async function rowsOf(name: string, format: Format): Promise<Row[]> {
  return foundTables(await planOf(name, format)).flatMap((table) => table.rows);
}

/** What a row says; a row said twice is told apart by its place among its like. */
function byContent(rows: readonly Row[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, ...row } of rows) {
    let key = JSON.stringify(row);
    while (ids.has(key)) key += '+';
    ids.set(key, id);
  }
  return ids;
}

describe.each(['libreoffice.pdf', 'chromium.pdf'] as const)('row ids of DOCX and %s', (format) => {
  it.each(NAMES)('%s: equal rows have equal ids', async (name) => {
    const inDocx = byContent(await rowsOf(name, 'docx'));
    const inPdf = byContent(await rowsOf(name, format));
    const both = [...inPdf].filter(([key]) => inDocx.has(key));
    expect(both.length).toBeGreaterThan(0);
    for (const [key, id] of both) expect([key, id]).toEqual([key, inDocx.get(key)]);
  });

  it.each(NAMES)('%s: every id stands once', async (name) => {
    const ids = (await rowsOf(name, format)).map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
