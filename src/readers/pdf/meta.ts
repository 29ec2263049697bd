/** Entries of the Info dictionary. */
import type { Engine } from './engine.js';

const LONGEST = 4096;

/** The text of an entry such as `Producer`; `null` when it is absent or blank. */
export function readMeta(engine: Engine, document: number, key: string): string | null {
  const { call } = engine;
  const name = call.malloc(key.length + 1 + LONGEST);
  if (name === 0) return null;
  try {
    const bytes = engine.u8();
    for (let i = 0; i < key.length; i++) bytes[name + i] = key.charCodeAt(i) & 0x7f;
    bytes[name + key.length] = 0;
    const text = name + key.length + 1;
    const length = call.FPDF_GetMetaText(document, name, text, LONGEST);
    if (length < 2 || length > LONGEST) return null;
    const value = new TextDecoder('utf-16le').decode(engine.u8().slice(text, text + length - 2));
    return value.trim() === '' ? null : value.trim().normalize('NFC');
  } finally {
    call.free(name);
  }
}
