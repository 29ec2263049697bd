/** Citations of documents in running text: type, number, date, issuer and subject as printed. Pure. */
import { type DateParts, dateAfter } from './dates.js';
import { type FoundNumber, findNumbers } from './documentNumber.js';
import { TYPE_NAMES, typeOfCode } from './documentTypes.js';
import { matches } from './matches.js';
import { memo } from './memo.js';
import { pattern, patternOf } from './pattern.js';
import { beginsLikeUnit } from './units.js';

export interface Citation {
  readonly raw: string;
  readonly typeName: string | null;
  readonly number: string | null;
  readonly date: DateParts | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  /** Where it begins in the text. */
  readonly index: number;
}

const NAMES = TYPE_NAMES.map((name) => name.replace(' ', '\\s+')).join('|');
/** `Kế hoạch hành động số …`, `Hướng dẫn liên ngành số …`. */
const KIND =
  '(?:\\s+(?:liên ngành|liên tịch|phối hợp|hành động|công tác|tổng thể|khung|chi tiết|thực hiện))?';
const NAME_BEFORE = patternOf(`(?<!\\p{L})(${NAMES})${KIND}\\s*(?:số|Số)?\\s*[:.]?\\s*$`, 'iu');
/** The longest name of a type with the words and blanks before its number. */
const NAME_LENGTH = 64;
const LAW_BEFORE = pattern(/(?<!\p{L})(Bộ luật|Luật|Pháp lệnh|Nghị quyết)\s[^;:.]{0,160}?\s*số\s*:?\s*$/u);
// A law without a number: "Luật Thi đua, khen thưởng ngày 15/6/2022", "Luật Giáo dục năm 2019".
const LAW_UNNUMBERED = pattern(
  /(?<!\p{L})(Bộ luật|Luật|Pháp lệnh|Hiến pháp)\s+(?!này|số|sửa(?! đổi, bổ sung một số điều của)|và\s)([\p{L}][^;:.()]*?)(?=\s*(?:[;:.()]|$|,?\s+(?:ngày|năm)\s+\d|,\s*(?:Nghị|Luật|Quyết|Thông|Bộ luật|Căn)))/gu,
);
const ISSUER =
  /^\s*,?\s*(?:của|do)\s+(.+?)(?=\s*(?:[;:.()]|,|$|\s(?:về|ban hành|quy định|v\/v|phê duyệt|hướng dẫn|sửa đổi|ngày|tại|trong|công bố|triển khai|thực hiện|tổ chức|truyền thông|tăng cường|giao|thông qua|kèm)(?:\s|$)))/i;
const SUBJECT =
  /^\s*,?\s*(?:(?:v\/v|về(?:\s+việc)?)\s+|(?=(?:ban hành|phê duyệt|quy định|công bố|hướng dẫn|sửa đổi|bổ sung|thông qua)\s))(.+?)(?=\s*(?:;|$|\.\s|\.$))/i;

function typeBefore(text: string, found: FoundNumber): { name: string | null; start: number } {
  const before = text.slice(Math.max(0, found.index - 200), found.index);
  const offset = found.index - before.length;
  const close = before.slice(-NAME_LENGTH);
  const near = NAME_BEFORE.exec(close);
  if (near?.[1]) {
    const start = found.index - close.length + near.index;
    return (
      aboveName(text.slice(Math.max(0, start - 40), start), found, start) ?? {
        name: sentenceCase(near[1]),
        start,
      }
    );
  }
  if (/^(?:UBTV)?QH\d/.test(found.symbol)) {
    const law = LAW_BEFORE.exec(before);
    if (law?.[1]) return { name: law[1], start: offset + law.index };
  }
  const word = /(?:số|Số)\s*:?\s*$/u.exec(before);
  return { name: null, start: word ? offset + word.index : found.index };
}

/** `Thông báo kết luận số 325/TB-VPCP`: of two names of types the first is that of the number. */
function aboveName(
  before: string,
  found: FoundNumber,
  start: number,
): { name: string; start: number } | null {
  const name = found.typeCode === null ? null : typeOfCode(found.typeCode);
  if (name === null || !before.toLocaleLowerCase('vi').endsWith(`${name.toLocaleLowerCase('vi')} `))
    return null;
  return { name, start: start - name.length - 1 };
}

/** `KẾ HOẠCH` and `kế hoạch` → `Kế hoạch`. */
const sentenceCase = memo((name: string): string => {
  const lower = name.toLocaleLowerCase('vi').replace(/\s+/g, ' ');
  return lower.charAt(0).toLocaleUpperCase('vi') + lower.slice(1);
});

function typeFromCode(found: FoundNumber): string | null {
  if (found.typeCode !== null) return typeOfCode(found.typeCode);
  // A symbol that does not begin with a type is that of a công văn (Nghị định 30/2020/NĐ-CP, Phụ lục I).
  return found.year === null ? 'Công văn' : null;
}

/** A law that another document carries out is named in that document's title, not cited for itself. */
const OF_ANOTHER = /\s(?:của|thi hành|hướng dẫn|chi tiết|số điều)\s+$/i;

