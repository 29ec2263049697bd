/** Makes a scan of a PDF: rendered by pdftoppm, then skewed, sealed, grained and rounded as JPEG does. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRandom } from '../random.mjs';
import { writeByHand } from './handwriting.mjs';
import { jpegLoss } from './jpeg.mjs';
import { scanPdf } from './pdf.mjs';
import { grain, quarter, rotate, seal } from './picture.mjs';

export const PLAIN = {
  dpi: 200,
  skew: 1,
  noise: 6,
  jpeg: 75,
  seal: true,
  sideways: true,
  gray: false,
  hand: false,
};

/** Variants for a seed: every property within what offices have. */
export function randomScan(seed) {
  const random = createRandom(seed);
  return {
    dpi: random.pick([150, 200, 240, 300]),
    skew: random.int(0, 30) / 10,
    noise: random.int(2, 12),
    jpeg: random.int(45, 90),
    seal: random.chance(0.8),
    sideways: random.chance(0.5),
    gray: random.chance(0.3),
    hand: random.chance(0.4),
  };
}

/** The bytes of the scan; `pages` (from 1) picks some. `sideways` lays landscape pages on their side, as a feeder takes them. */
export function scanOf(file, options, seed, pages = null) {
  const random = createRandom(seed);
  const pictures = render(file, options.dpi).filter(
    (_, index) => pages === null || pages.includes(index + 1),
  );
  const first = pages === null || pages.includes(1) ? pictures[0] : undefined;
  if (options.hand && first !== undefined) writeByHand(first, file, options.dpi, createRandom(seed + 1));
  const done = pictures.map((picture, index) =>
    degrade(picture, options, random, index === pictures.length - 1),
  );
  return scanPdf(done, options.dpi, options.gray);
}

function degrade(picture, options, random, last) {
  // A seal stands over the signature, right of the middle.
  if (options.seal && last)
    seal(
      picture,
      picture.width * random.int(52, 66) * 0.01,
      picture.height * random.int(30, 60) * 0.01,
      options.dpi,
    );
  const sign = random.chance(0.5) ? 1 : -1;
  const laid = options.sideways && picture.width > picture.height ? quarter(picture) : picture;
  const turned = options.skew === 0 ? laid : rotate(laid, sign * options.skew);
  grain(turned, options.noise, random);
  if (options.jpeg !== null) jpegLoss(turned, options.jpeg);
  return turned;
}

function render(file, dpi) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'scan-'));
  try {
    execFileSync('pdftoppm', ['-r', `${dpi}`, file, path.join(folder, 'p')]);
    return fs
      .readdirSync(folder)
      .sort()
      .map((name) => readPpm(fs.readFileSync(path.join(folder, name))));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function readPpm(bytes) {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (head === null) throw new Error('pdftoppm wrote no PPM');
  return {
    width: Number(head[1]),
    height: Number(head[2]),
    data: new Uint8Array(bytes.subarray(head[0].length)),
  };
}
