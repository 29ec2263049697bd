#!/usr/bin/env node
// Writes the small fixed set of documents in old formats and encodings that the tests read without LibreOffice.
//
//   node scripts/twins/fixtures-legacy.mjs [DIR]      (fixtures/legacy unless named)
import fs from 'node:fs';
import path from 'node:path';
import { legacyFile } from './legacy/write.mjs';
import { writeTwins } from './write.mjs';

const SMALL = { points: 2, statements: 2, rows: [3, 6] };
const NOTO = { font: 'Noto Serif' };

/** Each document with the engines that print it. */
const DOCUMENTS = [
  {
    name: 'letterhead',
    seed: 8101,
    agency: 'province',
    annexes: 1,
    blank: false,
    style: { ...NOTO, scheme: 'decree', labels: 'typed', letterhead: 'two-rows', borders: 'single' },
    engines: ['doc', 'rtf', 'odt', 'html', 'page', 'tcvn3', 'vni', 'tcvn3-doc', 'vni-rtf'],
  },
  {
    name: 'numbered',
    seed: 8102,
    agency: 'department',
    annexes: 1,
    blank: false,
    style: { ...NOTO, scheme: 'decree', labels: 'auto', purposes: 'run-in', borders: 'hairline' },
    engines: ['doc', 'rtf', 'odt', 'vni-doc', 'tcvn3-rtf'],
  },
  {
    name: 'school',
    seed: 8103,
    agency: 'school',
    annexes: 1,
    blank: true,
    style: { ...NOTO, scheme: 'mixed', letterhead: 'three-rows', borders: 'thick' },
    engines: ['doc', 'tcvn3-html', 'vni-odt'],
  },
  {
    name: 'ward',
    seed: 8104,
    agency: 'commune',
    annexes: 2,
    blank: false,
    style: { ...NOTO, scheme: 'arabic', labels: 'auto', purposes: 'split', landscape: true },
    engines: ['doc', 'rtf', 'odt', 'tcvn3-odt'],
  },
];

const folder = process.argv[2] ?? path.resolve(import.meta.dirname, '../../fixtures/legacy');
for (const { engines, ...document } of DOCUMENTS) {
  const [twin] = await writeTwins([{ size: SMALL, ...document }], engines, folder);
  const wanted = new Set(engines.map((engine) => legacyFile(folder, document.name, engine)));
  for (const file of Object.values(twin.files)) if (!wanted.has(file)) fs.rmSync(file, { force: true });
  fs.writeFileSync(path.join(folder, `${document.name}.json`), `${JSON.stringify(twin.truth, null, 2)}\n`);
}
console.error(`${DOCUMENTS.length} documents in ${path.relative('.', folder) || '.'}`);
