// Time and memory of reading scans: `npm run bench -- scan [PAGES]`. The engine alone reads the same pages whole, without
// straightening, tables or corrections; both have all cores.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
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

async function engineAlone({ width, height, gray }, times) {
  const core = await require('tesseract.js-core/tesseract-core-simd-lstm.js')({ print() {}, printErr() {} });
  const folder = path.dirname(require.resolve('@tesseract.js-data/vie/package.json'));
  const packed = fs.readFileSync(path.join(folder, '4.0.0_best_int/vie.traineddata.gz'));
  core.FS.writeFile('./vie.traineddata', zlib.gunzipSync(packed));
  const api = new core.TessBaseAPI();
  api.Init(null, 'vie', 1);
  core.FS.writeFile('/input', Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), gray]));
  const started = performance.now();
  for (let i = 0; i < times; i++) {
    api.SetImageFile(1, 0);
    api.Recognize(null);
    api.GetJSONText(0);
  }
  return (performance.now() - started) / times;
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
    const alone = await engineAlone(one, 4);
    const { milliseconds, peak } = await run(['parse', file, '--cache-dir', path.join(folder, 'cache')]);
    const again = await run(['parse', file, '--cache-dir', path.join(folder, 'cache')]);
    const cores = os.availableParallelism();
    console.log(`engine alone       ${Math.round(alone)} ms a page on one core`);
    console.log(
      `parse, ${pages} pages    ${Math.round(milliseconds / pages)} ms a page on ${cores} cores, peak ${Math.round(peak)} MB`,
    );
    console.log(`again, from cache  ${Math.round(again.milliseconds / pages)} ms a page`);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) await benchScan(Number(process.argv[2] ?? 20));
