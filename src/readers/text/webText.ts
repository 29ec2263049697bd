/**
 * Web text whose line ends say nothing: everything runs on, letterhead and headings included. It is cut
 * before what can only begin a paragraph.
 */
import type { PhysicalLine } from './physical.js';

const ENDLESS = 400;
const RULE_INSIDE = /\S\s+[-–_]{4,}\s+\S/;

/** Letterhead rules inside a line, or lines longer than any printed one with several headings or markers inside. */
export function isWebText(lines: readonly PhysicalLine[]): boolean {
  if (lines.some(({ raw }) => RULE_INSIDE.test(raw))) return true;
  const inside = lines
    .filter(({ raw }) => raw.length > ENDLESS)
    .reduce((sum, { raw }) => sum + [...raw.matchAll(HEADS)].length, 0);
  return inside >= FEWEST_HEADS;
}

/** What stands at the beginning of a line wherever lines are paragraphs: headings, numbers of points, bullets. */
const HEADS =
  /(?<=\S )(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|Nơi nhận ?:|(?<![IVX])[IVX]{1,5}\. ?\p{Lu}{2})|(?<=[.;:] )(?:\d{1,2}(?:\.\d{1,2})*[.)] ?\p{Lu}|[a-zđ]\) ?\p{Lu}|- ?\p{Lu})/gu;
/** So many of them in long lines are no accident. */
const FEWEST_HEADS = 3;

const TYPES = '(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHỈ THỊ|THÔNG BÁO|CHƯƠNG TRÌNH|HƯỚNG DẪN)';

const PREAMBLE_WORDS = '(?:Căn cứ|Thực hiện|Tiếp tục thực hiện|Triển khai|Trên cơ sở|Theo|Để|Nhằm|Xét)';
const CITED = '(?:Kế hoạch|Quyết định|Chỉ thị|Nghị quyết|Nghị định|Thông tư|Công văn|Chương trình|Công điện)';

/** Places before which a paragraph begins, each after a blank. */
const CUTS = new RegExp(
  [
    '(?=[-–_]{4,}(?: |$))',
    '(?<=[-–_]{4,} )',
    '(?=CỘNG H(?:ÒA|OÀ) XÃ HỘI)',
    '(?=Độc lập [-–])',
    '(?=Số: ?\\S*/)',
    `(?<=Số: ?\\S+ )(?=\\p{Lu}[^.;]{1,40}, ngày)`,
    `(?<=năm ?\\d{4} )(?=${TYPES} \\p{Lu})`,
    `(?<=năm ?\\d{4} ${TYPES} )(?=\\p{Lu})`,
    `(?=${PREAMBLE_WORDS} )(?<=\\p{Lu}{2,}(?: \\d{4}(?: ?[-–] ?\\d{4})?)?[”"]? )`,
    `(?<=[.;] )(?=(?:Căn cứ|Thực hiện) (?:Luật|${CITED}) ?(?:số|\\p{Lu}))`,
    '(?<=[.;] )(?=(?:Ủy ban|UBND|Sở|Bộ) [^.;:]{0,80} (?:ban hành|xây dựng) [Kk]ế hoạch)',
    // A heading in capitals, and the sentence that runs on behind it.
    '(?=\\p{Lu}\\p{Ll})(?<=(?<![IVX])[IVX]{1,5}\\. ?[\\p{Lu},\\- –]{6,120} )',
    '(?<![IVX])(?=(?:[IVX]{1,5})\\. ?\\p{Lu}{2})',
    '(?<=[.;:”] |\\p{Lu}{2} )(?=\\d{1,2}(?:\\.\\d{1,2})*[.)] ?\\p{Lu})',
    '(?<=[.;:”] )(?=[a-zđ]\\) ?\\p{Lu})',
    '(?<=[.;:] )(?=[-+•*] ?\\p{Lu})',
    '(?=Nơi nhận ?:)',
    '(?=PHỤ LỤC(?: [IVX\\d]+)? )',
  ].join('|'),
  'gu',
);

interface Joined {
  readonly text: string;
  /** Line and page that each character comes from, as ascending starts. */
  readonly starts: readonly { at: number; line: PhysicalLine }[];
}

function joined(lines: readonly PhysicalLine[]): Joined {
  let text = '';
  const starts = lines.map((line) => {
    const at = text.length;
    text += `${line.raw.replace(/\s+/g, ' ').trim()} `;
    return { at, line };
  });
  return { text, starts };
}

function lineAt(starts: Joined['starts'], at: number): PhysicalLine | undefined {
  return starts.findLast((start) => start.at <= at)?.line;
}

/** Pieces of the text, each on the physical lines that it was written on; rules are dropped. */
export function webParagraphs(lines: readonly PhysicalLine[]): PhysicalLine[][] {
  const { text, starts } = joined(lines);
  const ends = [...[...text.matchAll(CUTS)].map(({ index }) => index), text.length];
  let from = 0;
  return ends.flatMap((end) => {
    const raw = text.slice(from, end).trim();
    const first = lineAt(starts, from);
    const begin = from;
    from = end;
    if (raw === '' || first === undefined || /^[-–_\s]+$/.test(raw)) return [];
    const inside = starts.filter(({ at }) => at > begin && at < end);
    const cuts = [begin, ...inside.map(({ at }) => at), end];
    const owners = [first, ...inside.map(({ line }) => line)];
    const parts = owners.map((line, i) => ({ ...line, raw: text.slice(cuts[i], cuts[i + 1]).trim() }));
    return [parts.filter((part) => part.raw !== '')];
  });
}
