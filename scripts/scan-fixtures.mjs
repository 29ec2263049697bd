#!/usr/bin/env node
// Writes the small fixed scans that the tests read: two pages of twins as pictures (needs pdftoppm).
//
//   node scripts/scan-fixtures.mjs [DIR]      (fixtures/scans unless named)
import fs from 'node:fs';
import path from 'node:path';
import { PLAIN, scanOf } from './twins/degrade/scan.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = process.argv[2] ?? path.join(root, 'fixtures/scans');
// Little grain: it does not compress, and what stands in the repository should be small.
const SMALL = { ...PLAIN, dpi: 150, noise: 0, jpeg: null, gray: true };
const SCANS = [
  { name: 'first-page', source: 'decree.libreoffice.pdf', pages: [1], options: { ...SMALL, seal: false } },
  {
    name: 'sideways-table',
    source: 'decree.libreoffice.pdf',
    pages: [3],
    options: { ...SMALL, gray: false },
  },
];

fs.mkdirSync(folder, { recursive: true });
for (const { name, source, pages, options } of SCANS) {
  const bytes = scanOf(path.join(root, 'fixtures/twins', source), options, 1, pages);
  fs.writeFileSync(path.join(folder, `${name}.pdf`), bytes);
}
