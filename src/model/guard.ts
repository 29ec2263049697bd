/**
 * A check made of a zod schema that only says yes or no and copies nothing: a thousand plans are known for sound in
 * a third of the time. What it refuses, zod looks at again, and says what is wrong.
 */
import type * as z from 'zod';

export type Guard = (value: unknown) => boolean;

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

const defOf = (schema: Schema): Def => schema._zod.def as Def;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objectGuard(shape: Readonly<Record<string, Schema>>, guardOf: (schema: Schema) => Guard): Guard {
  // Getters of the shape may name the schema itself: they are asked when the first value comes.
  let fields: Map<string, { readonly guard: Guard; readonly optional: boolean }> | null = null;
  const make = () =>
    new Map(
      Object.entries(shape).map(([key, schema]) => [
        key,
        { guard: guardOf(schema), optional: defOf(schema).type === 'optional' },
      ]),
    );
  return (value) => {
    if (!isRecord(value)) return false;
    fields ??= make();
    let seen = 0;
    for (const key in value) {
      const field = fields.get(key);
      // zod drops keys that it does not know: it must look at this value.
      if (field === undefined || !field.guard(value[key])) return false;
      seen++;
    }
    if (seen === fields.size) return true;
    for (const [key, { optional }] of fields) if (!optional && !Object.hasOwn(value, key)) return false;
    return true;
  };
}

function numberGuard(def: Extract<Def, { type: 'number' }>): Guard | null {
  if (def.checks?.length) return null;
  if (!('format' in def)) return Number.isFinite;
  return def.format === 'safeint' ? Number.isSafeInteger : null;
}

function arrayGuard(item: Guard): Guard {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (const one of value) if (!item(one)) return false;
    return true;
  };
}

function recordGuard(item: Guard): Guard {
  return (value) => isRecord(value) && Object.values(value).every(item);
}

/** `null` for a kind of schema that it does not know: then zod decides alone. */
function build(def: Def, guardOf: (schema: Schema) => Guard): Guard | null {
  switch (def.type) {
    case 'string':
      return def.checks?.length ? null : (value) => typeof value === 'string';
    case 'number':
      return numberGuard(def);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'literal': {
      const values = new Set<unknown>(def.values);
      return (value) => values.has(value);
    }
    case 'enum': {
      const values = new Set<unknown>(Object.values(def.entries));
      return (value) => values.has(value);
    }
    case 'nullable': {
      const inner = guardOf(def.innerType);
      return (value) => value === null || inner(value);
    }
    case 'optional': {
      const inner = guardOf(def.innerType);
      return (value) => value === undefined || inner(value);
    }
    case 'array':
      return def.checks?.length ? null : arrayGuard(guardOf(def.element));
    case 'tuple': {
      const items = def.items.map(guardOf);
      if (def.rest !== null) return null;
      return (value) =>
        Array.isArray(value) && value.length === items.length && items.every((item, at) => item(value[at]));
    }
    case 'union': {
      const options = def.options.map(guardOf);
      return (value) => options.some((option) => option(value));
    }
    case 'record':
      return recordGuard(guardOf(def.valueType));
    case 'object':
      return objectGuard(def.shape, guardOf);
    default:
      return null;
  }
}

/** True only for values that the schema takes and gives back unchanged. */
export function guardOf(schema: Schema): Guard {
  const made = new Map<Schema, Guard>();
  const of = (one: Schema): Guard => {
    const known = made.get(one);
    if (known !== undefined) return known;
    // Known before it is built, for schemas that hold themselves.
    let guard: Guard = () => false;
    made.set(one, (value) => guard(value));
    guard = build(defOf(one), of) ?? guard;
    made.set(one, guard);
    return guard;
  };
  return of(schema);
}
