/** `kehoach schema [NAME]` */
import type { Language } from '../messages/index.js';
import { MESSAGES } from '../messages/index.js';

export async function schemaCommand(name: string, language: Language): Promise<number> {
  const { jsonSchema, SCHEMA_NAMES } = await import('../../model/jsonSchema.js');
  const known = SCHEMA_NAMES.find((one) => one === name);
  if (known === undefined) {
    process.stderr.write(`kehoach: ${MESSAGES[language].unknownSchema(name, SCHEMA_NAMES.join(', '))}\n`);
    return 2;
  }
  process.stdout.write(`${JSON.stringify(jsonSchema(known), null, 2)}\n`);
  return 0;
}
