import { decodeBytes } from './charset.js';
import type { Group, State } from './state.js';
import { addLetters } from './story.js';

/** From bytes and \u numbers to the letters of the place where they stand. */

export const groupOf = ({ groups }: State): Group | undefined => groups.at(-1);

/** The code page of the font in force. */
function pageOf(state: State, group: Group): number {
  const font = group.font ?? state.defaultFont;
  const page = font === null ? null : (state.fonts.get(font)?.page ?? null);
  return page ?? state.codePage;
}

/** Writes out the bytes that were gathered; must be called before anything changes where text goes. */
export function flushBytes(state: State): void {
  const group = groupOf(state);
  if (state.pending.length === 0 || group === undefined) return;
  const bytes = state.pending;
  state.pending = [];
  const page = group.destination === 'fonts' ? state.codePage : pageOf(state, group);
  putText(state, group, group.destination === 'levelText' ? latin(bytes) : decodeBytes(bytes, page));
}

/** In the text of a list level bytes below 9 stand for numbers. */
const latin = (bytes: readonly number[]): string => String.fromCharCode(...bytes);

const MOST_PENDING = 4096;

export function addByte(state: State, byte: number): void {
  if (state.toSkip > 0) {
    state.toSkip--;
    return;
  }
  if (groupOf(state)?.destination === 'skip') return;
  state.pending.push(byte);
  if (state.pending.length >= MOST_PENDING) flushBytes(state);
}

/** \uN: a UTF-16 unit as a signed number, and stand-ins for old readers behind it. */
export function addUnicode(state: State, value: number): void {
  flushBytes(state);
  const group = groupOf(state);
  if (group === undefined) return;
  const unit = value < 0 ? value + 0x10000 : value;
  putText(
    state,
    group,
    unit > 0xffff ? String.fromCodePoint(Math.min(unit, 0x10ffff)) : String.fromCharCode(unit),
  );
  state.toSkip = group.standIns;
}

export function addText(state: State, text: string): void {
  if (state.toSkip > 0) {
    state.toSkip--;
    return;
  }
  flushBytes(state);
  const group = groupOf(state);
  if (group !== undefined) putText(state, group, text);
}

const MOST_KEPT = 100_000;

function putText(state: State, group: Group, text: string): void {
  const { destination } = group;
  if (destination === 'story') {
    const story = state.stories.at(-1);
    if (story !== undefined && !group.deleted) addLetters(story, text, group.run);
  } else if (destination === 'fonts') {
    if (state.openFont !== null) state.openFont.name += text;
  } else if (destination !== 'skip' && destination !== 'shape' && group.kept.text.length < MOST_KEPT)
    group.kept.text += text;
}
