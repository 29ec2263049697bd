/** Which of many printed names are one office: spelled out here, abbreviated there. */
import { nameOf } from '../units.js';
import { align } from './align.js';
import { initials, type NameToken, nameTokens } from './tokens.js';

interface Kind {
  readonly tokens: readonly NameToken[];
  /** The fullest spelling. */
  name: string;
}

/** Gives each name the fullest spelling of its office; names are looked up, so that many tasks cost little. */
export function createUnitIndex(): (printed: string) => string {
  const known = new Map<string, Kind>();
  const byInitials = new Map<string, Kind[]>();
  const kindOf = (printed: string): Kind => {
    const name = nameOf(printed);
    const tokens = nameTokens(name);
    const key = initials(tokens);
    const near = byInitials.get(key) ?? [];
    const same = near.find((one) => {
      const aligned = align(one.tokens, tokens);
      return aligned?.left === one.tokens.length && aligned.right === tokens.length;
    });
    if (same === undefined) {
      const made = { tokens, name };
      byInitials.set(key, [...near, made]);
      return made;
    }
    if (name.length > same.name.length) same.name = name;
    return same;
  };
  return (printed) => {
    const found = known.get(printed) ?? kindOf(printed);
    known.set(printed, found);
    return found.name;
  };
}
