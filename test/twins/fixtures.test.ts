import { describe, expect, it } from 'vitest';
import { plan as schema } from '../../src/model/index.js';
import { FORMATS, loadComparison, NAMES, planOf, truthOf } from './documents.js';

const { compareFields, compareRows } = await loadComparison();

describe.each(FORMATS)('the twins as %s', (format) => {
  it.each(NAMES)('%s: every field is that of the truth', async (name) => {
    const fields = compareFields(truthOf(name), await planOf(name, format));
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => !field.right)).toEqual([]);
  });

  it.each(NAMES)('%s: every row and column is that of the truth', async (name) => {
    const { differences, ...counts } = compareRows(truthOf(name), await planOf(name, format));
    expect(differences).toEqual([]);
    const { wanted, columnsWanted } = counts;
    expect(counts).toEqual({ wanted, right: wanted, extra: 0, columnsWanted, columnsRight: columnsWanted });
  });

  it.each(NAMES)('%s: fits the schema', async (name) => {
    const plan = await planOf(name, format);
    expect(schema.strict().parse(plan)).toEqual(plan);
  });
});
