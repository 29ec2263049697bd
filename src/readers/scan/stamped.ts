/** Offices and names that are stamped in red below the text: no other word of a red stamp belongs to the document. */
import { fold } from '../../language/fold.js';
import { OFFICES } from './correct/offices.data.js';
import { officeStart } from './correct/offices.js';
import type { OcrLine, OcrWord } from './types.js';

const CERTAIN = 70;
const NAME_WORD = /^\p{Lu}\p{Ll}{1,6}$/u;
const OFFICE = new RegExp(`^(?:kt\\.? ?|tm\\.? ?|q\\.? ?)?(?:pho )?(?:${OFFICES.map(fold).join('|')})$`);

/** The parts of stamped lines that are an office or the name of a person; nothing where there is doubt. */
export function stampedLines(stamped: readonly OcrLine[], printed: readonly OcrLine[]): OcrLine[] {
  return stamped.flatMap((line) => stampedLine(line) ?? deputyOf(line, printed) ?? []);
}

function stampedLine(line: OcrLine): OcrLine | null {
  const words = line.words.filter((word) => /\p{L}/u.test(word.text));
  for (let from = 0; from < words.length; from++) {
    const rest = words.slice(from);
    const text = rest.map((word) => word.text).join(' ');
    const isOffice = isUpper(text) && OFFICE.test(fold(text));
    const isName =
      from === 0 && rest.length > 1 && rest.length < 6 && rest.every((word) => NAME_WORD.test(word.text));
    if (!isOffice && !isName) continue;
    const certain = rest.every((word) => word.confidence >= CERTAIN);
    return certain ? { ...line, words: rest } : null;
  }
  return null;
}

const isUpper = (text: string): boolean => text === text.toLocaleUpperCase('vi');

/** Lines lie this far apart at most, in heights of their words. */
const RIGHT_BELOW = 2.5;

/** The office of a deputy under the printed one of the head: the same letters, or nearly, with a word before them. */
function deputyOf(line: OcrLine, printed: readonly OcrLine[]): OcrLine | null {
  for (const above of printed) {
    const office = OFFICES.find((one) => isOfficeOf(above, one));
    const from =
      office === undefined
        ? -1
        : officeStart(
            line.words.map((word) => word.text),
            office,
          ) - 1;
    const words = line.words.slice(Math.max(0, from));
    if (from >= 0 && isUpper(words.map((word) => word.text).join('')) && isRightBelow(words, above.words))
      return { ...line, words };
  }
  return null;
}

function isOfficeOf({ words }: OcrLine, office: string): boolean {
  const own = words.slice(-office.split(' ').length);
  const text = own.map((word) => word.text).join(' ');
  return isUpper(text) && fold(text) === fold(office) && own.every((word) => word.confidence >= CERTAIN);
}

function isRightBelow(words: readonly OcrWord[], above: readonly OcrWord[]): boolean {
  const [own, other] = [boundsOf(words), boundsOf(above)];
  const shared = Math.min(own.right, other.right) - Math.max(own.left, other.left);
  const lower = (own.top + own.bottom - other.top - other.bottom) / 2;
  const height = Math.max(own.bottom - own.top, other.bottom - other.top);
  return lower > 0 && lower < RIGHT_BELOW * height && shared > (own.right - own.left) / 2;
}

function boundsOf(words: readonly OcrWord[]) {
  const boxes = words.map((word) => word.box);
  return {
    left: Math.min(...boxes.map((box) => box[0])),
    top: Math.min(...boxes.map((box) => box[1])),
    right: Math.max(...boxes.map((box) => box[2])),
    bottom: Math.max(...boxes.map((box) => box[3])),
  };
}
