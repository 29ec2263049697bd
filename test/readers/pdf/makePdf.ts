/** Writes minimal PDFs for tests: text at places, rules and images, no fixtures needed. */

export interface Item {
  /** Content stream operators, in points from the bottom left corner as PDF counts. */
  readonly ops: string;
}

export interface PageSpec {
  readonly items: readonly Item[];
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: 0 | 90 | 180 | 270;
}

interface TextOptions {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Text render mode, 3 for invisible. */
  readonly mode?: number;
}

const HEIGHT = 842;
const chars = new Map<string, number>();

/** The code of a letter in the fonts of these PDFs, which give any 255 letters a code each. */
function codeOf(letter: string): number {
  const known = chars.get(letter);
  if (known !== undefined) return known;
  // From 33 on; brackets and backslash would need escaping in a string, so hexadecimal strings are used.
  const code = 33 + chars.size;
  if (code > 255) throw new Error('too many different letters in one test file');
  chars.set(letter, code);
  return code;
}

function hex(text: string): string {
  return [...text]
    .map((letter) => (letter === ' ' ? 32 : codeOf(letter)).toString(16).padStart(2, '0'))
    .join('');
}

/** Text whose baseline starts at `x`, `y` points from the top left. All letters are half a size wide. */
export function text(x: number, y: number, value: string, options: TextOptions = {}): Item {
  const font = options.bold === true ? 'B' : options.italic === true ? 'I' : 'R';
  const mode = options.mode ?? 0;
  return {
    ops: `BT /F${font} ${options.size ?? 12} Tf ${mode} Tr 1 0 0 1 ${x} ${HEIGHT - y} Tm <${hex(value)}> Tj ET`,
  };
}

/** The width of a text as these PDFs print it; points. */
export function widthOf(value: string, size = 12): number {
  return [...value].length * size * 0.5;
}

/** A stroked line between two points, from the top left. */
export function stroke(x0: number, y0: number, x1: number, y1: number, width = 0.5): Item {
  return { ops: `${width} w ${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S` };
}

/** A filled rectangle, from the top left. */
export function fill(x0: number, y0: number, x1: number, y1: number): Item {
  return { ops: `${x0} ${HEIGHT - y1} ${x1 - x0} ${y1 - y0} re f` };
}

/** An image (one grey dot) over the given box, from the top left. */
export function image(x0: number, y0: number, x1: number, y1: number): Item {
  return { ops: `q ${x1 - x0} 0 0 ${y1 - y0} ${x0} ${HEIGHT - y1} cm /Im Do Q` };
}

/** Items of which only the part inside the given box shows, from the top left. */
export function clipped(x0: number, y0: number, x1: number, y1: number, items: readonly Item[]): Item {
  const box = `${x0} ${HEIGHT - y1} ${x1 - x0} ${y1 - y0} re W n`;
  return { ops: `q ${box}\n${items.map((item) => item.ops).join('\n')}\nQ` };
}

type Draw = (x0: number, y0: number, x1: number, y1: number) => Item;

/** All lines of a plain grid. */
export function grid(xs: readonly number[], ys: readonly number[], draw: Draw = stroke): Item[] {
  const [x0, x1] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const [y0, y1] = [ys[0] ?? 0, ys.at(-1) ?? 0];
  const thick = draw === fill ? 0.6 : 0;
  return [...ys.map((y) => draw(x0, y, x1, y + thick)), ...xs.map((x) => draw(x, y0, x + thick, y1))];
}

/** A complete PDF file with the given pages and Info dictionary entries. */
export function makePdf(pages: readonly PageSpec[], producer = 'makePdf'): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const contents = pages.map((page) => page.items.map((item) => item.ops).join('\n'));
  const catalog = add('');
  const tree = add('');
  const map = stream(toUnicode());
  const cmap = add(map);
  const fonts = [font('Times-Roman', cmap), font('Times-Bold', cmap), font('Times-Italic', cmap)].map(add);
  const dot = add(
    `<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>\nstream\n\x80\nendstream`,
  );
  const resources = `<</Font<</FR ${fonts[0]} 0 R/FB ${fonts[1]} 0 R/FI ${fonts[2]} 0 R>>/XObject<</Im ${dot} 0 R>>>>`;
  const kids = pages.map((page, index) => {
    const content = add(stream(contents[index] ?? ''));
    const box = `[0 0 ${page.width ?? 595} ${page.height ?? HEIGHT}]`;
    return add(
      `<</Type/Page/Parent ${tree} 0 R/MediaBox${box}/Rotate ${page.rotate ?? 0}/Resources${resources}/Contents ${content} 0 R>>`,
    );
  });
  objects[catalog - 1] = `<</Type/Catalog/Pages ${tree} 0 R>>`;
  objects[tree - 1] =
    `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`;
  const info = add(`<</Producer(${producer})>>`);
  return serialise(objects, catalog, info);
}

function font(base: string, cmap: number): string {
  const widths = Array.from({ length: 224 }, () => 500).join(' ');
  return `<</Type/Font/Subtype/Type1/BaseFont/${base}/FirstChar 32/LastChar 255/Widths[${widths}]/ToUnicode ${cmap} 0 R>>`;
}

function toUnicode(): string {
  const lines = [...chars].map(([letter, code]) => {
    const units = [...letter].flatMap((c) => Array.from({ length: c.length }, (_, i) => c.charCodeAt(i)));
    return `<${code.toString(16).padStart(2, '0')}> <${units.map((u) => u.toString(16).padStart(4, '0')).join('')}>`;
  });
  const chunks: string[] = [];
  for (let i = 0; i < lines.length; i += 90) {
    const part = lines.slice(i, i + 90);
    chunks.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <00> <ff> endcodespacerange
1 beginbfchar <20> <0020> endbfchar
${chunks.join('\n')}
endcmap end end`;
}

function stream(body: string): string {
  return `<</Length ${body.length}>>\nstream\n${body}\nendstream`;
}

function serialise(objects: readonly string[], root: number, info: number): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets: number[] = [];
  for (const [index, body] of objects.entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<</Size ${objects.length + 1}/Root ${root} 0 R/Info ${info} 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0) & 0xff);
}
