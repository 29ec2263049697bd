/**
 * Who signs for whom, where seal and signature cover it: the same office on two lines, one right below the other, is
 * that of the head for whom the deputy signs (`KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`); nothing else can be meant.
 */
import { fold } from '../../../language/fold.js';
import { OFFICES } from './offices.data.js';
import { officeStart } from './offices.js';
import type { ReadWord } from './types.js';

const SURE = 85;
/** So many lines lie between at most: marks and dirt are read as lines too. */
const PLACES = 2;

interface Office {
  /** What stands before the office, without marks. */
  readonly before: string;
  readonly office: string;
  /** True where letters differ: what stands before it was read as badly. */
  readonly isNear: boolean;
}

/** The office of the line above, of which a few letters were read wrongly, with one word before it. */
function nearlyIn(line: readonly ReadWord[], office: string): Office | null {
  const words = line.map((word) => word.text);
  if (!/\p{Lu}{3}/u.test(words.join(' ')) || line.every((word) => word.confidence >= SURE)) return null;
  return officeStart(words, office) === 1 ? { before: fold(words[0] ?? ''), office, isNear: true } : null;
}

/** Looks over the lines of one cell or column from top to bottom. */
export function correctDeputy(lines: readonly (readonly ReadWord[])[]): void {
  const found = lines.map(officeIn);
  for (const index of lines.keys()) {
    for (let at = index - 1; at >= Math.max(0, index - PLACES); at--) {
      const above = found[at] ?? null;
      const below = found[index] ?? (above === null ? null : nearlyIn(lines[index] ?? [], above.office));
      if (above === null || above.office !== below?.office || above.before === '' || /^p/.test(above.before))
        continue;
      if (!below.isNear && !/^p/.test(below.before)) continue;
      setStart(lines[at] ?? [], 'KT.', above.office);
      setStart(lines[index] ?? [], 'PHÓ', below.office);
      break;
    }
  }
}

function officeIn(line: readonly ReadWord[]): Office | null {
  const text = line.map((word) => word.text).join(' ');
  if (text !== text.toLocaleUpperCase('vi') && !/\p{Lu}{3}/u.test(text)) return null;
  const key = fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  for (const office of OFFICES) {
    const at = key.lastIndexOf(fold(office));
    // Before the office stands one short word, whatever it was read as.
    if (at >= 0 && at <= 6 && at + office.length >= key.length)
      return { before: key.slice(0, at).trim(), office, isNear: false };
  }
  return null;
}

/** Sets `KT.` or `PHÓ` before the office where they were read with doubt. */
function setStart(line: readonly ReadWord[], start: string, office: string): void {
  const right = [start, ...office.toLocaleUpperCase('vi').split(' ')];
  const doubtful = line.some((word) => word.confidence < SURE);
  const isRight = fold(line[0]?.text ?? '').replace(/\W/g, '') === fold(start).replace(/\W/g, '');
  if (!doubtful || isRight || line.length > right.length) return;
  const spare = right.length - line.length;
  for (const [index, word] of line.entries())
    word.text = index === 0 ? right.slice(0, spare + 1).join(' ') : (right[index + spare] ?? word.text);
}
