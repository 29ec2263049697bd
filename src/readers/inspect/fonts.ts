/** Fonts of the encodings before Unicode, known by their names: TCVN 5712:1993 (ABC) and VNI-Windows. */
import type { FontInspection } from './types.js';

export function legacyOf(name: string): FontInspection['legacy'] {
  const plain = name.replace(/^[A-Z]{6}\+/, '');
  if (/^\.?Vn[A-Z3]/.test(plain)) return 'TCVN3';
  return /^VNI[-_ ]?[A-Z]/.test(plain) ? 'VNI' : null;
}

export function fontsOf(names: Iterable<string>): FontInspection[] {
  const plain = [...names].map((name) => name.replace(/^[A-Z]{6}\+/, '')).filter((name) => name !== '');
  return [...new Set(plain)].sort().map((name) => ({ name, legacy: legacyOf(name) }));
}

const NAMES = /(?:\.Vn[A-Z3]\w{2,24}|VNI-[A-Z]\w{1,24})/g;

/** Names of such fonts that stand anywhere in a file, in one or two bytes a letter. */
export function legacyNamesIn(bytes: Uint8Array): string[] {
  const narrow = new TextDecoder('latin1').decode(bytes);
  const wide = narrow.replaceAll('\0', '');
  return [...new Set([...(narrow.match(NAMES) ?? []), ...(wide.match(NAMES) ?? [])])];
}
