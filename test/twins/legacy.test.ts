/** The committed documents in old formats and encodings: each must read as what was written. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/index.js';
import { plan as schema } from '../../src/model/index.js';
import { loadComparison } from './documents.js';

const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/legacy');
const FILES = fs.readdirSync(FOLDER).filter((name) => !name.endsWith('.json'));

const { compareFields, compareRows } = await loadComparison();

const FORMATS: Readonly<Record<string, string>> = {
  '.doc': 'doc',
  '.docx': 'docx',
  '.html': 'html',
  '.odt': 'odt',
  '.rtf': 'rtf',
};

const truthOf = (file: string): unknown =>
  JSON.parse(fs.readFileSync(path.join(FOLDER, `${file.split('.')[0]}.json`), 'utf8'));

describe('documents in old formats', () => {
  it('are at hand in every format and encoding', () => {
    const endings = new Set(FILES.map((file) => path.extname(file)));
    expect([...endings].sort()).toEqual(['.doc', '.docx', '.html', '.odt', '.rtf']);
    expect(FILES.some((file) => file.includes('.tcvn3.'))).toBe(true);
    expect(FILES.some((file) => file.includes('.vni.'))).toBe(true);
  });

  it.each(FILES)('%s: fields, rows and columns are those of the truth', async (file) => {
    const plan = await parseFile(path.join(FOLDER, file));
    expect(schema.strict().parse(plan)).toEqual(plan);
    expect(plan.source.format).toBe(FORMATS[path.extname(file)]);
    expect(compareFields(truthOf(file), plan).filter((field) => !field.right)).toEqual([]);
    const { differences, ...counts } = compareRows(truthOf(file), plan);
    expect(differences).toEqual([]);
    const { wanted, columnsWanted } = counts;
    expect(counts).toEqual({ wanted, right: wanted, extra: 0, columnsWanted, columnsRight: columnsWanted });
  });

  it.each(FILES)('%s: says what was decoded, and only then', async (file) => {
    const plan = await parseFile(path.join(FOLDER, file));
    const said = plan.diagnostics.filter((one) => one.ruleId === 'text/legacy-decoded');
    const encoding = /\.(tcvn3|vni)\./.exec(file)?.[1]?.toUpperCase();
    expect(said.length).toBe(encoding === undefined ? 0 : 1);
    if (encoding !== undefined) expect(JSON.stringify(said)).toContain(encoding);
  });
});
