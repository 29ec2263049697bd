import type { Align } from '../../document/model.js';
import type { RunProps } from '../docx/properties.js';
import type { Borders, Edge } from '../docx/raw.js';
import type { Declarations } from './css.js';

/** From declarations to what the document model keeps of a look. */

const ALIGN: Readonly<Record<string, Align>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  middle: 'center',
  right: 'right',
  end: 'right',
  justify: 'justify',
};

export function alignOf(value: string | undefined): Align | undefined {
  return ALIGN[value?.trim().toLowerCase() ?? ''];
}

export function isHidden(look: Declarations): boolean {
  return (
    look.display?.toLowerCase() === 'none' ||
    look.visibility?.toLowerCase() === 'hidden' ||
    look['mso-hide']?.toLowerCase() === 'all'
  );
}

const BOLD = 600;

/** What the declarations say of letters, over what holds outside. */
export function lettersOf(look: Declarations, outer: RunProps): RunProps {
  const inner: RunProps = { ...outer };
  const weight = look['font-weight']?.toLowerCase();
  if (weight !== undefined) inner.bold = /^bold/.test(weight) || Number(weight) >= BOLD;
  const style = look['font-style']?.toLowerCase();
  if (style !== undefined) inner.italic = /italic|oblique/.test(style);
  const transform = look['text-transform']?.toLowerCase();
  if (transform !== undefined) inner.caps = transform === 'uppercase';
  const variant = look['font-variant']?.toLowerCase();
  if (variant !== undefined) inner.smallCaps = /small-caps/.test(variant);
  const font = fontOf(look['font-family'] ?? familyIn(look.font));
  if (font !== undefined) inner.font = font;
  const size = sizeOf(look['font-size']);
  if (size !== undefined) inner.size = size;
  return inner;
}

/** The first of several families, without quotation marks. */
export function fontOf(families: string | undefined): string | undefined {
  const first = families?.split(',')[0]?.replace(/["']/g, '').trim();
  return first === '' ? undefined : first;
}

const familyIn = (font: string | undefined): string | undefined => /["']([^"']+)["']/.exec(font ?? '')?.[1];

const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835 };

function sizeOf(value: string | undefined): number | undefined {
  const found = /^([\d.]+)\s*(pt|px|in|cm|mm)\b/i.exec(value ?? '');
  const size = Number(found?.[1]) * (POINTS[found?.[2]?.toLowerCase() ?? ''] ?? Number.NaN);
  return Number.isFinite(size) && size > 0 ? size : undefined;
}

const EDGES: readonly Edge[] = ['top', 'left', 'bottom', 'right'];
const DRAWN = /\b(solid|double|dashed|dotted|groove|ridge|inset|outset)\b/i;
const NOT_DRAWN = /\b(none|hidden)\b|^\s*0(?:px|pt|in|cm)?\s*$/i;

/** The rules that the declarations draw or take away. */
export function bordersOf(look: Declarations): Borders {
  const borders: Borders = {};
  for (const edge of EDGES) {
    const value =
      look[`border-${edge}`] ?? look[`border-${edge}-style`] ?? look.border ?? look['border-style'];
    if (value === undefined) continue;
    if (DRAWN.test(value)) borders[edge] = true;
    else if (NOT_DRAWN.test(value)) borders[edge] = false;
  }
  return borders;
}
