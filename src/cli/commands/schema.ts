/** `kehoach schema [NAME]` */
import type { Language } from '../messages/index.js';
import { MESSAGES } from '../messages/index.js';

/** The schema of the configuration beside those of the model. */
const CONFIG = 'config';

async function schemaOf(name: string): Promise<object | readonly string[]> {
  if (name === CONFIG) return (await import('../../config/jsonSchema.js')).configJsonSchema();
  const { jsonSchema, SCHEMA_NAMES } = await import('../../model/jsonSchema.js');
  const known = SCHEMA_NAMES.find((one) => one === name);
  return known === undefined ? [...SCHEMA_NAMES, CONFIG] : jsonSchema(known);
}

export async function schemaCommand(name: string, language: Language): Promise<number> {
  const schema = await schemaOf(name);
  if (Array.isArray(schema)) {
    process.stderr.write(`kehoach: ${MESSAGES[language].unknownSchema(name, schema.join(', '))}\n`);
    return 2;
  }
  process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  return 0;
}
