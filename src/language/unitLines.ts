/** Units that stand one below the other in a cell, each in a paragraph of its own, without any sign between them. */
import { isShouted } from './capitals.js';
import { pattern } from './pattern.js';
import { anyCasePhrase } from './phrases.js';
import { NAME_TITLES, SURNAMES } from './surnames.data.js';
import { clean } from './text.js';
import { PERSON_HEADS } from './units.data.js';
import { beginsUnit, splitUnits } from './units.js';

const TITLE = new RegExp(`^(?:${NAME_TITLES.join('|')})\\.?\\s+`, 'u');
/** `Đỗ Mạnh Cường`: two to five words, each with a capital. */
const PERSON = pattern(/^\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*\.?){1,4}$/u);
/** What a place goes on with a name that the line above began: `UBND⏎phường Bình Khê`. */
const PLACE = pattern(/^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|thôn)(?!\p{L})/iu);

const surnames = new Set(SURNAMES);

const isPerson = (text: string): boolean =>
  !isShouted(text) && (PERSON.test(text) || PERSON.test(text.replace(TITLE, '')));

/** Begins with a family name, behind a title. */
const beginsAsName = (name: string): boolean => surnames.has(name.split(' ', 1)[0] ?? '');

/** `Nguyễn Thị thúy Nhung`: one capital may have been forgotten. */
const CARELESS = pattern(/^\p{Lu}\p{Ll}*(?:\s+\p{L}\p{Ll}*){0,3}\s+\p{Lu}\p{Ll}*$/u);

/** A whole name of a person: the rest of a wrapped one (`Nguyễn Thị⏎Thanh Loan`) begins with no family name. */
export function isFullName(text: string): boolean {
  const name = text.replace(TITLE, '');
  if (!beginsAsName(name) || beginsUnit(name)) return false;
  return isPerson(text) || CARELESS.test(name);
}

/** The persons of a cell whose printed lines hold one each; null when a line is anything else. */
export function personsOfLines(lines: readonly string[]): string[] | null {
  // Most cells hold no person: their first word tells.
  if (lines.length < 2 || !beginsAsName((lines[0] ?? '').replace(TITLE, ''))) return null;
  const bare = lines.map((line) => clean(line).replace(/[;,.]$/, '')).filter((line) => line !== '');
  return bare.length > 1 && bare.every(isFullName) ? bare : null;
}

const personHead = anyCasePhrase(PERSON_HEADS);

/** `Lãnh đạo⏎Sở Tài chính`: the office that a title belongs to; titles one below the other are several persons. */
const goesOn = (line: string, next: string | undefined): boolean =>
  next !== undefined && personHead(line) === line.length && personHead(next) === 0;

const isUnit = (text: string): boolean => beginsUnit(text) && !PLACE.test(text);

/**
 * The units of a lead or support cell whose paragraphs each hold some; null when a paragraph is neither the beginning
 * of a unit nor a person, and so goes on with the one above it.
 */
export function unitsOfParagraphs(paragraphs: readonly string[]): string[] | null {
  if (paragraphs.length < 2) return null;
  const lines = paragraphs.map(clean).filter((line) => line !== '');
  const bare = lines.map((line) => line.replace(/[;,.]$/, ''));
  if (bare.some((line, index) => goesOn(line, bare[index + 1]))) return null;
  const apart =
    bare.length > 1 && (bare.every(isUnit) || bare.every((line) => isPerson(line) || isFullName(line)));
  return apart ? lines.flatMap(splitUnits) : null;
}
