import type { Align } from '../../document/model.js';
import type { ParaProps, RunProps } from '../docx/properties.js';
import type { Borders, Edge } from '../docx/raw.js';
import type { Attributes } from '../docx/xml.js';

/** Properties of ODF styles in the terms of the raw structures (OpenDocument 1.3 part 3, 20). */

const ALIGN: Readonly<Record<string, Align>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  justify: 'justify',
};

/** Font names of a file stand for families. */
export type Fonts = ReadonlyMap<string, string>;

export function readTextProps(run: RunProps, attributes: Attributes, fonts: Fonts): void {
  const weight = attributes['fo:font-weight'];
  if (weight !== undefined) run.bold = weight === 'bold' || Number(weight) >= 600;
  const style = attributes['fo:font-style'];
  if (style !== undefined) run.italic = style !== 'normal';
  const transform = attributes['fo:text-transform'];
  if (transform !== undefined) run.caps = transform === 'uppercase';
  const variant = attributes['fo:font-variant'];
  if (variant !== undefined) run.smallCaps = variant === 'small-caps';
  const display = attributes['text:display'];
  if (display !== undefined) run.hidden = display === 'none';
  const size = Number.parseFloat(attributes['fo:font-size'] ?? '');
  if (attributes['fo:font-size']?.endsWith('pt') && size > 0) run.size = size;
  const name = attributes['style:font-name'];
  const font = name === undefined ? attributes['fo:font-family'] : (fonts.get(name) ?? name);
  if (font !== undefined) run.font = font.replace(/['"]/g, '');
}

export function readParagraphProps(para: ParaProps, attributes: Attributes): void {
  const align = ALIGN[attributes['fo:text-align'] ?? ''];
  if (align !== undefined) para.align = align;
  const before = attributes['fo:break-before'];
  if (before !== undefined) para.pageBreakBefore = before === 'page';
}

const EDGES: readonly Edge[] = ['top', 'left', 'bottom', 'right'];

export function readCellProps(borders: Borders, attributes: Attributes): void {
  for (const edge of EDGES) {
    const value = attributes[`fo:border-${edge}`] ?? attributes['fo:border'];
    if (value !== undefined) borders[edge] = value !== 'none' && !/#f{6}$/i.test(value);
  }
}

const POINTS: Readonly<Record<string, number>> = { in: 72, cm: 72 / 2.54, mm: 7.2 / 2.54, pt: 1 };

/** A length in points; `null` when it is none. */
export function pointsOf(value: string | undefined): number | null {
  const found = /^([\d.]+)(in|cm|mm|pt)$/.exec(value ?? '');
  const points = Number(found?.[1]) * (POINTS[found?.[2] ?? ''] ?? Number.NaN);
  return Number.isFinite(points) ? points : null;
}
