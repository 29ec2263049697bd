import fs from 'node:fs';
import path from 'node:path';
import { writeDocx } from '../docx/write.mjs';
import { withoutDates } from '../engines/dates.mjs';
import { convertWithLibreOffice } from '../engines/libreoffice.mjs';
import { writeHtml } from '../html/write.mjs';
import { encodeDocx } from './docx.mjs';

/** Formats that LibreOffice writes from the DOCX twin, and our own page (`page`). */
const FORMATS = ['doc', 'rtf', 'odt', 'html'];
const CONVERTED = [...FORMATS, 'pdf'];
const ENCODINGS = ['tcvn3', 'vni'];

/** `doc`, `rtf` … in Unicode; `tcvn3` and `vni` as DOCX; `tcvn3-doc` … both; `vni-pdf` as PDF. */
export const LEGACY_ENGINES = [
  'vni-pdf',
  ...FORMATS,
  'page',
  ...ENCODINGS,
  ...ENCODINGS.flatMap((encoding) => FORMATS.map((format) => `${encoding}-${format}`)),
];

export function legacyFile(folder, name, engine) {
  if (engine === 'page') return path.join(folder, `${name}.page.html`);
  const [first, second] = engine.split('-');
  if (second !== undefined) return path.join(folder, `${name}.${first}.${second}`);
  return path.join(folder, FORMATS.includes(first) ? `${name}.${first}` : `${name}.${first}.docx`);
}

/** Writes the twins as these engines print them; files that lead to others stay beside them. */
export function writeLegacy(twins, engines, folder) {
  const wanted = engines.filter((engine) => LEGACY_ENGINES.includes(engine));
  if (wanted.includes('page'))
    for (const { paper, files } of twins) fs.writeFileSync(files.page, writeHtml(paper));
  for (const source of ['docx', ...ENCODINGS]) {
    const own = wanted.filter((engine) => sourceOf(engine) === source);
    if (own.length > 0) writeFrom(twins, source, own, folder);
  }
}

/** LibreOffice loses the form of automatic numbers in HTML (`1.1.` becomes the `1.` of a list in a list): there they are typed. */
function typed(paper) {
  const blocks = (all) => all.map((block) => (block.kind === 'paragraph' ? typedParagraph(block) : block));
  return {
    ...paper,
    sections: paper.sections.map((section) => ({ ...section, blocks: blocks(section.blocks) })),
  };
}

const typedParagraph = (block) =>
  block.label === null ? block : { ...block, label: { ...block.label, level: null } };

const sourceOf = (engine) =>
  ENCODINGS.find((encoding) => engine.startsWith(encoding)) ?? (engine === 'page' ? null : 'docx');

function writeFrom(twins, source, engines, folder) {
  const formats = engines.map((engine) => engine.split('-').at(-1));
  for (const format of formats.filter((one) => CONVERTED.includes(one))) {
    for (const { paper, files } of twins)
      writeSource(format === 'html' ? typed(paper) : paper, source, files[source]);
    convertWithLibreOffice(
      twins.map(({ files }) => files[source]),
      folder,
      format,
    );
    if (format === 'pdf') for (const { files } of twins) nameFonts(files[`${source}-pdf`]);
  }
  for (const { paper, files } of twins) writeSource(paper, source, files[source]);
}

/** The fonts that stand in for those of VNI get such a name, of the same length so that nothing moves in the file. */
function nameFonts(file) {
  const pdf = fs.readFileSync(file).toString('latin1');
  const named = pdf.replace(/(?<=\/(?:BaseFont|FontName)\s*\/[A-Z]{6}\+)[A-Za-z]+/g, (name) =>
    'VNI-Times-Of-Some-Length'.slice(0, name.length),
  );
  fs.writeFileSync(file, withoutDates(Buffer.from(named, 'latin1')));
}

function writeSource(paper, source, file) {
  const docx = writeDocx(paper);
  fs.writeFileSync(file, source === 'docx' ? docx : encodeDocx(docx, source));
}
