import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchema, SCHEMA_NAMES, schemaId } from '../../src/model/jsonSchema.js';

const committed = (name: string): unknown =>
  JSON.parse(fs.readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));

function nodesWithoutDescription(node: unknown, at: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const out: string[] = [];
  if ('properties' in node && typeof node.properties === 'object' && node.properties !== null) {
    for (const [key, value] of Object.entries(node.properties)) {
      const described =
        typeof value === 'object' &&
        value !== null &&
        ('description' in value || '$ref' in value || 'const' in value);
      if (!described) out.push(`${at}/${key}`);
    }
  }
  return [
    ...out,
    ...Object.entries(node).flatMap(([key, value]) => nodesWithoutDescription(value, `${at}/${key}`)),
  ];
}

describe('JSON Schemas', () => {
  it.each([...SCHEMA_NAMES])('schemas/%s.schema.json is what the model gives', (name) => {
    expect(committed(name)).toEqual(JSON.parse(JSON.stringify(jsonSchema(name))));
  });

  it('have a stable $id', () => {
    expect(jsonSchema('plan').$id).toBe(schemaId('plan'));
    expect(schemaId('plan')).toMatch(/\/schemas\/1\.0\/plan\.schema\.json$/);
  });

  it('describe every property', () => {
    expect(nodesWithoutDescription(jsonSchema('plan'), '')).toEqual([]);
  });
});
