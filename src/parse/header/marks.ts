/** Marks of the letterhead: motto, draft, urgency, secrecy. */
import { fold } from '../../language/fold.js';
import { DRAFTS, MOTTOES, SECRECIES, URGENCIES } from '../vocabulary/letterhead.js';

const key = (text: string): string =>
  fold(text)
    .replace(/[–—]/g, '-')
    .replace(/\s*-\s*/g, ' - ')
    .replace(/[-_*.\s]+$/, '')
    .trim();

export function isMotto(text: string): boolean {
  const folded = key(text);
  return folded === '' || MOTTOES.some((motto) => motto.test(folded));
}

export function isRule(text: string): boolean {
  return /^[\s\-–—_*.=~]+$/.test(text);
}

/** `DỰ THẢO` alone on a line, also with the number of the draft. */
export function isDraft(text: string): boolean {
  const folded = key(text);
  return folded.length < 40 && DRAFTS.some((draft) => draft.test(folded));
}

export const urgencyOf = (text: string): string | null => markOf(text, URGENCIES);
export const secrecyOf = (text: string): string | null => markOf(text, SECRECIES);

// The mark stands alone on its line and in capitals; the words are common elsewhere.
function markOf(text: string, marks: readonly string[]): string | null {
  if (text !== text.toLocaleUpperCase('vi')) return null;
  return marks.includes(key(text)) ? text.trim() : null;
}

/** Splits an extracted line that holds both sides of the letterhead ("UBND TỈNH X CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"). */
export function cutMotto(text: string): string {
  const found =
    /\s*(?:C(?:ỘNG|ÔNG) H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc|ĐẢNG CỘNG SẢN VIỆT NAM).*$/u.exec(
      text,
    );
  return found ? text.slice(0, found.index).trim() : text;
}
