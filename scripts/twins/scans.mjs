#!/usr/bin/env node
// Prints random plans of known content, makes scans of them, reads the scans and compares.
//
//   node scripts/twins/scans.mjs --count 4 [--seed N] [--random] [--engine chromium|libreoffice] [--ocr-engine NAME] [--keep DIR] [--show N]
//
// Without --random all scans are of 200 dpi with 1 degree of skew. Needs pdftoppm beside the engine.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { characterErrors } from './compare/characters.mjs';
import { printDifferences, printSummary, printWrongFields, summarise } from './compare/report.mjs';
import { compareFile, loadLibrary } from './compare.mjs';
import { PLAIN, randomScan, scanOf } from './degrade/scan.mjs';
import { writeTwins } from './write.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
    random: { type: 'boolean', default: false },
    engine: { type: 'string', default: 'libreoffice' },
    'ocr-engine': { type: 'string', default: 'auto' },
    keep: { type: 'string' },
    show: { type: 'string', default: '12' },
  },
});

const first = Number(values.seed);
const documents = Array.from({ length: Number(values.count) }, (_, i) => ({
  name: `twin-${first + i}`,
  seed: first + i,
}));
const folder = values.keep ?? fs.mkdtempSync(path.join(os.tmpdir(), 'scans-'));
try {
  const library = await loadLibrary();
  const ocr = library.createOcr({ cacheDir: null, engine: values['ocr-engine'] });
  const twins = await writeTwins(documents, [values.engine], folder);
  const results = [];
  let [wrong, all] = [0, 0];
  for (const { name, seed, truth, files } of twins) {
    const options = values.random ? randomScan(seed) : PLAIN;
    const file = path.join(folder, `${name}.scan.pdf`);
    fs.writeFileSync(file, scanOf(files[values.engine], options, seed));
    const started = performance.now();
    results.push(await compareFile(library, file, truth, { ocr }));
    const errors = await characterErrors(library, files[values.engine], file, ocr);
    wrong += errors.wrong;
    all += errors.all;
    const rows = results.at(-1).rows;
    console.log(
      `${name}  ${JSON.stringify(options)}  rows ${rows.right}/${rows.wanted}  characters wrong ${((100 * errors.wrong) / errors.all).toFixed(2)} %  ${Math.round(performance.now() - started)} ms`,
    );
  }
  printSummary('scans', summarise(results));
  console.log(`             characters wrong ${((100 * wrong) / all).toFixed(2)} % of ${all}`);
  printWrongFields(results);
  printDifferences(results, Number(values.show));
} finally {
  if (values.keep === undefined) fs.rmSync(folder, { recursive: true, force: true });
}
