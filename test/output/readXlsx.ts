/** Reads a workbook as a spreadsheet program does: the names of the sheets and their cells. */
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export type Value = string | number | null;

export interface ReadSheet {
  readonly name: string;
  readonly cells: readonly (readonly Value[])[];
  /** Styles of the cells, by their place in `cellXfs`. */
  readonly styles: readonly (readonly number[])[];
  readonly xml: string;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** ST_Xstring of ECMA-376: `_x000D_` is a carriage return. */
const plain = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function columnOf(place: string): number {
  const letters = /^[A-Z]+/.exec(place)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function readSheet(name: string, xml: string): ReadSheet {
  const cells: Value[][] = [];
  const styles: number[][] = [];
  let place = '';
  let text = '';
  let kind = '';
  let style = 0;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  let inside = false;
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (tag === 't' || tag === 'v') inside = true;
    if (tag === 'f') throw new Error('a formula');
    if (tag === 'row') {
      cells.push([]);
      styles.push([]);
    }
    if (tag !== 'c') return;
    place = String(attributes.r);
    kind = String(attributes.t ?? 'n');
    style = Number(attributes.s ?? 0);
    text = '';
  });
  parser.on('text', (piece) => {
    if (inside) text += piece;
  });
  parser.on('closetag', ({ name: tag }) => {
    if (tag === 't' || tag === 'v') inside = false;
    if (tag !== 'c') return;
    const row = cells.at(-1);
    const value = kind === 'inlineStr' ? plain(text) : text === '' ? null : Number(text);
    if (row) row[columnOf(place)] = value;
    const looks = styles.at(-1);
    if (looks) looks[columnOf(place)] = style;
  });
  parser.write(xml).close();
  return { name, cells, styles, xml };
}

export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const parts = unzipSync(bytes);
  const part = (path: string): string => {
    const found = parts[path];
    if (found === undefined) throw new Error(`no ${path}`);
    return decoder.decode(found);
  };
  const names = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map((match) =>
    (match[1] ?? '')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"'),
  );
  return names.map((name, at) => readSheet(name, part(`xl/worksheets/sheet${at + 1}.xml`)));
}

/** Every part must be XML without an error. */
export function checkParts(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  for (const content of Object.values(parts)) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(decoder.decode(content)).close();
  }
  return Object.keys(parts);
}
