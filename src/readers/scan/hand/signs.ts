/** What networks see: in a piece of ink which digit, in the columns of a strip which number. */
import { type Reading, readingsOf } from './ctc.js';
import { decode, type Network, type Planes, run } from './network.js';
import { SIDE } from './picture.js';
import { STRIP_LAYERS, STRIP_MEMBERS } from './stripWeights.data.js';
import { LAYERS, MEMBERS } from './weights.data.js';

/** The last class of a piece: no digit, a part of one, or more than one. */
export const NO_DIGIT = 10;

// Networks that learnt apart from each other: what one of them takes for something else is in doubt.
let digits: readonly Network[] | null = null;
let strips: readonly Network[] | null = null;

/** Probabilities of the digits 0 to 9 and of none as each network sees them. */
export function probabilities(picture: Float32Array): readonly Float32Array[] {
  digits ??= MEMBERS.map((stored) => decode(LAYERS, stored));
  return digits.map((network) => run(network, { count: 1, height: SIDE, width: SIDE, values: picture }));
}

/** What the strip may say: the mean of the networks. */
export function readStrip(strip: Omit<Planes, 'count'>): readonly Reading[] {
  strips ??= STRIP_MEMBERS.map((stored) => decode(STRIP_LAYERS, stored));
  const sums = new Map<string, number>();
  for (const network of strips)
    for (const { text, probability } of readingsOf(run(network, { count: 1, ...strip })))
      sums.set(text, (sums.get(text) ?? 0) + probability / strips.length);
  return [...sums].map(([text, probability]) => ({ text, probability }));
}
