/** Words of a scan that were not read with certainty → diagnostics at the values that rest on them. */
import type { DoubtfulText, SourceRange } from '../document/model.js';
import type { Diagnostic, Range } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import type { Message, ParseContext } from './context.js';
import type { Language } from './diagnostics.js';
import { collectPositions } from './origins.js';

interface Place {
  readonly pointer: string;
  readonly range: Range;
}

type Kind = 'text/corrected' | 'text/unread' | 'text/handwritten' | 'text/doubtful';

export function doubtfulDiagnostics(context: ParseContext, plan: Plan, language: Language): Diagnostic[] {
  const doubtful = context.document.doubtful ?? [];
  if (doubtful.length === 0) return [];
  const places = placesOf(collectPositions(plan, context.origins));
  const out: Diagnostic[] = [];
  const uncertain = new Map<string, DoubtfulText[]>();
  for (const one of doubtful) {
    const pointer = pointerOf(places, one.range);
    const kind = kindOf(one);
    if (kind === 'text/doubtful') {
      const key = pointer ?? '';
      uncertain.set(key, [...(uncertain.get(key) ?? []), one]);
    } else out.push(diagnostic(kind, [one], pointer, language));
  }
  for (const [key, list] of uncertain)
    out.push(diagnostic('text/doubtful', list, key === '' ? null : key, language));
  return out;
}

function kindOf({ text, read, hand }: DoubtfulText): Kind {
  if (hand === true) return 'text/handwritten';
  if (text === read) return 'text/doubtful';
  // A number of which only the symbol could be kept was not read either.
  return text === '' || read.endsWith(text) ? 'text/unread' : 'text/corrected';
}

function placesOf(positions: ReturnType<typeof collectPositions>): Place[] {
  return Object.entries(positions).flatMap(([pointer, position]) =>
    (Array.isArray(position) ? position : [position]).map((range) => ({ pointer, range })),
  );
}

/** The value with the smallest box in which the middle of the word stands. */
function pointerOf(places: readonly Place[], { page, box }: SourceRange): string | null {
  if (box === null) return null;
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  let [found, least]: [string | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const { pointer, range } of places) {
    if (range.page !== page || !range.box) continue;
    const [x0, y0, x1, y1] = range.box;
    if (x < x0 - 1 || x > x1 + 1 || y < y0 - 1 || y > y1 + 1) continue;
    const size = (x1 - x0) * (y1 - y0);
    if (size <= least) [found, least] = [pointer, size];
  }
  return found;
}

const SENTENCES: Readonly<Record<Kind, (words: string, place: string) => Message>> = {
  'text/corrected': (words, place) => ({
    vi: `Chữ nhận dạng ${words} được sửa theo cách viết duy nhất có thể (${place}).`,
    en: `Recognised ${words}, put right as only one reading is possible (${place}).`,
  }),
  'text/unread': (words, place) => ({
    vi: `Chữ viết tay hoặc mờ không đọc được chắc chắn: ${words} (${place}).`,
    en: `Handwriting or faint print that could not be read with certainty: ${words} (${place}).`,
  }),
  'text/handwritten': (words, place) => ({
    vi: `Số viết tay được đọc là ${words} (${place}); hãy đối chiếu với trang gốc.`,
    en: `Written by hand and read as ${words} (${place}); compare it with the page.`,
  }),
  'text/doubtful': (words, place) => ({
    vi: `Chữ nhận dạng chưa chắc chắn: ${words} (${place}).`,
    en: `Recognised with doubt: ${words} (${place}).`,
  }),
};

function diagnostic(
  kind: Kind,
  list: readonly DoubtfulText[],
  pointer: string | null,
  language: Language,
): Diagnostic {
  const words = list.map((one) => `“${one.read}”`).join(', ');
  const place = list.map(
    ({ range }) => `${PAGE[language]} ${range.page}, [${(range.box ?? []).map(Math.round).join(', ')}]`,
  );
  return {
    ruleId: kind,
    severity: kind === 'text/unread' ? 'warning' : 'info',
    message: SENTENCES[kind](words, place.join('; '))[language],
    pointer,
    actual: list.map((one) => one.read).join(' '),
    expected: kind === 'text/corrected' ? (list[0]?.text ?? null) : null,
    related: [],
  };
}

const PAGE: Readonly<Record<Language, string>> = { vi: 'trang', en: 'page' };
