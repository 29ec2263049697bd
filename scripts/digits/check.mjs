#!/usr/bin/env node
// Reads made numbers (digits that the network has not learnt from) and tells how many are right at which certainty.
//
//   node scripts/digits/check.mjs [--count 1500] [--seed 7] [--data DIR] [--drawn] [--joined 0.12] [--crowded 0]
//
// Of five numbers one is none: a letter or a line stands in it, and whatever is read of it is wrong.
import { parseArgs } from 'node:util';
import { createRandom } from '../twins/random.mjs';
import { loadMnist } from './data.mjs';
import { loadHand } from './hand.mjs';
import { madeNumber } from './numbers.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1500' },
    seed: { type: 'string', default: '7' },
    data: { type: 'string' },
    drawn: { type: 'boolean', default: false },
    joined: { type: 'string', default: '0.12' },
    crowded: { type: 'string', default: '0' },
  },
});
const PRIOR = {
  serial: (text) => (/^(?!0+$)\d{1,5}$/.test(text) ? 1 : 0),
  day: (text) => (/^(?:0[1-9]|[12]\d|3[01])$/.test(text) ? 1 : /^[1-9]$/.test(text) ? 0.2 : 0),
};
const { readNumber } = await loadHand('index.ts');
const set = values.drawn ? null : loadMnist(values.data).test;
const random = createRandom(Number(values.seed));
const results = [];
const started = performance.now();
for (let i = 0; i < Number(values.count); i++) {
  const kind = random.chance(0.5) ? 'serial' : 'day';
  const { page, field, text } = madeNumber(set, random, kind, {
    joined: Number(values.joined),
    crowded: Number(values.crowded),
  });
  const read = readNumber([page], field, PRIOR[kind], 0);
  results.push({ text, read: read?.text ?? null, certainty: read?.certainty ?? 0 });
}
console.log(`${((performance.now() - started) / results.length).toFixed(1)} ms a number`);
const numbers = results.filter(({ text }) => text !== null);
for (const certain of [0.5, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98]) {
  const taken = results.filter((one) => one.read !== null && one.certainty >= certain);
  const right = taken.filter((one) => one.read === one.text).length;
  const digitsWrong = taken.filter((one) => one.text !== null && one.read !== one.text).length;
  console.log(
    `certain ${certain}  taken ${taken.length}  right ${((100 * right) / taken.length).toFixed(2)} %  ` +
      `of numbers ${((100 * right) / numbers.length).toFixed(1)} %  wrong numbers ${digitsWrong}  no numbers ${taken.length - right - digitsWrong}`,
  );
}
