/** What a sentence of Tổ chức thực hiện says beside its unit heading: who leads, who helps, until when. */
import { pattern, patternOf } from '../language/pattern.js';
import { readTime, type TimeContext } from '../language/time.js';
import { looksLikeUnit, splitUnits } from '../language/units.js';
import type { TimeCell, UnitCell } from '../model/table.js';
import { PARTNER_ENDS } from './sentence.data.js';

/** Verbs that make the unit of the heading one that helps. */
const HELPS = pattern(/^(?:chủ động )?(?:phối hợp|tham gia|hỗ trợ)(?![\p{L}])/iu);

export const isSupporting = (text: string): boolean => HELPS.test(text);

const LEADS = pattern(/^([^.;:]{3,120}?)\s+(?:chủ trì|là (?:cơ quan|đơn vị) chủ trì)(?![\p{L}])/u);

const cell = (raw: string): UnitCell => ({ raw, units: splitUnits(raw) });

/** `Phòng Kế hoạch chủ trì, …` under a heading of several units: the one that leads. */
export function leadIn(text: string): UnitCell | null {
  const name = LEADS.exec(text)?.[1];
  return name !== undefined && looksLikeUnit(name) ? cell(name) : null;
}

const WITH = pattern(/[Pp]hối hợp(?: chặt chẽ)? với\s+([^.;:(]+)/u);
const END = patternOf(`,?\\s(?:${PARTNER_ENDS.join('|')})(?![\\p{L}])`, 'u');
const CONCERNED = pattern(/(?:có )?liên quan(?![\p{L}])/u);
/** A name or two; a longer list ends at a word that is known. */
const FEW_WORDS = 12;

/** The list alone: up to `liên quan`, or to what is done together. */
function listOf(clause: string): string | null {
  const end = END.exec(clause)?.index ?? -1;
  const list = end < 0 ? clause : clause.slice(0, end);
  const concerned = CONCERNED.exec(list);
  if (concerned !== null) return list.slice(0, concerned.index + concerned[0].length);
  return end < 0 && clause.split(' ').length > FEW_WORDS ? null : list;
}

/** `Chủ trì, phối hợp với các phòng …`: those named behind it. */
export function partnersIn(text: string): UnitCell | null {
  const names = listOf(WITH.exec(text)?.[1] ?? '')
    ?.trim()
    .replace(/[,\s]+$/, '');
  if (!names) return null;
  const first = names.charAt(0).toLocaleUpperCase('vi') + names.slice(1);
  return looksLikeUnit(first) ? cell(names) : null;
}

const DAY = String.raw`(?:ngày\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?|ngày\s+\d{1,2}\s+(?:của\s+)?(?:hằng|hàng|mỗi)\s+tháng`;
const MONTH = String.raw`tháng\s+\d{1,2}(?:\s*[/-]\s*\d{4}|\s+năm\s+\d{4})?|quý\s+(?:IV|I{1,3}|\d)(?:\s*[/-]\s*\d{4}|\s+năm\s+\d{4})?`;
const WHEN = `(?:${DAY}|${MONTH}|năm\\s+\\d{4})`;
const CUES =
  'trước|chậm nhất|muộn nhất|không quá|không muộn hơn|hạn cuối|thời hạn|đến hết|hoàn thành|xong|trong';
const FILLERS = '(?:là|trong|vào|trước|đến|hết|cuối|xong|khi|ngày cuối)';
const DEADLINE = patternOf(`(?<![\\p{L}])(?:${CUES})(?:\\s+${FILLERS})*\\s+(?:${WHEN})`, 'giu');
const PERIODIC = pattern(
  /(?<![\p{L}])định kỳ\s+(?:(?:hằng|hàng|mỗi|theo)\s+)?(?:0?\d+\s+)?(?:tuần|tháng|quý|năm)(?![\p{L}])/giu,
);

/** Words before a cue that make it a fact about something else: documents issued before a day. */
const NO_TASK = pattern(/(?:ban hành|hiệu lực|phát sinh|cấp|sinh|tuyển dụng|thành lập|ký|giai đoạn)\s*$/iu);

/** `trong năm 2026` says no more than the title does. */
const BARE_YEAR = /^trong\s+năm/iu;

/**
 * The deadlines that a sentence names, as printed and as dates. A day before the plan itself is no deadline.
 */
export function timeIn(text: string, context: TimeContext, issued: string | null): TimeCell | null {
  const phrases = [...text.matchAll(DEADLINE)]
    .filter((match) => !BARE_YEAR.test(match[0]) && !NO_TASK.test(text.slice(0, match.index)))
    .map((match) => ({ phrase: match[0], reading: readTime(match[0], context) }))
    .filter(({ reading }) => isAhead(reading.intervals, issued));
  const periodic = [...text.matchAll(PERIODIC)].map((match) => match[0]);
  const raw = [...phrases.map((one) => one.phrase), ...periodic];
  if (raw.length === 0) return null;
  return {
    raw: raw.join('; '),
    intervals: phrases.flatMap((one) => one.reading.intervals),
    recurrence: raw.map((one) => readTime(one, context).recurrence).find((one) => one !== null) ?? null,
  };
}

const isAhead = (intervals: readonly { readonly end: string | null }[], issued: string | null): boolean =>
  intervals.every(({ end }) => issued === null || end === null || end >= issued);
