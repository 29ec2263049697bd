/** Code pages by the character set of a font (\fcharset). */
const CODE_PAGES: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** Names that the Encoding standard gives to code pages that are not `windows-N`. */
const LABELS: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** The sign of symbol fonts: bytes are places in the font. */
export const SYMBOL_PAGE = -1;
const SYMBOL_CHARSET = 2;
const SYMBOL_BASE = 0xf000;
const USUAL = 1252;

export function codePageOf(charset: number): number | null {
  return charset === SYMBOL_CHARSET ? SYMBOL_PAGE : (CODE_PAGES[charset] ?? null);
}

const decoders = new Map<number, TextDecoder>();

function decoderOf(page: number): TextDecoder {
  const known = decoders.get(page);
  if (known !== undefined) return known;
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(LABELS[page] ?? `windows-${page}`);
  } catch {
    decoder = new TextDecoder(`windows-${USUAL}`);
  }
  decoders.set(page, decoder);
  return decoder;
}

/** Bytes to text in a code page. */
export function decodeBytes(bytes: readonly number[], page: number): string {
  if (page === SYMBOL_PAGE)
    return String.fromCharCode(...bytes.map((byte) => (byte < 0x20 ? 0x20 : byte + SYMBOL_BASE)));
  return decoderOf(page).decode(Uint8Array.from(bytes));
}
