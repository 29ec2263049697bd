#!/usr/bin/env node
// Writes fixtures/handwriting.json: numbers drawn by our own strokes into printed lines, eight pixels a byte, deflated.
//
//   node scripts/digits/fixtures.mjs
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { createRandom } from '../twins/random.mjs';
import { madeNumber } from './numbers.mjs';

const COUNT = 24;
const random = createRandom(20_260);
const numbers = Array.from({ length: COUNT }, (_, index) => {
  const { page, field, text } = madeNumber(null, random, index % 2 === 0 ? 'serial' : 'day');
  const bits = new Uint8Array(Math.ceil(page.ink.length / 8));
  for (let at = 0; at < page.ink.length; at++) if (page.ink[at]) bits[at >> 3] |= 1 << (at & 7);
  return {
    text,
    field,
    width: page.width,
    height: page.height,
    ink: zlib.deflateRawSync(bits, { level: 9 }).toString('base64'),
  };
});
const home = path.resolve(import.meta.dirname, '../../fixtures/handwriting.json');
fs.writeFileSync(home, `[\n${numbers.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`);
