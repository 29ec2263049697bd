/** Words in fonts of an old encoding, turned into Unicode where the file as a whole shows that they are in it. */
import type { DocumentWarning } from '../../document/model.js';
import { readingOf } from '../../language/legacy/decide.js';
import { decodeLegacy, type LegacyEncoding } from '../../language/legacy/decode.js';
import { hornForHyphen } from '../../language/legacy/hyphens.js';
import type { RawDocument, Word } from './types.js';

/** Decodes the words in their place. A font that names its letters by Unicode after all is left alone. */
export function decodeWords({ pages }: RawDocument): DocumentWarning[] {
  const words = pages.flatMap((page) => page.words.filter((word) => word.fonts !== undefined));
  const encodings = new Set(words.flatMap((word) => word.fonts?.map(({ font }) => font?.encoding) ?? []));
  const active = [...encodings].filter((one): one is LegacyEncoding => one !== undefined);
  const decoded = active.filter((encoding) => isIn(words, encoding));
  for (const word of words) decodeWord(word, decoded);
  return decoded.map((encoding) => ({
    id: 'text/legacy-decoded',
    severity: 'info',
    message: `${encoding}: ${words.length}`,
    range: null,
  }));
}

/** Single words in Unicode do not speak against the others. */
function isIn(words: readonly Word[], encoding: LegacyEncoding): boolean {
  const own = words
    .filter((word) => word.fonts?.some(({ font }) => font?.encoding === encoding))
    .map((word) => word.text)
    .filter((text) => readingOf(text, encoding) !== 'unicode' || !/[\u0100-\u1eff]/.test(text));
  const total = words.length;
  // Where most words have letters of Unicode, the names of the fonts say nothing.
  return own.length * 2 >= total && readingOf(own.join(' '), encoding) !== 'unicode';
}

function decodeWord(word: Word, decoded: readonly LegacyEncoding[]): void {
  const { text, fonts = [] } = word;
  let before = '';
  let hyphens = false;
  const parts = fonts.map(({ at, font }, i) => {
    const part = text.slice(at, fonts[i + 1]?.at ?? text.length);
    const last = before;
    before = part.at(-1) ?? before;
    if (font === null || !decoded.includes(font.encoding)) return part;
    const letters = decodeLegacy(part, font.encoding, last);
    if (font.encoding === 'TCVN3') hyphens = true;
    return font.capitals ? letters.toLocaleUpperCase('vi') : letters;
  });
  const joined = parts.join('').normalize('NFC');
  word.text = hyphens && joined.includes('-') ? hornForHyphen(joined) : joined;
}
