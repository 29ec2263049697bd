/** Remembers the answers of a pure function of one text; forgets all when too many. */
const MAX = 3_000;

export function memo<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MAX) known.clear();
    const value = answer(text);
    known.set(text, value);
    return value;
  };
}

/** The same for a function of a kind and a text. */
export function memoByKind<K, T>(answer: (kind: K, text: string) => T): (kind: K, text: string) => T {
  const kinds = new Map<K, (text: string) => T>();
  return (kind, text) => {
    const known = kinds.get(kind) ?? memo((one) => answer(kind, one));
    kinds.set(kind, known);
    return known(text);
  };
}
