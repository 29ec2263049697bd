/** Pictures as a PDF of one page each, so that they are drawn and read like any scan. */
import { joinBytes } from '../../document/joinBytes.js';
import type { Picture } from './types.js';

/** Long side of A4 (points), for pictures that do not tell their size or tell what no sheet has. */
const LONG = 842;
/** Sheets from A6 to A2 (points along the long side); phones write 72 dots an inch without meaning it. */
const SHEET = [400, 1700] as const;

export function pdfOf(pictures: readonly Picture[]): Uint8Array {
  const objects: Uint8Array[] = [];
  const add = (...parts: (string | Uint8Array)[]): number => objects.push(joined(parts));
  add('<< /Type /Catalog /Pages 2 0 R >>');
  // Filled in when its pages are known.
  add('');
  const pages = pictures.map((picture) => addPage(add, picture));
  const kids = pages.map((page) => `${page} 0 R`).join(' ');
  objects[1] = joined([`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`]);
  return fileOf(objects);
}

/** Its pieces one below the other; the number of the page. */
function addPage(add: (...parts: (string | Uint8Array)[]) => number, picture: Picture): number {
  const [width, height] = sizeOf(picture);
  let top = 0;
  let drawn = '';
  const names = picture.pieces.map(({ rows, data }, index) => {
    const coding = picture.coding.replace('ROWS', `${rows}`);
    const head = `<< /Type /XObject /Subtype /Image /Width ${picture.width} /Height ${rows} ${coding} /Length ${data.length} >>\nstream\n`;
    top += rows;
    const [y, tall] = [height * (1 - top / picture.height), (height * rows) / picture.height];
    drawn += `q ${width.toFixed(3)} 0 0 ${tall.toFixed(3)} 0 ${y.toFixed(3)} cm /I${index} Do Q\n`;
    return `/I${index} ${add(head, data, '\nendstream')} 0 R`;
  });
  const content = add(`<< /Length ${drawn.length} >>\nstream\n${drawn}endstream`);
  const box = `[0 0 ${width.toFixed(3)} ${height.toFixed(3)}]`;
  return add(
    `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Rotate ${picture.turned} /Resources << /XObject << ${names.join(' ')} >> >> /Contents ${content} 0 R >>`,
  );
}

/** Points; as the file says where that is a sheet, else as large as A4. */
function sizeOf({ width, height, dpi }: Picture): [number, number] {
  const [x, y] = dpi ?? [0, 0];
  const [wide, tall] = [(width / x) * 72, (height / y) * 72];
  const long = Math.max(wide, tall);
  if (long >= SHEET[0] && long <= SHEET[1]) return [wide, tall];
  const scale = LONG / Math.max(width, height);
  return [width * scale, height * scale];
}

const encoder = new TextEncoder();

const joined = (parts: readonly (string | Uint8Array)[]): Uint8Array =>
  joinBytes(parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part)));

function fileOf(objects: readonly Uint8Array[]): Uint8Array {
  const parts: (string | Uint8Array)[] = ['%PDF-1.5\n'];
  let at = 9;
  const places: number[] = [];
  for (const [index, object] of objects.entries()) {
    const head = `${index + 1} 0 obj\n`;
    places.push(at);
    parts.push(head, object, '\nendobj\n');
    at += head.length + object.length + 8;
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
  );
  return joined(parts);
}
