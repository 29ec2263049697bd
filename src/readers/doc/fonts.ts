import { type Fib, PART } from './fib.js';

const NAME_AT = 40;
const MOST_FONTS = 4096;
const LONGEST = 64;

/** The names of the fonts in the order in which formats number them (MS-DOC 2.9.277, SttbfFfn). */
export function readFonts(fib: Fib): string[] {
  const part = fib.part(PART.fonts);
  const count = Math.min(MOST_FONTS, part.u16(0));
  const names: string[] = [];
  let at = 4;
  for (let i = 0; i < count && at < part.data.length; i++) {
    const size = part.u8(at) + 1;
    const name = part.utf16(at + NAME_AT, Math.min(LONGEST, Math.max(0, (size - NAME_AT) / 2)));
    names.push(name.split('\0')[0] ?? '');
    at += size;
  }
  return names;
}
