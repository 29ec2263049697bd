/** What an example changes in the clean plan: pointer, before, after. */

export interface Change {
  readonly pointer: string;
  /** `undefined` where there was nothing before, or is nothing behind. */
  readonly before: unknown;
  readonly after: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const escapeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function changesBetween(before: unknown, after: unknown, pointer = ''): Change[] {
  if (same(before, after)) return [];
  // A list of texts or numbers is shown as a whole.
  const bothLists = [before, after].every((one) => Array.isArray(one) && one.some(isObject));
  const bothObjects = isObject(before) && isObject(after) && !Array.isArray(before) && !Array.isArray(after);
  if (!bothLists && !bothObjects) return [{ pointer, before, after }];
  const [left, right] = [
    before as Readonly<Record<string, unknown>>,
    after as Readonly<Record<string, unknown>>,
  ];
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return keys.flatMap((key) => changesBetween(left[key], right[key], `${pointer}/${escapeKey(key)}`));
}