const ISSUES_PLAN = /^.{2,200}?\s(?:ban hành|xây dựng|tổ chức|triển khai|lập)\s+kế hoạch/i;

/** Where the issuer itself begins to speak ("…, Sở Y tế ban hành Kế hoạch như sau"): no part of the subject before it. */
function ownClause(text: string): number {
  for (const comma of text.matchAll(/,\s+/g)) {
    const rest = text.slice(comma.index + comma[0].length);
    if (beginsLikeUnit(rest) && ISSUES_PLAN.test(rest)) return comma.index;
  }
  return text.length;
}

/** The subject within the characters left before the next citation. */
function cutSubject(subject: string | undefined, room: number): string | null {
  if (subject === undefined) return null;
  const within = subject.length > room ? subject.slice(0, room).replace(/[\s,]+(?:và\s*)?$/, '') : subject;
  const text = within.slice(0, ownClause(within)).trim();
  return text === '' ? null : text;
}

function readOne(text: string, found: FoundNumber, next: number): Citation {
  const type = typeBefore(text, found);
  let end = found.index + found.raw.length;
  let date = dateAfter(text.slice(end));
  if (date) end += date.length;
  const issuer = ISSUER.exec(text.slice(end));
  if (issuer) end += issuer[0].length;
  // The short name that the text uses from here on: "Bộ Giáo dục và Đào tạo (GDĐT)".
  if (issuer) end += /^\s*\([^()]{1,60}\)/.exec(text.slice(end))?.[0].length ?? 0;
  // "số 199/KH-BGDĐT của Bộ Giáo dục và Đào tạo ngày 05/02/2026": the date behind the issuer.
  if (date === null && issuer) {
    date = dateAfter(text.slice(end));
    if (date) end += date.length;
  }
  const subject = SUBJECT.exec(text.slice(end));
  return {
    raw: text.slice(type.start, end).trim(),
    typeName: type.name ?? typeFromCode(found),
    number: found.number,
    date: date?.date ?? null,
    issuer: issuer?.[1]?.trim() ?? null,
    subject: cutSubject(
      subject?.[1],
      next - (end + (subject?.[0].length ?? 0) - (subject?.[1]?.length ?? 0)),
    ),
    index: type.start,
  };
}

const CITING = pattern(/(?:^|[^\p{L}])(?:số|văn bản|CV|VB)\s*[:.]?\s*$/iu);
/** `Mẫu số 02/GCN`, `Tổ số 5/KP`: things with numbers that are no documents. */
const COUNTED = /(?:mẫu|biểu|phụ lục|tổ|lô|thửa|tờ|nhà|đường|tuyến|km)\s+số\s*[:.]?\s*$/iu;
/** What stands between the members of a list of numbers. */
const LISTED = /^(?:,?\s*ngày\s[\d/.\s]+)?\s*(?:[,;]|và)\s*$/u;

/** `02/GCN`, `35/TU`: a number of one group is a citation only behind words that cite, or in a list of numbers. */
function isCited(text: string, found: FoundNumber, before: FoundNumber | undefined): boolean {
  if (found.year !== null || found.typeCode !== null || found.unitCodes.length > 0) return true;
  if (before && LISTED.test(text.slice(before.index + before.raw.length, found.index))) return true;
  const head = text.slice(Math.max(0, found.index - NAME_LENGTH), found.index);
  return NAME_BEFORE.test(head) || (CITING.test(head) && !COUNTED.test(head));
}

/** Every numbered document cited in a text, in order. */
export function findCitations(text: string): Citation[] {
  const numbers = findNumbers(text).filter((found, index, all) => isCited(text, found, all[index - 1]));
  return numbers.map((found, index) => {
    const next = numbers[index + 1];
    return readOne(text, found, next ? typeBefore(text, next).start : text.length);
  });
}

/** Laws and ordinances cited without a number, in order; a law whose number follows is left to `findCitations`. */
export function findUnnumberedLaws(text: string): Citation[] {
  const numbered = findCitations(text);
  const out: Citation[] = [];
  for (const match of matches(LAW_UNNUMBERED, text)) {
    const index = match.index;
    const end = index + match[0].length;
    if (
      OF_ANOTHER.test(text.slice(0, index)) ||
      /\s(số|Số)\s*\d/u.test(match[0]) ||
      numbered.some((one) => index >= one.index && index < one.index + one.raw.length)
    )
      continue;
    const after = dateAfter(text.slice(end));
    const year = after ? null : /^\s*,?\s*năm\s*(\d{4})/u.exec(text.slice(end));
    const raw = text.slice(index, end + (after?.length ?? year?.[0].length ?? 0)).trim();
    out.push({
      raw,
      typeName: match[1] ?? null,
      number: null,
      date: after?.date ?? yearDate(year),
      issuer: null,
      subject: match[2]?.trim() ?? null,
      index,
    });
  }
  return out;
}

function yearDate(found: RegExpExecArray | null): DateParts | null {
  if (!found?.[1]) return null;
  return { raw: found[0].replace(/^[\s,]+/, ''), year: Number(found[1]), month: null, day: null, iso: null };
}
