/** Offices and names that are stamped in red below the text: no other word of a red stamp belongs to the document. */
import { fold } from '../../language/fold.js';
import { OFFICES } from './correct/offices.data.js';
import type { OcrLine } from './types.js';

const CERTAIN = 70;
const NAME_WORD = /^\p{Lu}\p{Ll}{1,6}$/u;
const OFFICE = new RegExp(`^(?:kt\\.? ?|tm\\.? ?|q\\.? ?)?(?:pho )?(?:${OFFICES.map(fold).join('|')})$`);

/** The part of a line that is an office or the name of a person; `null` for everything else, and where there is doubt. */
export function stampedLine(line: OcrLine): OcrLine | null {
  const words = line.words.filter((word) => /\p{L}/u.test(word.text));
  for (let from = 0; from < words.length; from++) {
    const rest = words.slice(from);
    const text = rest.map((word) => word.text).join(' ');
    const isOffice = text === text.toLocaleUpperCase('vi') && OFFICE.test(fold(text));
    const isName =
      from === 0 && rest.length > 1 && rest.length < 6 && rest.every((word) => NAME_WORD.test(word.text));
    if (!isOffice && !isName) continue;
    const certain = rest.every((word) => word.confidence >= CERTAIN);
    return certain ? { ...line, words: rest } : null;
  }
  return null;
}
