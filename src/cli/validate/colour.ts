/** Colour on a terminal; `FORCE_COLOR` and `NO_COLOR` decide otherwise, the first before the second as Node does. */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, terminal: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: term } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (none) return false;
  return terminal && term !== 'dumb';
}
