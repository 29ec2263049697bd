#!/usr/bin/env node
// Times whole processes, ours and others, in turn in one run, and prints the table that the README shows.
//
//   npm run bench [-- --rounds N]
//   npm run bench -- validate
//   npm run bench -- batch [--files 2000]
//   npm run bench -- office
//   npm run bench -- scan [PAGES]
//
// Wants the built program, LibreOffice (to print the two documents, once) and, for one row, pdftotext.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { benchBatch } from './batch.mjs';
import { makeInputs } from './inputs.mjs';
import { measureAll } from './measure.mjs';
import { benchOffice } from './office.mjs';
import { printTable, verdicts } from './report.mjs';
import { benchValidate } from './validate.mjs';
import { warmPages } from './warm.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '9' }, files: { type: 'string', default: '2000' } },
});
if (positionals[0] === 'validate') process.exit((await benchValidate()) ? 0 : 1);
if (positionals[0] === 'batch') process.exit((await benchBatch(Number(values.files))) ? 0 : 1);
if (positionals[0] === 'office') process.exit((await benchOffice()) ? 0 : 1);
if (positionals[0] === 'scan') {
  const { benchScan } = await import('./scan.mjs');
  await benchScan(Number(positionals[1] ?? 20));
  process.exit(0);
}
const rounds = Number(values.rounds);

const files = await makeInputs('.bench');
fs.writeFileSync('.bench/empty.mjs', '');
const node = process.execPath;
const kehoach = (...args) => [node, 'bin/kehoach.js', ...args];
const other = (name, file) => [node, `bench/others/${name}.mjs`, file];

const commands = {
  'empty Node process': [node, '.bench/empty.mjs'],
  'kehoach --version': kehoach('--version'),
  '10-page PDF: kehoach parse': kehoach('parse', files.tenPdf),
  '10-page PDF: kehoach parse, nothing kept': [
    'env',
    'NODE_DISABLE_COMPILE_CACHE=1',
    ...kehoach('parse', files.tenPdf),
  ],
  '10-page PDF: pdf-parse getText': other('pdf-parse', files.tenPdf),
  '10-page PDF: pdftotext': ['pdftotext', files.tenPdf, '-'],
  '100-page PDF: kehoach parse': kehoach('parse', files.hundredPdf),
  '100-page PDF: pdf-parse getText': other('pdf-parse', files.hundredPdf),
  '100-page PDF: pdftotext': ['pdftotext', files.hundredPdf, '-'],
  '100-page DOCX: kehoach parse': kehoach('parse', files.hundredDocx),
  '100-page DOCX: mammoth convertToHtml': other('mammoth', files.hundredDocx),
};

const measured = await measureAll(commands, rounds);
const warm = await warmPages([files.tenPdf, files.hundredPdf]);
printTable(measured, warm);
const wrong = verdicts(measured, warm).filter((one) => !one.ok);
for (const one of wrong) console.log(`missed: ${one.text}`);
if (wrong.length > 0) process.exitCode = 1;
