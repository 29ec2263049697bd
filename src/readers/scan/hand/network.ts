/**
 * Which digit a picture shows, as small networks see it that learnt apart from each other: what one of them takes for
 * something else is in doubt. Each has three layers of convolution and two of plain neurons. Trained by
 * `scripts/digits/train.mjs` on handwritten digits and on what stands beside them on paper and is none.
 */
import { SIDE } from './picture.js';
import { LAYERS, MEMBERS } from './weights.data.js';

/** The last class: no digit, a part of one, or more than one. */
export const NO_DIGIT = 10;

interface Layer {
  readonly from: number;
  readonly to: number;
  /** Side of a kernel; 0 for neurons that see all of the layer before. */
  readonly kernel: number;
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

let members: readonly (readonly Layer[])[] | null = null;

/** Probabilities of the digits 0 to 9 and of none as each network sees them. */
export function probabilities(picture: Float32Array): readonly Float32Array[] {
  members ??= MEMBERS.map(decode);
  return members.map((layers) => told(picture, layers));
}

function told(picture: Float32Array, layers: readonly Layer[]): Float32Array {
  let [values, side] = [picture, SIDE];
  for (const [index, layer] of layers.entries()) {
    const isLast = index === layers.length - 1;
    if (layer.kernel === 0) values = neurons(values, layer, isLast);
    else {
      values = halved(convolved(values, side, layer), side, layer.to);
      side >>= 1;
    }
  }
  return softmax(values);
}

/** The weights: signed bytes, and for every neuron a factor and a bias. */
function decode({ numbers: factorsAndBiases, weights }: (typeof MEMBERS)[number]): Layer[] {
  const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const numbers = new Float32Array(bytes(factorsAndBiases).buffer);
  const small = new Int8Array(bytes(weights).buffer);
  let [at, number] = [0, 0];
  return LAYERS.map(({ from, to, kernel }) => {
    const inputs = from * Math.max(1, kernel * kernel);
    const factors = numbers.subarray(number, number + to);
    const biases = numbers.subarray(number + to, number + 2 * to);
    const own = Float32Array.from(
      small.subarray(at, at + inputs * to),
      (value, index) => value * (factors[Math.floor(index / inputs)] ?? 0),
    );
    at += inputs * to;
    number += 2 * to;
    return { from, to, kernel, weights: own, biases };
  });
}

/** Every neuron of the layer over all of the picture; what lies outside of it is empty. Kernels are 3 by 3, written out for speed. */
function convolved(values: Float32Array, side: number, { from, to, weights, biases }: Layer): Float32Array {
  const wide = side + 2;
  const input = padded(values, side, from);
  const out = new Float32Array(to * side * side);
  for (let o = 0; o < to; o++) {
    out.fill(biases[o] ?? 0, o * side * side, (o + 1) * side * side);
    for (let i = 0; i < from; i++) {
      const at = (o * from + i) * 9;
      const [w0 = 0, w1 = 0, w2 = 0, w3 = 0, w4 = 0, w5 = 0, w6 = 0, w7 = 0, w8 = 0] = weights.subarray(
        at,
        at + 9,
      );
      for (let y = 0; y < side; y++) {
        let a = (i * wide + y) * wide;
        let place = (o * side + y) * side;
        for (let x = 0; x < side; x++, a++, place++) {
          const b = a + wide;
          const c = b + wide;
          out[place] =
            (out[place] as number) +
            w0 * (input[a] as number) +
            w1 * (input[a + 1] as number) +
            w2 * (input[a + 2] as number) +
            w3 * (input[b] as number) +
            w4 * (input[b + 1] as number) +
            w5 * (input[b + 2] as number) +
            w6 * (input[c] as number) +
            w7 * (input[c + 1] as number) +
            w8 * (input[c + 2] as number);
        }
      }
    }
  }
  return out;
}

/** Every plane with an empty cell around. */
function padded(values: Float32Array, side: number, planes: number): Float32Array {
  const wide = side + 2;
  const out = new Float32Array(planes * wide * wide);
  for (let row = 0; row < planes * side; row++) {
    const plane = Math.floor(row / side);
    out.set(values.subarray(row * side, (row + 1) * side), (row + 2 * plane + 1) * wide + 1);
  }
  return out;
}

/** The strongest of every four neighbours, nothing below 0. */
function halved(values: Float32Array, side: number, planes: number): Float32Array {
  const half = side >> 1;
  const out = new Float32Array(planes * half * half);
  for (let at = 0; at < out.length; at++) {
    const [plane, y, x] = [Math.floor(at / (half * half)), Math.floor(at / half) % half, at % half];
    const first = plane * side * side + 2 * y * side + 2 * x;
    out[at] = Math.max(
      0,
      values[first] ?? 0,
      values[first + 1] ?? 0,
      values[first + side] ?? 0,
      values[first + side + 1] ?? 0,
    );
  }
  return out;
}

function neurons(values: Float32Array, { to, weights, biases }: Layer, isLast: boolean): Float32Array {
  const out = new Float32Array(to);
  for (let o = 0; o < to; o++) {
    let sum = biases[o] ?? 0;
    for (let i = 0; i < values.length; i++) sum += (values[i] ?? 0) * (weights[o * values.length + i] ?? 0);
    out[o] = isLast ? sum : Math.max(0, sum);
  }
  return out;
}

function softmax(values: Float32Array): Float32Array {
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const sum = powers.reduce((all, one) => all + one, 0);
  return powers.map((one) => one / sum);
}
