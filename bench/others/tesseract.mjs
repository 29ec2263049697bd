// The engine of text recognition alone: as many threads as there are cores share the pages of a scan, all the same
// picture, and read each whole, as tesseract.js does unless told otherwise. `node tesseract.mjs PICTURE.pgm PAGES`
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import zlib from 'node:zlib';

const require = createRequire(import.meta.url);

async function readPages({ picture, pages, taken }) {
  const core = await require('tesseract.js-core/tesseract-core-simd-lstm.js')({ print() {}, printErr() {} });
  const folder = path.dirname(require.resolve('@tesseract.js-data/vie/package.json'));
  const packed = fs.readFileSync(path.join(folder, '4.0.0_best_int/vie.traineddata.gz'));
  core.FS.writeFile('./vie.traineddata', zlib.gunzipSync(packed));
  const api = new core.TessBaseAPI();
  api.Init(null, 'vie', 1);
  core.FS.writeFile('/input', fs.readFileSync(picture));
  while (Atomics.add(taken, 0, 1) < pages) {
    api.SetImageFile(1, 0);
    api.Recognize(null);
    JSON.parse(api.GetJSONText(0));
  }
}

if (isMainThread) {
  const [picture, pages] = [process.argv[2], Number(process.argv[3])];
  const taken = new Int32Array(new SharedArrayBuffer(4));
  for (let thread = Math.min(pages, os.availableParallelism()); thread > 0; thread--)
    new Worker(import.meta.filename, { workerData: { picture, pages, taken } });
} else await readPages(workerData);
