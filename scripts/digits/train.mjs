#!/usr/bin/env node
// Trains the network that reads handwritten digits and writes src/readers/scan/hand/weights.data.ts.
//
//   node scripts/digits/train.mjs [--member 0] [--rounds 10] [--seed 1] [--data DIR] [--limit N] [--go-on]
//
// `--member` is the place of the network among those that judge together; each learns from a seed of its own. The same seed
// gives the same weights. `--data` keeps the downloaded digits; `--limit` learns from fewer of them. `--go-on`
// begins with the weights that are there and takes smaller steps.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom } from '../twins/random.mjs';
import { drawnDigit, learntDigit, loadMnist, NO_DIGIT, noDigit } from './data.mjs';
import { loadHand } from './hand.mjs';
import { createNet, LAYERS, learn, packed, run, unpack } from './net.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    member: { type: 'string', default: '0' },
    data: { type: 'string' },
    limit: { type: 'string', default: '60000' },
    'go-on': { type: 'boolean', default: false },
  },
});
const BATCH = 40;
const SMOOTHING = 0.005;
const home =
  process.env.WEIGHTS_OUT ?? path.resolve(import.meta.dirname, '../../src/readers/scan/hand/weights.data.ts');

const { pictureOf, STRAIGHT } = await loadHand();
const { train, test } = loadMnist(values.data);
const random = createRandom(Number(values.seed));
const count = Math.min(Number(values.limit), train.labels.length);
const net = createNet(random);
const member = Number(values.member);
const { MEMBERS } = await loadHand('weights.data.ts');
if (values['go-on']) {
  unpack(net, MEMBERS[member].numbers, MEMBERS[member].weights);
}
/** Smaller steps where much is known already. */
const RATE = values['go-on'] ? 6e-4 : 2e-3;

/** A picture with its label: of a hundred 64 are digits that people wrote, 22 are drawn, 14 are none. */
function example(set, index, chance) {
  const kind = chance.int(0, 99);
  const drawn = chance.int(0, 9);
  const ink =
    kind < 64
      ? learntDigit(set, index, chance, undefined, set === train && chance.chance(0.5) ? 0.6 : 0)
      : kind < 86
        ? drawnDigit(drawn, chance)
        : noDigit(set, chance);
  const label = kind < 64 ? set.labels[index] : kind < 86 ? drawn : NO_DIGIT;
  return { picture: pictureOf(ink, STRAIGHT), label };
}

/** Part of the digits (and of what is none) that is told right. */
function check(chance) {
  const told = [0, 0, 0, 0];
  for (let i = 0; i < 4000; i++) {
    const { picture, label } = example(test, chance.int(0, test.labels.length - 1), chance);
    if (picture === null) continue;
    const answer = run(net, picture);
    const at = label === NO_DIGIT ? 2 : 0;
    told[at + 1]++;
    if (answer.indexOf(Math.max(...answer)) === label) told[at]++;
  }
  return `digits ${((100 * told[0]) / told[1]).toFixed(2)} %  others ${((100 * told[2]) / told[3]).toFixed(2)} %`;
}

/** The file with this network in its place among the others. */
function write() {
  const shapes = LAYERS.map(
    ({ from, to, kernel }) => `  { from: ${from}, to: ${to}, kernel: ${kernel} },`,
  ).join('\n');
  const all = [...MEMBERS.slice(0, member), packed(net), ...MEMBERS.slice(member + 1)].map(
    ({ numbers, weights }) => `  {
    numbers:
      '${numbers}',
    weights:
      '${weights}',
  },
`,
  );
  const text = `/** Written by \`scripts/digits/train.mjs\`: see docs/handwriting.md for what it learnt from. */
export const LAYERS: readonly { readonly from: number; readonly to: number; readonly kernel: number }[] = [
${shapes}
];

/** Of each network: factors and biases, layer by layer, as 32-bit numbers, and weights as signed bytes; both in base64. */
export const MEMBERS: readonly { readonly numbers: string; readonly weights: string }[] = [
${all.join('')}];
`;
  fs.writeFileSync(home, text);
}

const rounds = Number(values.rounds);
const steps = Math.ceil(count / BATCH) * rounds;
let step = 0;
for (let round = 0; round < rounds; round++) {
  const started = performance.now();
  const order = orderOf(count);
  let loss = 0;
  for (let at = 0; at < count; at += BATCH) {
    const batch = order.subarray(at, Math.min(count, at + BATCH));
    let done = 0;
    for (const index of batch) {
      const { picture, label } = example(train, index, random);
      if (picture === null) continue;
      loss -= Math.log(run(net, picture, label, SMOOTHING)[label] + 1e-9);
      done++;
    }
    step++;
    const part = step / steps;
    learn(
      net,
      Math.max(1, done),
      RATE * Math.min(1, step / 200) * (0.5 + 0.5 * Math.cos(Math.PI * part)) + 1e-5,
      step,
    );
  }
  write();
  console.log(
    `round ${round + 1}/${rounds}  loss ${(loss / count).toFixed(4)}  ${check(createRandom(99))}  ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
}

function orderOf(length) {
  const order = Uint32Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i--) {
    const j = random.int(0, i);
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
