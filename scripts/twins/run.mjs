#!/usr/bin/env node
// Makes random plans of known content, prints them with several engines, parses the files and compares.
//
//   node scripts/twins/run.mjs --count 100 [--seed N] [--engines docx,libreoffice,chromium] [--keep DIR] [--show N] [--plain]
//
// --plain: without what fewer offices do (content/variety.mjs), as the committed fixtures are.
//
// More engines when they are named: doc, rtf, odt, html (LibreOffice from the DOCX twin), page (our own HTML),
// tcvn3, vni (DOCX in old fonts), and both, as tcvn3-doc or vni-rtf.
//
// Document i has the seed N + i, so one that goes wrong can be made again with `--count 1 --seed N+i`.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isPerfect, printDifferences, printSummary, printWrongFields, summarise } from './compare/report.mjs';
import { compareFile, loadLibrary } from './compare.mjs';
import { ALL_ENGINES, ENGINES, writeTwins } from './write.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    engines: { type: 'string', default: ENGINES.join(',') },
    keep: { type: 'string' },
    show: { type: 'string', default: '12' },
    plain: { type: 'boolean', default: false },
  },
});

const engines = values.engines.split(',').filter((engine) => ALL_ENGINES.includes(engine));
const first = Number(values.seed);
const documents = Array.from({ length: Number(values.count) }, (_, i) => ({
  name: `twin-${first + i}`,
  seed: first + i,
  variety: !values.plain,
}));
const folder = values.keep ?? fs.mkdtempSync(path.join(os.tmpdir(), 'twins-'));

try {
  const library = await loadLibrary();
  const twins = await writeTwins(documents, engines, folder);
  if (values.keep !== undefined) keepTruth(twins);
  for (const engine of engines) await compareEngine(library, twins, engine);
} finally {
  if (values.keep === undefined) fs.rmSync(folder, { recursive: true, force: true });
}

async function compareEngine(library, twins, engine) {
  const results = [];
  for (const { files, truth } of twins) results.push(await compareFile(library, files[engine], truth));
  const summary = summarise(results);
  printSummary(engine, summary);
  printWrongFields(results);
  printDifferences(results, Number(values.show));
  if (!isPerfect(summary)) process.exitCode = 1;
}

function keepTruth(twins) {
  for (const { name, truth } of twins)
    fs.writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(truth, null, 2)}\n`);
}
