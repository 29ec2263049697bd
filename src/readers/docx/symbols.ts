/**
 * Characters of symbol fonts: the file stores a place in the font (U+F020 to U+F0FF), the reader of the
 * page sees a bullet, an arrow or a box. Only what offices use is listed; the rest is kept as stored.
 */

const PRIVATE_FIRST = 0xf020;
const PRIVATE_LAST = 0xf0ff;
const PRIVATE_BASE = 0xf000;

/** By the low byte of the place in the font. */
const SYMBOL: Readonly<Record<number, string>> = {
  45: '-',
  163: '≤',
  167: '♣',
  168: '♦',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  188: '…',
  190: '—',
  222: '⇒',
};

const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  115: '⬧',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  158: '·',
  159: '•',
  167: '▪',
  168: '◻',
  171: '★',
  216: '➢',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

const WINGDINGS_2: Readonly<Record<number, string>> = {
  79: '✗',
  80: '✓',
  81: '☒',
  82: '☑',
  83: '☒',
  151: '•',
  152: '●',
  163: '☐',
};

function tableOf(font: string | undefined): Readonly<Record<number, string>> {
  if (font === undefined) return SYMBOL;
  if (/^wingdings 2/i.test(font)) return WINGDINGS_2;
  return /^wingdings|^webdings/i.test(font) ? WINGDINGS : SYMBOL;
}

/** What `w:sym` prints. */
export function symbolText(code: number, font: string | undefined): string {
  if (code <= 0 || code > 0x10ffff) return '';
  const low = code >= PRIVATE_FIRST && code <= PRIVATE_LAST ? code - PRIVATE_BASE : code;
  const isSymbolFont = font !== undefined && /^(symbol|wingdings|webdings)/i.test(font);
  if (low === code && !isSymbolFont) return String.fromCodePoint(code);
  return tableOf(font)[low] ?? String.fromCodePoint(code);
}

const PRIVATE = /[\uf020-\uf0ff]/g;

/** Replaces the private characters of ordinary text; all other text passes untouched. */
export function printSymbols(text: string, font: string | undefined): string {
  return text.replace(PRIVATE, (letter) => symbolText(letter.charCodeAt(0), font));
}
