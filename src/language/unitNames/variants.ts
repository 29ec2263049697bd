/** One printed unit read in all the ways that may name an office: without the person who stands for it, taken out of a list. */
import { fold } from '../fold.js';
import { pattern } from '../pattern.js';
import { beginsLikeUnit, nameOf } from '../units.js';
import { nameTokens } from './tokens.js';
import { LEVELS } from './words.data.js';

/** Persons before the name of their office. */
const PERSON = pattern(
  /^(?:(?:tập thể )?lãnh đạo|(?:phó )?(?:giám đốc|chủ tịch|hiệu trưởng|bí thư)|thủ trưởng|(?:phó )?(?:trưởng|chánh)|chuyên viên|cán bộ)\s+(?=\p{L})/iu,
);

/** `Các sở: Tài chính, Nội vụ`: the head stands once for all. */
const SHARED_HEAD = pattern(
  /^các\s+(sở|phòng|ban|trường|trung tâm|chi cục|cục|vụ|xã|phường)\s*(?::\s*|\s+(?=\p{Lu}))(.+)$/iu,
);

const SEPARATOR = /\s*[;,+]\s*|\s+và\s+|\s+[–-]\s+(?=các\s)/u;

const withoutPerson = (name: string): string => name.replace(PERSON, '');

/** Neighbours joined, since a comma may belong to a name (`Văn hóa, Thể thao và Du lịch`); not the whole list. */
function runs(parts: readonly string[]): string[] {
  return parts.flatMap((_, from) =>
    [1, 2, 3]
      .filter((count) => from + count <= parts.length && count < Math.max(2, parts.length))
      .map((count) => parts.slice(from, from + count).join(' ')),
  );
}

function sharedHead(name: string): string[] {
  const [, head, rest] = SHARED_HEAD.exec(name) ?? [];
  if (head === undefined || rest === undefined) return [];
  const parts = rest.split(/\s*[;,]\s*|\s+và\s+/u).filter((part) => part !== '');
  return parts.length < 2 ? [] : runs(parts).map((part) => `${head} ${part}`);
}

/** `huyện, thành phố`: levels in a list are no units of their own. */
const isUnit = (part: string): boolean =>
  beginsLikeUnit(part) && !nameTokens(part).every((one) => LEVELS.has(one.key) || one.key === 'pho');

/** The parts of a list, when each of them begins as a unit does. */
function listed(name: string): string[] {
  const parts = name.split(SEPARATOR).filter((part) => part !== '');
  return parts.length > 1 && parts.slice(1).every(isUnit) ? parts : [];
}

/** Heads that begin an office of their own wherever they stand; others may name the office that the first belongs to. */
const INNER = pattern(
  /(?<!(?:Trưởng|Chánh|Phó|thuộc|của)) (?=(?:Phòng|Trung tâm|Công đoàn|Văn phòng|Công an|Thanh tra|Trạm) )/gu,
);
const FIRST_WORD = pattern(/^\p{L}+/u);

/** `Phòng Tổ chức cán bộ Công đoàn ngành`: two lines of a cell that nothing parts. */
function runTogether(name: string): string[] {
  const [head] = FIRST_WORD.exec(name) ?? [];
  const parts = name
    .split(INNER)
    .flatMap((part) => (head === undefined ? [part] : part.split(new RegExp(` (?=${head} \\S)`, 'u'))));
  return parts.length > 1 && parts.every(isUnit) ? parts : [];
}

export interface NameVariant {
  readonly name: string;
  /** Means several offices: `các …`, `UBND xã, phường`. */
  readonly plural: boolean;
}

const PLURAL =
  /^(?:tat ca |toan the |toan bo )?(?:cac|nhung|moi)\b|\bcac\b|\b(?:xa|phuong|huyen|quan|dac khu|thanh pho),? (?:va )?(?:xa|phuong|huyen|quan|dac khu|thanh pho)\b|\bso,? ban,? nganh\b|\bphong,? ban\b/;

export const isPlural = (name: string): boolean => PLURAL.test(fold(name));

export function variantsOf(printed: string): NameVariant[] {
  const name = withoutPerson(nameOf(printed));
  const several = [...listed(name), ...runTogether(name)].map(withoutPerson);
  const plain = [name, ...several].map((one) => ({ name: one, plural: isPlural(one) }));
  return [...plain, ...sharedHead(name).map((one) => ({ name: one, plural: false }))];
}
