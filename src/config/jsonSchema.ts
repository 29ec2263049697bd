/** JSON Schema of the configuration: every rule is named, with its options. */
import * as z from 'zod';
import { RULES, WORKSPACE_RULES } from '../rules/index.js';
import type { OptionValue, RuleOptions } from '../rules/types.js';
import { READER_DIAGNOSTICS } from './readerDiagnostics.js';
import { configSchema } from './schema.js';

type Json = Readonly<Record<string, unknown>>;

const SEVERITY = { enum: ['off', 'info', 'warning', 'error'] };

interface Named {
  readonly id: string;
  readonly severity: string;
  readonly optIn?: boolean | undefined;
  readonly title: { readonly vi: string };
  readonly options?: RuleOptions | undefined;
}

function optionSchema(value: OptionValue): Json {
  if (value === null) return {};
  if (Array.isArray(value)) return { type: 'array', items: { type: 'string' }, default: value };
  return { type: typeof value, default: value };
}

/** A severity alone, or with options where the rule has some. */
function settingSchema({ title, severity, optIn, options = {} }: Named): Json {
  const description = `${title.vi} (mặc định: ${optIn === true ? 'off' : severity})`;
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, optionSchema(value)]),
  );
  const withOptions = {
    type: 'array',
    prefixItems: [SEVERITY, { type: 'object', properties, additionalProperties: false }],
    minItems: 2,
    maxItems: 2,
  };
  return { description, anyOf: [SEVERITY, withOptions] };
}

function rulesSchema(): Json {
  const named: Named[] = [
    ...RULES.map((rule) => rule.meta),
    ...WORKSPACE_RULES.map((rule) => rule.meta),
    ...READER_DIAGNOSTICS,
  ];
  return {
    type: 'object',
    properties: Object.fromEntries(named.map((rule) => [rule.id, settingSchema(rule)])),
    // Rules of the user's own.
    additionalProperties: { anyOf: [SEVERITY, { type: 'array', minItems: 2, maxItems: 2 }] },
  };
}

export const CONFIG_SCHEMA_ID = 'https://kehoach.dev/schemas/1.0/config.schema.json';

/** Functions are no JSON: plugins are left to JavaScript configurations. */
const { plugins: _, ...shape } = configSchema.shape;
const writable = z.strictObject(shape);

/** Draft 2020-12 with `$id`. */
export function configJsonSchema(): Json {
  const schema = z.toJSONSchema(writable, {
    target: 'draft-2020-12',
    override: ({ jsonSchema, path }) => {
      if (path.at(-1) === 'rules') {
        const { description } = jsonSchema;
        for (const key of Object.keys(jsonSchema)) delete jsonSchema[key as keyof typeof jsonSchema];
        Object.assign(jsonSchema, { description, $ref: '#/$defs/Rules' });
      }
    },
  });
  const { $schema, ...rest } = schema;
  return {
    $schema,
    $id: CONFIG_SCHEMA_ID,
    title: 'kehoach config',
    ...rest,
    $defs: { Rules: rulesSchema() },
  };
}
