/** A module of Node, where there is one: browsers run the same code without. The shape is what the caller uses of it. */
export function builtin<T extends object>(name: string): Partial<T> | undefined {
  const host = globalThis as {
    readonly process?: { readonly getBuiltinModule?: (id: string) => Partial<T> | undefined };
  };
  return host.process?.getBuiltinModule?.(name);
}
