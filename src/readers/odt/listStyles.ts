import type { Level } from '../docx/numbering/parse.js';
import { levelIndex } from '../docx/properties.js';
import { type Attributes, numberOf } from '../docx/xml.js';
import { type Fonts, readTextProps } from './properties.js';

/** List styles, and the outline style, which numbers headings (OpenDocument 1.3 part 3, 16.30 to 16.35). */
export interface ListStyles {
  readonly styles: Map<string, Map<number, Level>>;
  /** What is open while the styles are read. */
  list: Map<number, Level> | null;
  level: Level | null;
}

/** The name under which the outline style stands. */
export const OUTLINE = '\0outline';

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '01': 'decimalZero',
};
const LEVELS = new Set([
  'text:list-level-style-number',
  'text:list-level-style-bullet',
  'text:list-level-style-image',
  'text:outline-level-style',
]);

/** Reads one element of a list style; `fonts` are those known so far. */
export function readListElement(lists: ListStyles, name: string, attributes: Attributes, fonts: Fonts): void {
  if (name === 'text:list-style') openList(lists, attributes['style:name'] ?? '');
  else if (name === 'text:outline-style') openList(lists, OUTLINE);
  else if (LEVELS.has(name)) openLevel(lists, name, attributes);
  else if (name === 'style:text-properties' && lists.level !== null)
    readTextProps(lists.level.run, attributes, fonts);
  else if (name === 'style:list-level-label-alignment' && lists.level !== null)
    lists.level.suffix = attributes['text:label-followed-by'] ?? 'listtab';
}

function openList(lists: ListStyles, name: string): void {
  lists.list = new Map();
  lists.level = null;
  if (!lists.styles.has(name)) lists.styles.set(name, lists.list);
}

function openLevel(lists: ListStyles, name: string, attributes: Attributes): void {
  const index = levelIndex(String((numberOf(attributes['text:level']) ?? 1) - 1));
  const isBullet = name === 'text:list-level-style-bullet';
  const format = isBullet ? 'bullet' : (FORMATS[attributes['style:num-format'] ?? ''] ?? 'none');
  lists.level = {
    start: numberOf(attributes['text:start-value']) ?? 1,
    format,
    text: isBullet ? bulletText(attributes) : numberText(attributes, index, format),
    suffix: 'listtab',
    restart: null,
    legal: false,
    isPicture: name === 'text:list-level-style-image',
    run: {},
    style: null,
  };
  lists.list?.set(index, lists.level);
}

function bulletText(attributes: Attributes): string {
  const before = attributes['style:num-prefix'] ?? '';
  return before + (attributes['text:bullet-char'] ?? '•') + (attributes['style:num-suffix'] ?? '');
}

/** `%1%.%2%` where LibreOffice says it whole, else prefix, the numbers of some levels with dots, suffix. */
function numberText(attributes: Attributes, index: number, format: string): string {
  const whole = attributes['loext:num-list-format'];
  if (whole !== undefined) return whole.replace(/%(\d+)%/g, '%$1');
  const shown = format === 'none' ? 0 : Math.max(1, numberOf(attributes['text:display-levels']) ?? 1);
  const numbers = Array.from({ length: Math.min(shown, index + 1) }, (_, i) => `%${index + 2 - shown + i}`);
  const middle = numbers.filter((number) => !number.startsWith('%-') && number !== '%0').join('.');
  return (attributes['style:num-prefix'] ?? '') + middle + (attributes['style:num-suffix'] ?? '');
}
