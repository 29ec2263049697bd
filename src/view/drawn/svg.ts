/** A drawn page as SVG. */
import type { DrawnPage, DrawnText } from './types.js';

/** Control characters are no XML. */
const escapeXml = (text: string): string =>
  text
    .replace(/\p{Cc}|[\ufffe\uffff]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const short = (value: number): string => String(Math.round(value * 10) / 10);

function textElement({ x, y, text, size, bold, italic, anchor, mono }: DrawnText): string {
  const style = [
    bold ? ' font-weight="bold"' : '',
    italic ? ' font-style="italic"' : '',
    anchor === 'start' ? '' : ` text-anchor="${anchor}"`,
    mono ? ' class="m" xml:space="preserve"' : '',
  ].join('');
  return `<text x="${short(x)}" y="${short(y)}" font-size="${short(size)}"${style}>${escapeXml(text)}</text>`;
}

export function toSvg({ width, height, texts, frames }: DrawnPage): string {
  const rects = frames.map(
    ([x0, y0, x1, y1]) =>
      `<rect x="${short(x0)}" y="${short(y0)}" width="${short(x1 - x0)}" height="${short(y1 - y0)}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${short(width)} ${short(height)}" width="${short(width)}" height="${short(height)}">`,
    '<style>text{font-family:"Times New Roman",Tinos,"Liberation Serif",serif;fill:#000}.m{font-family:monospace}rect{fill:none;stroke:#000;stroke-width:.5}</style>',
    '<rect x="0" y="0" width="100%" height="100%" style="fill:#fff;stroke:none"/>',
    ...rects,
    ...texts.map(textElement),
    '</svg>',
  ].join('');
}
