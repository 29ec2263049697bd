// Time and memory of reading scans: `npm run bench -- scan [PAGES]`. The engine alone reads the same pages whole, without
// straightening, tables or corrections, in as many threads.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import zlib from 'node:zlib';
import { scanPdf } from '../scripts/twins/degrade/pdf.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

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

/** Milliseconds a page of the engine alone, as many of them at work as there are cores. */
async function engineAlone(one, times) {
  const cores = os.availableParallelism();
  const workers = Array.from(
    { length: cores },
    () => new Worker(import.meta.filename, { workerData: { one, times } }),
  );
  const answer = (worker) => new Promise((resolve) => worker.once('message', resolve));
  // All have started before the first page is read: starting is no part of reading.
  await Promise.all(workers.map(answer));
  const started = performance.now();
  for (const worker of workers) worker.postMessage('read');
  await Promise.all(workers.map(answer));
  const took = performance.now() - started;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return took / (times * cores);
}

async function readAlone({ one: { width, height, gray }, times }) {
  const core = await require('tesseract.js-core/tesseract-core-simd-lstm.js')({ print() {}, printErr() {} });
  const folder = path.dirname(require.resolve('@tesseract.js-data/vie/package.json'));
  const packed = fs.readFileSync(path.join(folder, '4.0.0_best_int/vie.traineddata.gz'));
  core.FS.writeFile('./vie.traineddata', zlib.gunzipSync(packed));
  const api = new core.TessBaseAPI();
  api.Init(null, 'vie', 1);
  core.FS.writeFile('/input', Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), gray]));
  parentPort.once('message', () => {
    for (let i = 0; i < times; i++) {
      api.SetImageFile(1, 0);
      api.Recognize(null);
      api.GetJSONText(0);
    }
    parentPort.postMessage('done');
  });
  parentPort.postMessage('ready');
}

/** The highest resident memory of a child, asked of the system while it runs. */
function run(args) {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, [path.join(ROOT, 'bin/kehoach.js'), ...args], { stdio: 'ignore' });
    let peak = 0;
    const timer = setInterval(() => {
      const asked = spawnSync('ps', ['-o', 'rss=', '-p', `${child.pid}`], { encoding: 'utf8' });
      peak = Math.max(peak, Number(asked.stdout) / 1024);
    }, 100);
    child.on('exit', () => {
      clearInterval(timer);
      resolve({ milliseconds: performance.now() - started, peak });
    });
  });
}

export async function benchScan(pages) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'scan-bench-'));
  try {
    const one = page();
    const file = path.join(folder, 'scan.pdf');
    fs.writeFileSync(file, scanPdf(Array(pages).fill(one), 150, true));
    // Before and after: a machine with other work is not as fast at all times.
    const before = await engineAlone(one, 3);
    const { milliseconds, peak } = await run(['parse', file, '--cache-dir', path.join(folder, 'cache')]);
    const after = await engineAlone(one, 3);
    const again = await run(['parse', file, '--cache-dir', path.join(folder, 'cache')]);
    const cores = os.availableParallelism();
    const alone = (before + after) / 2;
    console.log(`engine alone       ${Math.round(alone)} ms a page on ${cores} cores`);
    console.log(
      `parse, ${pages} pages    ${Math.round(milliseconds / pages)} ms a page on ${cores} cores, ${(milliseconds / pages / alone).toFixed(2)} times the engine alone, peak ${Math.round(peak)} MB`,
    );
    console.log(`again, from cache  ${Math.round(again.milliseconds / pages)} ms a page`);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

if (!isMainThread) await readAlone(workerData);
else if (process.argv[1] === import.meta.filename) await benchScan(Number(process.argv[2] ?? 20));
