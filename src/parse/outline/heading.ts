/** Tells a heading from a numbered sentence, and parts a run-in heading from the text behind it. */
import { isShouted } from '../../language/capitals.js';
import { pattern } from '../../language/pattern.js';
import { looksLikeUnit, namesOnlyUnits } from '../../language/units.js';
import { kindOf } from './kind.js';

export interface HeadingSplit {
  readonly heading: string | null;
  readonly text: string | null;
}

/** A heading on a line of its own is hardly longer than this. */
const HEADING_WORDS = 28;

const BEGINS_ANEW = pattern(/^\s*[\p{Lu}\d]/u);

const countWords = (text: string): number => text.split(' ').length;

/** `bold` counts the bold characters at the start of the text; null when the format has no weight. */
export function splitHeading(text: string, bold: number | null): HeadingSplit {
  if (text === '') return { heading: null, text: null };
  const shouted = shoutedHead(text);
  if (shouted !== null) return shouted;
  const named = namedHead(text);
  if (named !== null) return named;
  if (isShouted(text) || isAllBold(text, bold)) return { heading: text, text: null };
  return runIn(text, bold) ?? wholeLine(text);
}

/** `KINH PHÍ THỰC HIỆN: Kinh phí …`: capitals before the colon are the heading, whatever is bold. */
function shoutedHead(text: string): HeadingSplit | null {
  const colon = text.indexOf(':');
  if (colon < 0 || colon >= text.length - 1 || !isShouted(text.slice(0, colon)) || isShouted(text))
    return null;
  return parts(text, colon + 1);
}

const WITHOUT_TASKS: ReadonlySet<string> = new Set(['purpose', 'requirements', 'funding']);

/** `Mục đích: Nâng cao ….`, `Phòng Kinh tế: Bố trí ….`: the name of a section or unit before the colon and a sentence behind it, whatever is bold. */
function namedHead(text: string): HeadingSplit | null {
  const colon = text.indexOf(':');
  if (colon < 0 || !/[.;]$/.test(text) || countWords(text.slice(0, colon)) > 8) return null;
  const head = text.slice(0, colon);
  return WITHOUT_TASKS.has(kindOf(head)) || looksLikeUnit(head) ? parts(text, colon + 1) : null;
}

function isAllBold(text: string, bold: number | null): boolean {
  return bold !== null && bold >= text.replace(/[\s.:;,]+$/, '').length;
}

function runIn(text: string, bold: number | null): HeadingSplit | null {
  if (bold !== null && bold >= 3) {
    const cut = boldCut(text, bold);
    if (cut !== null) return parts(text, cut);
  }
  const colon = text.indexOf(':');
  if (colon < 0 || colon >= text.length - 1) return null;
  // "Các sở: Xây dựng, Công Thương:" names units before its last colon.
  if (/:$/.test(text) && countWords(text) <= HEADING_WORDS) return null;
  const head = text.slice(0, colon);
  const announces = countWords(head) <= 14 && (looksLikeUnit(head) || kindOf(head) !== 'other');
  const brief = bold === null && countWords(head) <= 4 && BEGINS_ANEW.test(text.slice(colon + 1));
  return announces || brief ? parts(text, colon + 1) : null;
}

/** A bold beginning is a heading when a colon or full stop closes it; a bold subject of a sentence is none. */
function boldCut(text: string, bold: number): number | null {
  const head = text.slice(0, bold).trimEnd();
  if (/[:.]$/.test(head)) return head.length;
  const behind = /^\s*[:.]/.exec(text.slice(head.length));
  return behind ? head.length + behind[0].length : null;
}

function parts(text: string, cut: number): HeadingSplit {
  const rest = text.slice(cut).trim();
  return { heading: text.slice(0, cut).trim(), text: rest === '' ? null : rest };
}

function wholeLine(text: string): HeadingSplit {
  if (/[.;,]$/.test(text) && !(/\.$/.test(text) && namesOnlyUnits(text.slice(0, -1))))
    return { heading: null, text };
  return countWords(text) <= HEADING_WORDS ? { heading: text, text: null } : { heading: null, text };
}
