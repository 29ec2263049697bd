import type { RunProps } from '../docx/properties.js';
import { symbolText } from '../docx/symbols.js';
import type { Bytes } from '../ole/bytes.js';
import { readSprms, type Sprm } from './sprm.js';

type Toggle = 'bold' | 'italic' | 'caps' | 'smallCaps' | 'hidden';

/** What the file says of a stretch of letters. */
export interface DocLetters {
  readonly props: RunProps;
  /** Switches that are the opposite of what the style says. */
  readonly against: readonly Toggle[];
  /** Removed while changes were tracked. */
  readonly deleted: boolean;
  /** The sign of a symbol font that stands for the letter U+0028. */
  readonly symbol: string | null;
  /** The end mark of the paragraph is hidden: the next goes on in its line. */
  readonly separator: boolean;
}

const TOGGLES: Readonly<Record<number, Toggle>> = {
  2101: 'bold',
  2102: 'italic',
  2106: 'smallCaps',
  2107: 'caps',
  2108: 'hidden',
};
const AS_STYLE = 0x80;
const AGAINST_STYLE = 0x81;
const DELETED = 0x0800;
const SEPARATOR = 0x0818;
const STYLE = 0x4a30;
const SIZE = 0x4a43;
const FONT = 0x4a4f;
const FONT_HIGH = 0x4a51;
const SYMBOL = 0x6a09;
const PLAIN = 0x2a33;

interface Draft {
  props: RunProps;
  readonly against: Set<Toggle>;
  deleted: boolean;
  symbol: string | null;
  separator: boolean;
}

/** Reads the changes of letters; `lists` are laid one over the other. */
export function readLetters(lists: readonly Bytes[], fonts: readonly string[]): DocLetters {
  const draft: Draft = {
    props: {},
    against: new Set(),
    deleted: false,
    symbol: null,
    separator: false,
  };
  for (const list of lists) for (const sprm of readSprms(list)) apply(draft, sprm, fonts);
  return { ...draft, against: [...draft.against] };
}

function apply(draft: Draft, { code, operand }: Sprm, fonts: readonly string[]): void {
  const toggle = TOGGLES[code];
  if (toggle !== undefined) return void applyToggle(draft, toggle, operand.u8(0));
  const on = operand.u8(0) !== 0;
  if (code === DELETED) draft.deleted = on;
  else if (code === SEPARATOR) draft.separator = on;
  else if (code === STYLE) draft.props.style = String(operand.u16(0));
  else if (code === SIZE && operand.u16(0) > 0) draft.props.size = operand.u16(0) / 2;
  else if (code === FONT || code === FONT_HIGH) applyFont(draft.props, code, fonts[operand.u16(0)]);
  else if (code === SYMBOL) draft.symbol = symbolText(operand.u16(2), fonts[operand.u16(0)]);
  else if (code === PLAIN) draft.props = {};
}

function applyFont(props: RunProps, code: number, font: string | undefined): void {
  if (font === undefined) return;
  if (code === FONT) props.font = font;
  else props.highFont = font;
}

function applyToggle({ props, against }: Draft, toggle: Toggle, value: number): void {
  against.delete(toggle);
  delete props[toggle];
  if (value === AGAINST_STYLE) against.add(toggle);
  else if (value !== AS_STYLE) props[toggle] = value !== 0;
}
