// Time and memory of reading scans: `npm run bench -- scan [PAGES]`. The engine alone reads the same pages whole, without
// straightening, tables or corrections, in as many threads as there are cores. Both are measured as whole processes, from
// their start to their end and over as many pages: what starting, unpacking the data and compiling the engine take is
// part of both, and each of them is as warm as the other. (Timed without its start, over a few pages of each thread, the
// engine alone was measured at its coldest, and what starts it for the reader counted for the reader alone.) Seconds of
// the processor are told beside those of the clock: where others share the cores they are what can be compared.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { scanPdf } from '../scripts/twins/degrade/pdf.mjs';
import { runOnce } from './measure.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');

/** A gray page of type out of a fixture of ours. */
function page() {
  const bytes = fs.readFileSync(path.join(ROOT, 'fixtures/scans/first-page.pdf'));
  const text = bytes.toString('latin1');
  const [, width, height] = /\/Width (\d+) \/Height (\d+)/.exec(text) ?? [];
  const start = text.indexOf('stream\n', text.indexOf('/Subtype /Image')) + 7;
  const gray = zlib.inflateSync(bytes.subarray(start));
  const data = new Uint8Array(gray.length * 3);
  for (let i = 0; i < gray.length; i++) data.fill(gray[i], i * 3, i * 3 + 3);
  return { width: Number(width), height: Number(height), gray, data };
}

const part = (value, of) => (value === null || of === null ? '' : `, ${(value / of).toFixed(2)} times`);

function print(name, { milliseconds, processor, peak }, pages, alone) {
  const each = (value) => `${Math.round(value / pages)} ms`;
  const clock = `${each(milliseconds)} a page${alone ? part(milliseconds, alone.milliseconds) : ''}`;
  const own =
    processor === null
      ? ''
      : `; of the processor ${each(processor)}${alone ? part(processor, alone.processor) : ''}`;
  console.log(`${name.padEnd(20)}${clock}${own}${peak === null ? '' : `; peak ${Math.round(peak)} MB`}`);
}

export async function benchScan(pages) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'scan-bench-'));
  try {
    const one = page();
    const [file, picture] = [path.join(folder, 'scan.pdf'), path.join(folder, 'page.pgm')];
    fs.writeFileSync(file, scanPdf(Array(pages).fill(one), 150, true));
    fs.writeFileSync(
      picture,
      Buffer.concat([Buffer.from(`P5\n${one.width} ${one.height}\n255\n`), one.gray]),
    );
    const node = process.execPath;
    const engine = [node, path.join(ROOT, 'bench/others/tesseract.mjs'), picture, `${pages}`];
    const parse = [
      node,
      path.join(ROOT, 'bin/kehoach.js'),
      'parse',
      file,
      '--cache-dir',
      path.join(folder, 'cache'),
    ];
    // Before and after: a machine with other work is not as fast at all times.
    const before = await runOnce(engine);
    const read = await runOnce(parse);
    const after = await runOnce(engine);
    const again = await runOnce(parse);
    if ([before, read, after, again].includes(null)) throw new Error('a run failed');
    const mean = (name) => (before[name] === null ? null : (before[name] + after[name]) / 2);
    const alone = { milliseconds: mean('milliseconds'), processor: mean('processor'), peak: mean('peak') };
    console.log(`${pages} pages on ${os.availableParallelism()} cores`);
    print('engine alone', alone, pages);
    print('parse', read, pages, alone);
    print('again, from cache', again, pages);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
