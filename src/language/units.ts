/** Names of offices: does a text name one, and which ones stand in a cell of a task table. */

import { startsWithCapital } from './capitals.js';
import { DUTY_VERBS, ORGANISATION_KINDS } from './duties.data.js';
import { matches } from './matches.js';
import { pattern, patternOf } from './pattern.js';
import { anyCasePhrase, exactPhrase, withFirstWords } from './phrases.js';
import { clean } from './text.js';
import {
  HEADING_TAILS,
  NAMED_HEAD_TAILS,
  NAMED_HEADS,
  NO_UNIT_PHRASES,
  NO_UNIT_SINGULAR,
  ORDER_WORDS,
  PERSON_HEADS,
  PLURAL_NOUNS,
  PLURAL_WORDS,
  TOPIC_WORDS,
  UNIT_CODES,
  UNIT_HEADS,
} from './units.data.js';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
const END = '(?![\\p{L}\\p{N}])';

const noUnit = anyCasePhrase([
  ...NO_UNIT_PHRASES,
  ...NO_UNIT_SINGULAR,
  ...withFirstWords(PLURAL_WORDS, NO_UNIT_PHRASES),
]);
const plural = anyCasePhrase(withFirstWords(PLURAL_WORDS, PLURAL_NOUNS));
const head = anyCasePhrase([...UNIT_HEADS, ...PERSON_HEADS]);
const named = anyCasePhrase(NAMED_HEADS);
const namedTail = exactPhrase(NAMED_HEAD_TAILS);
const code = exactPhrase(UNIT_CODES);
const ORDER = new RegExp(`^(?:${anyOf(ORDER_WORDS)})\\s+`, 'iu');

const TAIL = new RegExp(`\\s+(?:${anyOf(HEADING_TAILS)})$`, 'u');

const NAME = pattern(/^[\p{Lu}\d]/u);

const BULLET = '[-–+•*]';

const LEADING = new RegExp(`^(?:${BULLET}\\s*)+`, 'u');

/** Length in characters of the head word of a unit name, 0 when the text does not begin like one. */
function headLength(text: string): number {
  if (noUnit(text) > 0) return 0;
  const sure = plural(text) || code(text) || head(text);
  return sure > 0 ? sure : namedHead(text);
}

/** `Sở Nội vụ`, not `sở hữu`: a name, a number or nothing follows. */
function namedHead(text: string): number {
  const length = named(text);
  const rest = text.slice(length);
  if (rest === '') return length;
  const next = rest.slice(1);
  return rest.startsWith(' ') && (NAME.test(next) || namedTail(next) > 0) ? length : 0;
}

/** A part of a list begins a unit of its own only in capitals or as `các …`. */
export function beginsUnit(text: string): boolean {
  return headLength(text) > 0 && (startsWithCapital(text) || plural(text) > 0);
}

/** True when a text, after bullets, begins with the words of a unit name; for pieces of a cell. */
export function beginsLikeUnit(text: string): boolean {
  return headLength(text.replace(LEADING, '').trimStart()) > 0;
}

const sameHead = (left: string, right: string): boolean => {
  const head = right.slice(0, headLength(right));
  return head !== '' && left.startsWith(head);
};

/** Whether the text at an opening place is inside brackets. */
function depths(text: string): number[] {
  let depth = 0;
  return [...Array(text.length).keys()].map((at) => {
    const letter = text.charAt(at);
    if (letter === '(' || letter === '[') depth += 1;
    else if ((letter === ')' || letter === ']') && depth > 0) depth -= 1;
    return depth;
  });
}

/** A separator with the question whether it separates here. */
interface Separator {
  readonly pattern: RegExp;
  readonly splits: (left: string, right: string, bulleted: boolean) => boolean;
}

const SEPARATORS: readonly Separator[] = [
  { pattern: patternOf(`[;.]\\s+${BULLET}\\s*(?=\\p{Lu})`, 'gu'), splits: () => true },
  { pattern: /;/g, splits: () => true },
  { pattern: /\s\+\s/g, splits: () => true },
  { pattern: pattern(/\.\s+(?=\p{Lu})/gu), splits: (_, right) => beginsUnit(right) },
  {
    pattern: patternOf(`\\s${BULLET}\\s+(?=\\p{Lu}|các )`, 'gu'),
    splits: (_, right, bulleted) => bulleted && beginsUnit(right),
  },
  { pattern: /,\s+/g, splits: (left, right) => beginsUnit(left) && beginsUnit(right) },
  { pattern: /\s+và\s+/gu, splits: (left, right) => beginsUnit(left) && sameHead(left, right) },
];

