/** Remembers the answers of a pure function of one text; forgets all when too many. */
const MAX = 20_000;

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
