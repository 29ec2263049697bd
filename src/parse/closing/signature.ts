/** One signature: authority, position, name. Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7. */
import { isShouted } from '../../language/capitals.js';
import { fold } from '../../language/fold.js';
import { pattern } from '../../language/pattern.js';
import { joinTwo } from '../../language/text.js';
import type { Signature } from '../../model/header.js';
import type { ParseContext } from '../context.js';
import { SELF } from '../origins.js';
import { POSITION_HEADS, SIGNED_MARKS, SIGNER_AGENCIES, STRICT_AUTHORITY } from '../vocabulary/closing.js';
import type { ClosingLine } from './recipients.js';

const NAME = pattern(
  /^(?:(?:PGS|GS|TS|ThS|Ths|Th\.S|BS|BSNT|BSCK\w*|CK\w{1,2}|DS|DSCK\w*|KS|KTS|CN|LS|GVC|NSƯT|NSND|NGƯT|NGND|TTƯT|TTND|(?:Đại|Thượng|Trung|Thiếu) (?:tá|úy|uý|tướng))(?:\.\s*|,\s*|\s+))*(?:\p{Lu}\p{Ll}*['’]?\p{Ll}*)(?:\s+\p{Lu}[\p{L}'’.-]*){1,5}$/u,
);

export const isAuthorityLine = (text: string): boolean => STRICT_AUTHORITY.test(text);
export const isNameLine = (text: string): boolean =>
  !isShouted(text) && NAME.test(text.replace(/\s*[-–]\s*/g, ' '));
const isSignedMark = (text: string): boolean => SIGNED_MARKS.some((mark) => mark.test(fold(text)));

export function isPositionLine(text: string): boolean {
  const key = fold(text);
  return isShouted(text) && POSITION_HEADS.some((head) => key === head || key.startsWith(`${head} `));
}

/** `GIÁM ĐỐC⏎CÔNG AN TỈNH`: the agency of a signer of a joint plan. */
function isAgencyLine(text: string): boolean {
  const key = text.toLocaleLowerCase('vi');
  return SIGNER_AGENCIES.some((head) => key === head || key.startsWith(`${head} `));
}

/** Signers one below the other: behind a name, an authority or a position begins the next. */
export function splitSigners(lines: readonly ClosingLine[]): ClosingLine[][] {
  const out: ClosingLine[][] = [];
  let named = true;
  for (const line of lines) {
    const opens = isAuthorityLine(line.text) || isPositionLine(line.text);
    if (named && (opens || out.length === 0)) out.push([]);
    named = opens ? false : named || isNameLine(line.text);
    out.at(-1)?.push(line);
  }
  return withOffice(out);
}

/**
 * Below the name of who signs for a committee or an inspection team may stand the office that he holds elsewhere:
 * `TRƯỞNG ĐOÀN⏎Hoàng Văn A⏎PHÓ GIÁM ĐỐC⏎SỞ CÔNG THƯƠNG`. It belongs to that signer, as when it stands above the name.
 */
function withOffice(signers: ClosingLine[][]): ClosingLine[][] {
  const [last, before] = [signers.at(-1), signers.at(-2)];
  if (last === undefined || before === undefined) return signers;
  const nameless = last.every((line) => isShouted(line.text) && !isAuthorityLine(line.text));
  const name = before.findLastIndex((line) => isNameLine(line.text));
  if (!nameless || name < 0 || !before.some((line) => isAuthorityLine(line.text))) return signers;
  const joined = [...before.slice(0, name), ...last, ...before.slice(name)];
  return [...signers.slice(0, -2), joined];
}

/** Reads the lines of one signer from top to bottom; null when they hold neither position nor name. */
export function readSignature(context: ParseContext, lines: readonly ClosingLine[]): Signature | null {
  const signature: Signature = { authority: [], role: null, name: null };
  for (const line of lines) {
    const text = line.text.trim();
    if (text === '' || isSignedMark(text)) continue;
    if (isAuthorityLine(text) && signature.name === null) signature.authority.push(text);
    else if (isShouted(text) && signature.name === null) takeUpper(signature, text);
    else if (signature.name === null && isNameLine(text)) {
      signature.name = text;
      context.origins.note(signature, 'name', line.ranges);
    }
  }
  // "Q. GIÁM ĐỐC" is the position of who acts for the head himself.
  if (signature.role === null && /^Q\s*\./.test(signature.authority.at(-1) ?? ''))
    signature.role = signature.authority.pop() ?? null;
  if (signature.role === null && signature.name === null && signature.authority.length === 0) return null;
  context.origins.note(
    signature,
    SELF,
    lines.flatMap((line) => line.ranges),
  );
  return signature;
}

const CAPITAL_NAME = pattern(/^(\p{Lu}+\s){1,4}\p{Lu}+$/u);

/** A capital line is a position, or goes on with the line above it. A name in capitals stands below a position. */
function takeUpper(signature: Signature, text: string): void {
  if (isPositionLine(text) && signature.role === null) signature.role = text;
  else if (signature.role === null && signature.authority.length > 0) {
    signature.authority.push(joinTwo(signature.authority.pop() ?? '', text));
  } else if (signature.role === null) signature.role = text;
  else if (CAPITAL_NAME.test(text) && !isPositionLine(text) && !isAgencyLine(text)) signature.name = text;
  else signature.role = joinTwo(signature.role, text);
}