/** One bracket-free place where the separator splits, as [end of the left part, begin of the right one]. */
function firstSplit(text: string, bulleted: boolean): [number, number] | null {
  const depth = depths(text);
  for (const { pattern: separator, splits } of SEPARATORS) {
    for (const match of matches(separator, text)) {
      const from = match.index;
      const to = from + match[0].length;
      if (depth[from] === 0 && splits(text.slice(0, from), text.slice(to), bulleted)) return [from, to];
    }
  }
  return null;
}

const bare = (text: string): string =>
  clean(text)
    .replace(LEADING, '')
    .replace(/[\s.;,:]+$/u, '')
    .trim();

function split(text: string, bulleted: boolean): string[] {
  const place = firstSplit(text, bulleted);
  if (place === null) return [bare(text)];
  return [...split(text.slice(0, place[0]), bulleted), ...split(text.slice(place[1]), bulleted)];
}

/**
 * The units of a lead or support cell, in printed order and spelling, without bullets and end marks:
 * `- Sở A; - Phòng B` → two. A comma inside a name (`Sở Văn hóa, Thể thao và Du lịch`) does not split.
 */
export function splitUnits(raw: string): string[] {
  const text = clean(raw);
  return split(text, LEADING.test(text)).filter((unit) => unit !== '');
}

const VERB = patternOf(`(?<![\\p{L}])(?:${anyOf(DUTY_VERBS)})${END}`, 'gu');
const ORGANISATION = patternOf(`(?<![\\p{L}])tổ chức(?=,?\\s+(?:${anyOf(ORGANISATION_KINDS)})${END})`, 'gu');
const TOPIC = patternOf(`(?<![\\p{L}])(?:${anyOf(TOPIC_WORDS)})${END}`, 'iu');
const MAX_WORDS = 40;

/** A duty verb after at least one word of the name and before at least two more words. */
function isSentence(text: string, head: number): boolean {
  const verbs = text.replace(ORGANISATION, 'x x');
  for (const match of matches(VERB, verbs)) {
    const before = verbs.slice(head, match.index).trim();
    const after = verbs.slice(match.index + match[0].length).trim();
    const defining = before === '' || /(?:^|\s)(?:được|để)$/u.test(before);
    if (!defining && after.split(/\s+/).length >= 2) return true;
  }
  return text.split(' ').length > MAX_WORDS;
}

const withoutBrackets = (text: string): string => text.replace(/\s*\([^()]*\)/g, '').trim();

/** A heading reduced to the name: no order words, brackets, end marks, `có trách nhiệm`. */
export function nameOf(text: string): string {
  const plain = bare(withoutBrackets(clean(text)));
  return bare(plain.replace(ORDER, '').replace(TAIL, ''));
}

/**
 * True when a heading or cell names one or several units (`Giao Sở Nội vụ (…):`, `Các phòng, đơn vị
 * thuộc Sở`); false for a topic (`Kinh phí thực hiện`) and for a sentence that begins with a unit.
 */
export function looksLikeUnit(text: string): boolean {
  const name = nameOf(text);
  const head = headLength(name);
  return head > 0 && startsWithCapital(bare(text)) && !TOPIC.test(name) && !isSentence(name, head);
}

/** True for a unit name without any duty behind it: `Các phòng chuyên môn`, but not `Giao Văn phòng Sở theo dõi`. */
export function namesOnlyUnits(text: string): boolean {
  return looksLikeUnit(text) && matches(VERB, nameOf(text)).every((match) => match.index === 0);
}

/** The unit of an order that goes on with duties: `Giao Phòng Kinh tế thực hiện các việc sau:` → `Phòng Kinh tế`; null for other sentences. */
export function orderedUnit(text: string): string | null {
  const plain = clean(text);
  const rest = plain.replace(ORDER, '');
  if (rest === plain) return null;
  const from = headLength(rest);
  const verb = from === 0 ? undefined : matches(VERB, rest).find(({ index }) => index > from);
  return verb === undefined ? null : bare(rest.slice(0, verb.index));
}
