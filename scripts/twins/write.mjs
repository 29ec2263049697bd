import fs from 'node:fs';
import path from 'node:path';
import { makeContent } from './content/plan.mjs';
import { writeDocx } from './docx/write.mjs';
import { printWithChromium } from './engines/chromium.mjs';
import { withoutDates } from './engines/dates.mjs';
import { convertWithLibreOffice } from './engines/libreoffice.mjs';
import { writeHtml } from './html/write.mjs';
import { printed } from './layout/print.mjs';
import { LEGACY_ENGINES, legacyFile, writeLegacy } from './legacy/write.mjs';
import { truthOf } from './truth.mjs';

export const ENGINES = ['docx', 'libreoffice', 'chromium'];
/** Those that are written only when they are asked for. */
export const ALL_ENGINES = [...ENGINES, ...LEGACY_ENGINES];

/**
 * Writes documents in the formats of the wanted engines. `documents` are `{ name, seed }` with what is to be fixed (see makeContent).
 * Gives for each its truth and its files by engine.
 */
export async function writeTwins(documents, engines, folder) {
  fs.mkdirSync(folder, { recursive: true });
  const twins = documents.map(({ name, seed, ...options }) => {
    const content = makeContent(seed, options);
    return { name, seed, truth: truthOf(content), paper: printed(content), files: fileNames(folder, name) };
  });
  if (engines.includes('docx') || engines.includes('libreoffice')) {
    for (const { paper, files } of twins) fs.writeFileSync(files.docx, writeDocx(paper));
  }
  if (engines.includes('libreoffice')) office(twins);
  if (engines.includes('chromium'))
    await printWithChromium(
      twins.map(({ paper, files }) => ({ html: writeHtml(paper), file: files.chromium })),
    );
  writeLegacy(twins, engines, folder);
  return twins;
}

function fileNames(folder, name) {
  return {
    docx: path.join(folder, `${name}.docx`),
    libreoffice: path.join(folder, `${name}.libreoffice.pdf`),
    chromium: path.join(folder, `${name}.chromium.pdf`),
    ...Object.fromEntries(LEGACY_ENGINES.map((engine) => [engine, legacyFile(folder, name, engine)])),
  };
}

/** The office names its files after the source; ours say who made them. */
function office(twins) {
  const [first] = twins;
  if (first === undefined) return;
  convertWithLibreOffice(
    twins.map(({ files }) => files.docx),
    path.dirname(first.files.docx),
  );
  for (const { files } of twins) {
    const made = files.docx.replace(/\.docx$/, '.pdf');
    fs.writeFileSync(files.libreoffice, withoutDates(fs.readFileSync(made)));
    fs.rmSync(made);
  }
}
