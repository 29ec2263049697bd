// The documents that are measured: made by the twins generator, of known size, kept between runs.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const DOCUMENTS = [
  { name: 'ten', seed: 11, size: { points: 5, statements: 5, rows: [40, 40] }, annexes: 1 },
  { name: 'hundred', seed: 12, size: { points: 8, statements: 9, rows: [810, 810] }, annexes: 1 },
];

export async function makeInputs(folder) {
  const file = (name) => path.join(folder, name);
  const files = {
    tenPdf: file('ten.libreoffice.pdf'),
    hundredPdf: file('hundred.libreoffice.pdf'),
    hundredDocx: file('hundred.docx'),
  };
  if (!Object.values(files).every((one) => fs.existsSync(one))) {
    try {
      execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    } catch {
      console.error('bench: LibreOffice (soffice) is needed once, to print the documents that are measured');
      process.exit(2);
    }
    const { writeTwins } = await import('../scripts/twins/write.mjs');
    await writeTwins(DOCUMENTS, ['docx', 'libreoffice'], folder);
  }
  return files;
}
