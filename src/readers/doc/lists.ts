import type { AbstractList, Level, ListInstance, Numbering } from '../docx/numbering/parse.js';
import { NUMBER_FORMATS, NUMBER_SUFFIXES } from '../flow/numberFormats.js';
import type { Bytes } from '../ole/bytes.js';
import { type Fib, PART } from './fib.js';
import { readLetters } from './letters.js';

/** Automatic numbers (MS-DOC 2.4.6.3): list definitions and the instances that paragraphs name, from 1. */

const LEVELS = 9;
const MOST_LISTS = 4096;
const LIST_BYTES = 28;
const OVERRIDE_BYTES = 16;
const LEVEL_BYTES = 28;
const NO_STYLE = 0xfff;
const NOTHING_SUFFIX = 'tab';

/** Reads one thing after the other from a table. */
interface Cursor {
  readonly bytes: Bytes;
  at: number;
}

export function readLists(fib: Fib, fonts: readonly string[]): Numbering {
  const abstracts = readAbstracts({ bytes: fib.from(PART.lists), at: 0 }, fonts);
  return { abstracts, instances: readInstances({ bytes: fib.part(PART.overrides), at: 0 }, fonts) };
}

/** The levels of all lists stand behind the last of them, outside the stated length of the table. */
function readAbstracts(cursor: Cursor, fonts: readonly string[]): Map<string, AbstractList> {
  const { bytes } = cursor;
  const count = Math.min(MOST_LISTS, bytes.u16(0));
  const heads = Array.from({ length: count }, (_, i) => bytes.slice(2 + i * LIST_BYTES, LIST_BYTES));
  cursor.at = 2 + count * LIST_BYTES;
  return new Map(
    heads.map((head) => {
      const id = String(head.i32(0));
      const levels = new Map<number, Level>();
      const isSimple = (head.u8(26) & 1) !== 0;
      for (let i = 0; i < (isSimple ? 1 : LEVELS); i++)
        levels.set(i, { ...readLevel(cursor, fonts), style: styleOf(head, i) });
      return [id, { id, levels, numStyleLink: null, styleLink: null }];
    }),
  );
}

/** The paragraph style that a level belongs to. */
function styleOf(head: Bytes, level: number): string | null {
  const style = head.u16(8 + level * 2);
  return style === NO_STYLE ? null : String(style);
}

function readLevel(cursor: Cursor, fonts: readonly string[]): Level {
  const { bytes, at } = cursor;
  const flags = bytes.u8(at + 5);
  const lettersBytes = bytes.u8(at + 24);
  const paragraphBytes = bytes.u8(at + 25);
  const lettersAt = at + LEVEL_BYTES + paragraphBytes;
  const textAt = lettersAt + lettersBytes;
  const length = bytes.u16(textAt);
  cursor.at = textAt + 2 + length * 2;
  return {
    start: bytes.i32(at),
    format: NUMBER_FORMATS[bytes.u8(at + 4)] ?? 'decimal',
    text: levelText(bytes.utf16(textAt + 2, length)),
    suffix: NUMBER_SUFFIXES[bytes.u8(at + 15)] ?? NOTHING_SUFFIX,
    restart: (flags & 8) !== 0 ? bytes.u8(at + 26) : null,
    legal: (flags & 4) !== 0,
    isPicture: false,
    run: readLetters([bytes.slice(lettersAt, lettersBytes)], fonts).props,
    style: null,
  };
}

/** The numbers of levels stand in the text as the code of the level. */
function levelText(text: string): string {
  return [...text]
    .map((letter) => (letter.charCodeAt(0) < LEVELS ? `%${letter.charCodeAt(0) + 1}` : letter))
    .join('');
}

function readInstances(cursor: Cursor, fonts: readonly string[]): Map<string, ListInstance> {
  const { bytes } = cursor;
  const count = Math.min(MOST_LISTS, bytes.u32(0));
  cursor.at = 4 + count * OVERRIDE_BYTES;
  const instances = new Map<string, ListInstance>();
  for (let i = 0; i < count; i++) {
    const head = bytes.slice(4 + i * OVERRIDE_BYTES, OVERRIDE_BYTES);
    const id = String(i + 1);
    const instance = { id, abstractId: String(head.i32(0)), starts: new Map(), levels: new Map() };
    readOverrides(cursor, head.u8(12), instance, fonts);
    instances.set(id, instance);
  }
  return instances;
}

function readOverrides(
  cursor: Cursor,
  count: number,
  instance: ListInstance,
  fonts: readonly string[],
): void {
  const { bytes } = cursor;
  cursor.at += 4;
  for (let i = 0; i < count && cursor.at + 8 <= bytes.data.length; i++) {
    const start = bytes.i32(cursor.at);
    const flags = bytes.u32(cursor.at + 4);
    const level = Math.min(LEVELS - 1, flags & 15);
    cursor.at += 8;
    const hasFormat = (flags & 32) !== 0;
    const own = hasFormat ? readLevel(cursor, fonts) : null;
    if (own !== null) instance.levels.set(level, own);
    if ((flags & 16) !== 0) instance.starts.set(level, own?.start ?? start);
  }
}
