#!/usr/bin/env node
// Writes the small fixed set of documents that the tests read without LibreOffice or Chromium:
// each as DOCX and as PDF of both engines, with what a reader should find in it.
//
//   node scripts/twins/fixtures.mjs [DIR]      (fixtures/twins unless named)
import fs from 'node:fs';
import path from 'node:path';
import { ENGINES, writeTwins } from './write.mjs';

const SMALL = { points: 2, statements: 3, rows: [4, 8] };
const LONG = { points: 2, statements: 2, rows: [26, 30] };
const NOTO = { font: 'Noto Serif' };

const DOCUMENTS = [
  {
    name: 'decree',
    seed: 7101,
    agency: 'province',
    annexes: 1,
    blank: false,
    style: {
      ...NOTO,
      scheme: 'decree',
      labels: 'typed',
      letterhead: 'two-rows',
      basis: 'lines',
      purposes: 'points',
      borders: 'single',
    },
  },
  {
    name: 'automatic-numbers',
    seed: 7102,
    agency: 'department',
    annexes: 1,
    blank: false,
    style: {
      ...NOTO,
      scheme: 'decree',
      labels: 'auto',
      letterhead: 'one-row',
      basis: 'prose',
      purposes: 'run-in',
      borders: 'hairline',
    },
  },
  {
    name: 'arabic',
    seed: 7103,
    agency: 'commune',
    annexes: 2,
    blank: false,
    style: {
      font: 'DejaVu Serif',
      scheme: 'arabic',
      labels: 'auto',
      purposes: 'split',
      borders: 'double',
      landscape: false,
    },
  },
  {
    name: 'school-draft',
    seed: 7104,
    agency: 'school',
    annexes: 1,
    blank: true,
    style: { ...NOTO, scheme: 'mixed', letterhead: 'three-rows', borders: 'thick' },
  },
  {
    name: 'party',
    seed: 7105,
    agency: 'party',
    annexes: 1,
    blank: false,
    style: { ...NOTO, scheme: 'decree', labels: 'top', borders: 'single' },
  },
  {
    name: 'joint',
    seed: 7106,
    agency: 'joint',
    annexes: 0,
    blank: false,
    style: { ...NOTO, scheme: 'decree', labels: 'typed' },
  },
  {
    name: 'parts',
    seed: 7107,
    agency: 'province',
    annexes: 1,
    blank: false,
    style: { ...NOTO, scheme: 'parts', labels: 'typed', landscape: true },
  },
  {
    name: 'short',
    seed: 7108,
    agency: 'commune',
    annexes: 0,
    blank: true,
    style: { ...NOTO, scheme: 'short', labels: 'typed', bullets: '+', purposes: 'together' },
  },
  {
    name: 'mixed-fonts',
    seed: 7109,
    agency: 'department',
    annexes: 1,
    blank: false,
    style: { font: 'Liberation Serif', scheme: 'decree', labels: 'typed', borders: 'fills' },
  },
  {
    name: 'cut-rows',
    seed: 7110,
    agency: 'department',
    annexes: 1,
    blank: false,
    size: LONG,
    style: {
      ...NOTO,
      scheme: 'decree',
      labels: 'typed',
      headerMarked: false,
      headerRepeats: false,
      landscape: true,
      size: 13,
      tableSize: 13,
    },
  },
];

const folder = process.argv[2] ?? path.resolve(import.meta.dirname, '../../fixtures/twins');
const twins = await writeTwins(
  DOCUMENTS.map((document) => ({ size: SMALL, ...document })),
  ENGINES,
  folder,
);
for (const { name, truth } of twins) {
  fs.writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(truth, null, 2)}\n`);
}
console.error(`${twins.length} documents in ${path.relative('.', folder) || '.'}`);
