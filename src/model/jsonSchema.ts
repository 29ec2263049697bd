/** JSON Schema of the model, generated from the zod schemas. */
import * as z from 'zod';
import { diagnostic } from './diagnostic.js';
import { plan } from './plan.js';
import { reference } from './reference.js';
import { annex, section } from './section.js';
import { table } from './table.js';
import { SCHEMA_VERSION } from './version.js';

const SCHEMAS = { plan, section, annex, table, reference, diagnostic } as const;

export type SchemaName = keyof typeof SCHEMAS;
export const SCHEMA_NAMES: readonly SchemaName[] = [
  'plan',
  'section',
  'annex',
  'table',
  'reference',
  'diagnostic',
];

/** The `$id` stays the same for one schema version. */
export const schemaId = (name: SchemaName): string =>
  `https://kehoach.dev/schemas/${SCHEMA_VERSION}/${name}.schema.json`;

/** Draft 2020-12 with `$id`. */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(SCHEMAS[name], { target: 'draft-2020-12' });
  return { $schema, $id: schemaId(name), title: `kehoach ${name}`, ...rest };
}
