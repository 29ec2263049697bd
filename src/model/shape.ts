/** A zod schema as plain data: what its quick check needs to know, written down so that zod need not be loaded for it. */
import type * as z from 'zod';

/** Numbers are places in the list of nodes. `never` is a schema of a kind that is not known here. */
export type ShapeNode =
  | readonly ['string' | 'boolean' | 'number' | 'integer' | 'never']
  | readonly ['values', readonly unknown[]]
  | readonly ['nullable' | 'optional' | 'array' | 'record', number]
  | readonly ['tuple' | 'union', readonly number[]]
  | readonly ['object', Readonly<Record<string, number>>];

/** The first node is the schema itself. */
export type Shape = readonly ShapeNode[];

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];
type PlaceOf = (schema: Schema) => number;

const NEVER: ShapeNode = ['never'];

function numberNode(def: Extract<Def, { type: 'number' }>): ShapeNode {
  if (def.checks?.length) return NEVER;
  if (!('format' in def)) return ['number'];
  return def.format === 'safeint' ? ['integer'] : NEVER;
}

const objectNode = (shape: Readonly<Record<string, Schema>>, at: PlaceOf): ShapeNode => [
  'object',
  Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, at(schema)])),
];

function nodeOf(def: Def, at: PlaceOf): ShapeNode {
  switch (def.type) {
    case 'string':
      return def.checks?.length ? NEVER : ['string'];
    case 'number':
      return numberNode(def);
    case 'boolean':
      return ['boolean'];
    case 'literal':
      return ['values', def.values];
    case 'enum':
      return ['values', Object.values(def.entries)];
    case 'nullable':
    case 'optional':
      return [def.type, at(def.innerType)];
    case 'array':
      return def.checks?.length ? NEVER : ['array', at(def.element)];
    case 'tuple':
      return def.rest === null ? ['tuple', def.items.map(at)] : NEVER;
    case 'union':
      return ['union', def.options.map(at)];
    case 'record':
      return ['record', at(def.valueType)];
    case 'object':
      return objectNode(def.shape, at);
    default:
      return NEVER;
  }
}

export function shapeOf(schema: Schema): Shape {
  const nodes: ShapeNode[] = [];
  const places = new Map<Schema, number>();
  const at: PlaceOf = (one) => {
    const known = places.get(one);
    if (known !== undefined) return known;
    // Its place is known before it is looked at, for schemas that hold themselves.
    const place = nodes.push(NEVER) - 1;
    places.set(one, place);
    nodes[place] = nodeOf(one._zod.def as Def, at);
    return place;
  };
  at(schema);
  return nodes;
}
