import type { Align } from '../../document/model.js';
import { type Attributes, isOn, numberOf } from './xml.js';

/** What a run says about its letters; a missing key means "as inherited". */
export interface RunProps {
  bold?: boolean;
  italic?: boolean;
  caps?: boolean;
  smallCaps?: boolean;
  hidden?: boolean;
  /** Points. */
  size?: number;
  font?: string;
  /** The font of letters beyond ASCII, where it is another. */
  highFont?: string;
  /** Character style. */
  style?: string;
}

export interface ParaProps {
  /** Paragraph style. */
  style?: string;
  align?: Align;
  numId?: string;
  level?: number;
  pageBreakBefore?: boolean;
}

const ALIGN: Readonly<Record<string, Align>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
  thaiDistribute: 'justify',
};

const HALF_POINTS = 2;

/** Reads one child of `w:rPr`; false when it says nothing that this reader keeps. */
export function readRunProp(props: RunProps, name: string, attributes: Attributes): boolean {
  switch (name) {
    case 'w:b':
      props.bold = isOn(attributes);
      return true;
    case 'w:i':
      props.italic = isOn(attributes);
      return true;
    case 'w:caps':
      props.caps = isOn(attributes);
      return true;
    case 'w:smallCaps':
      props.smallCaps = isOn(attributes);
      return true;
    case 'w:vanish':
      props.hidden = isOn(attributes);
      return true;
    case 'w:sz':
      readSize(props, attributes['w:val']);
      return true;
    case 'w:rFonts':
      readFont(props, attributes);
      return true;
    case 'w:rStyle':
      if (attributes['w:val'] !== undefined) props.style = attributes['w:val'];
      return true;
    default:
      return false;
  }
}

function readSize(props: RunProps, value: string | undefined): void {
  const halfPoints = numberOf(value);
  if (halfPoints !== undefined && halfPoints > 0) props.size = halfPoints / HALF_POINTS;
}

function readFont(props: RunProps, attributes: Attributes): void {
  const font = attributes['w:ascii'] ?? attributes['w:hAnsi'];
  if (font !== undefined) props.font = font;
  const highFont = attributes['w:hAnsi'];
  if (highFont !== undefined) props.highFont = highFont;
}

/** Reads one child of `w:pPr`; false when it says nothing that this reader keeps. */
export function readParaProp(props: ParaProps, name: string, attributes: Attributes): boolean {
  const value = attributes['w:val'];
  switch (name) {
    case 'w:pStyle':
      if (value !== undefined) props.style = value;
      return true;
    case 'w:jc': {
      const align = ALIGN[value ?? ''];
      if (align !== undefined) props.align = align;
      return true;
    }
    case 'w:numId':
      if (value !== undefined) props.numId = value;
      return true;
    case 'w:ilvl':
      props.level = levelIndex(value);
      return true;
    case 'w:pageBreakBefore':
      props.pageBreakBefore = isOn(attributes);
      return true;
    default:
      return false;
  }
}

const DEEPEST_LEVEL = 8;

/** A list level from 0 to 8. */
export function levelIndex(value: string | undefined): number {
  return Math.min(DEEPEST_LEVEL, Math.max(0, numberOf(value) ?? 0));
}
