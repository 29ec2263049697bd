#!/usr/bin/env node
// Makes scans of plans of known content, reads the scans and compares.
//
//   node scripts/twins/scans.mjs --count 4 [--seed N] [--random] [--hand] [--engine fixtures|chromium|libreoffice] [--ocr-engine NAME] [--keep DIR] [--show N]
//
// `fixtures` takes the prints in fixtures/twins from the N-th on, the others print plans of their own. Without --random all
// scans are of 200 dpi with 1 degree of skew; with --hand their numbers and days are written by hand. Needs pdftoppm beside the engine.
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
    hand: { type: 'boolean', default: false },
    engine: { type: 'string', default: 'fixtures' },
    'ocr-engine': { type: 'string', default: 'auto' },
    keep: { type: 'string' },
    show: { type: 'string', default: '12' },
  },
});

const first = Number(values.seed);
const count = Number(values.count);

/** Twins with their truth and the file that is scanned. */
async function sources(folder) {
  if (values.engine === 'fixtures') return fixtures();
  const documents = Array.from({ length: count }, (_, i) => ({ name: `twin-${first + i}`, seed: first + i }));
  console.log(`printing ${count} plans with ${values.engine}`);
  const twins = await writeTwins(documents, [values.engine], folder);
  return twins.map(({ name, seed, truth, files }) => ({ name, seed, truth, source: files[values.engine] }));
}

function fixtures() {
  const home = path.resolve(import.meta.dirname, '../../fixtures/twins');
  const names = fs.readdirSync(home).filter((name) => name.endsWith('.json'));
  return names.slice(first - 1, first - 1 + count).map((file, index) => {
    const name = path.basename(file, '.json');
    const truth = JSON.parse(fs.readFileSync(path.join(home, file), 'utf8'));
    return { name, seed: first + index, truth, source: path.join(home, `${name}.libreoffice.pdf`) };
  });
}

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
const folder = values.keep ?? fs.mkdtempSync(path.join(os.tmpdir(), 'scans-'));
fs.mkdirSync(folder, { recursive: true });
try {
  const library = await loadLibrary();
  // The scan is read once for the plan and once for its characters: the second time from the cache.
  const cacheDir = fs.mkdtempSync(path.join(folder, 'cache-'));
  const ocr = library.createOcr({ cacheDir, engine: values['ocr-engine'] });
  const twins = await sources(folder);
  const results = [];
  let [wrong, all] = [0, 0];
  for (const [index, { name, seed, truth, source }] of twins.entries()) {
    const options = { ...(values.random ? randomScan(seed) : PLAIN), ...(values.hand ? { hand: true } : {}) };
    const file = path.join(folder, `${name}.scan.pdf`);
    const begun = performance.now();
    if (!fs.existsSync(file)) fs.writeFileSync(file, scanOf(source, options, seed));
    const started = performance.now();
    console.log(
      `${index + 1}/${twins.length}  ${name}  ${JSON.stringify(options)}  scan made in ${seconds(started - begun)}`,
    );
    results.push(await compareFile(library, file, truth, { ocr }));
    const errors = await characterErrors(library, source, file, ocr);
    wrong += errors.wrong;
    all += errors.all;
    const rows = results.at(-1).rows;
    console.log(
      `     rows ${rows.right}/${rows.wanted}  characters wrong ${((100 * errors.wrong) / errors.all).toFixed(2)} %  read in ${seconds(performance.now() - started)}`,
    );
  }
  printSummary('scans', summarise(results));
  console.log(`             characters wrong ${((100 * wrong) / all).toFixed(2)} % of ${all}`);
  printWrongFields(results);
  printDifferences(results, Number(values.show));
} finally {
  if (values.keep === undefined) fs.rmSync(folder, { recursive: true, force: true });
}
