#!/usr/bin/env node
// Writes pictures for scripts/digits/learn.py: digits, or whole numbers.
//
//   node scripts/digits/examples.mjs --kind digits|strips --out FILE [--count 25000] [--seed 1] [--data DIR] [--test]
//
// One after the other: the darkness of the cells, a byte each, and a byte for what they show (0 to 9, or 10 for what is
// no digit); for a strip a byte for how many digits and five for what they are. With `--test` the digits are of the part
// of MNIST that no network learns from.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { createRandom } from '../twins/random.mjs';
import { drawnDigit, learntDigit, loadMnist, NO_DIGIT, noDigit, partedDigit } from './data.mjs';
import { loadHand } from './hand.mjs';
import { madeNumber } from './numbers.mjs';

const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    out: { type: 'string' },
    count: { type: 'string', default: '25000' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string' },
    test: { type: 'boolean', default: false },
  },
});
const kinds = { digits, strips };
const example = kinds[values.kind];
if (example === undefined || values.out === undefined) throw new Error('--kind digits|strips and --out FILE');
const { pictureOf, STRAIGHT } = await loadHand('picture.ts');
const { piecesIn } = await loadHand('pieces.ts');
const { STRIP, stripOf } = await loadHand('strip.ts');
/** How often digits touch and stand above each other, in writing of three kinds. */
const HABITS = [
  { joined: 0.1, crowded: 0 },
  { joined: 0.35, crowded: 0.2 },
  { joined: 0.6, crowded: 0.35 },
];
const MOST_DIGITS = 5;
const { train, test } = loadMnist(values.data);
const set = values.test ? test : train;
const random = createRandom(Number(values.seed));
const chunks = [];
while (chunks.length < Number(values.count)) {
  const { cells, label } = example();
  if (cells !== null) chunks.push(Buffer.from([...cells.map((value) => Math.round(value * 255)), ...label]));
}
fs.writeFileSync(values.out, Buffer.concat(chunks));

/** Of a hundred 44 are digits that people wrote, 16 such that were cut from a neighbour, 26 are drawn, 14 are none. */
function digits() {
  const kind = random.int(0, 99);
  const bend = !values.test && random.chance(0.5) ? 0.6 : 0;
  const index = random.int(0, set.labels.length - 1);
  const drawn = random.int(0, 9);
  const [ink, label] =
    kind < 44
      ? [learntDigit(set, index, random, undefined, bend), set.labels[index]]
      : kind < 60
        ? [partedDigit(set, index, random, bend), set.labels[index]]
        : kind < 86
          ? [drawnDigit(drawn, random), drawn]
          : [noDigit(set, random), NO_DIGIT];
  return { cells: pictureOf(ink, STRAIGHT), label: [label] };
}

function strips() {
  const kind = random.chance(0.6) ? 'serial' : 'day';
  const hand = values.test
    ? {}
    : { drawn: random.pick([0, 0.15, 0.5, 1]), bend: random.chance(0.5) ? 0.6 : 0 };
  const { page, field, digits } = madeNumber(set, random, kind, { ...random.pick(HABITS), ...hand });
  const ink = piecesIn(page, field);
  const label = Array.from({ length: MOST_DIGITS }, (_, at) => digits[at] ?? 0);
  const strip = ink === null ? null : stripOf(ink);
  return { cells: strip === null ? null : padded(strip), label: [digits.length, ...label] };
}

/** All strips are as broad as the broadest. */
function padded({ width, height, values }) {
  const out = new Float32Array(STRIP.width * height);
  for (let y = 0; y < height; y++) out.set(values.subarray(y * width, (y + 1) * width), y * STRIP.width);
  return out;
}
