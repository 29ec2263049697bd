/** JSON pointers (RFC 6901) into a plan. */
export { outwards } from '../model/places.js';

const plainKey = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');

export const keysOf = (pointer: string): string[] => pointer.split('/').slice(1).map(plainKey);

export function childOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

export const valueAt = (root: unknown, pointer: string): unknown =>
  keysOf(pointer).reduce<unknown>((value, key) => childOf(value, key), root);
