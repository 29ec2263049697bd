/** A PDF whose pages are pictures and nothing else, as scanners write it. */
import zlib from 'node:zlib';

/** `pages` are pictures of three bytes a pixel; `gray` keeps one, which is a third of the size. */
export function scanPdf(pages, dpi, gray = false) {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', null];
  const kids = [];
  for (const page of pages) {
    const [width, height] = [(page.width * 72) / dpi, (page.height * 72) / dpi].map((value) =>
      value.toFixed(2),
    );
    const bytes = zlib.deflateSync(gray ? oneByte(page.data) : page.data, { level: 9 });
    const first = objects.length + 1;
    kids.push(`${first} 0 R`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /XObject << /I ${first + 2} 0 R >> >> /Contents ${first + 1} 0 R >>`,
      stream('', Buffer.from(`${width} 0 0 ${height} 0 0 cm /I Do`)),
      stream(
        `/Type /XObject /Subtype /Image /Width ${page.width} /Height ${page.height} /ColorSpace /${gray ? 'DeviceGray' : 'DeviceRGB'} /BitsPerComponent 8 /Filter /FlateDecode`,
        bytes,
      ),
    );
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  return assemble(objects);
}

const oneByte = (data) => Uint8Array.from({ length: data.length / 3 }, (_, i) => data[i * 3 + 1]);

function stream(entries, bytes) {
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

function assemble(objects) {
  const pieces = [Buffer.from('%PDF-1.4\n%\u00e2\u00e3\n', 'latin1')];
  const places = [];
  let at = pieces[0].length;
  const add = (piece) => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const [index, object] of objects.entries()) {
    places.push(at);
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]));
  }
  const start = at;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  add(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`));
  add(Buffer.from(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(pieces);
}
