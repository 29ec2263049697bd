/** JSON pointers (RFC 6901) into a plan. */

const plainKey = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');

export const keysOf = (pointer: string): string[] => pointer.split('/').slice(1).map(plainKey);

export function childOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

export const valueAt = (root: unknown, pointer: string): unknown =>
  keysOf(pointer).reduce<unknown>((value, key) => childOf(value, key), root);

/** The pointer itself, then those of the values around it, without the whole. */
export function* outwards(pointer: string): Generator<string> {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    yield at;
    if (!at.includes('/')) return;
  }
}
