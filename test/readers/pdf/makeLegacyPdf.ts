/** PDFs in fonts of an encoding before Unicode: one byte a letter, as programs of that time printed them. */

export interface LegacyLine {
  /** `/F1` or `/F2`, as in `fonts`. */
  readonly font: number;
  /** Letters of Windows-1252, as the font's own encoding has them. */
  readonly text: string;
}

const HEIGHT = 842;

const hex = (text: string): string =>
  [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');

/** One page with a line under the other; `fonts` are names such as `.VnTime`, from F1 on. */
export function makeLegacyPdf(
  fonts: readonly string[],
  lines: readonly (readonly LegacyLine[])[],
): Uint8Array {
  const content = lines
    .map((runs, i) => {
      const shown = runs.map(({ font, text }) => `/F${font} 13 Tf <${hex(text)}> Tj`).join(' ');
      return `BT 1 0 0 1 60 ${HEIGHT - 60 - i * 20} Tm ${shown} ET`;
    })
    .join('\n');
  const widths = new Array(224).fill(500).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Contents 4 0 R /Resources << /Font << ${fonts.map((_, i) => `/F${i + 1} ${5 + i} 0 R`).join(' ')} >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...fonts.map(
      (name) =>
        `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${widths}] >>`,
    ),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = file.length;
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}
