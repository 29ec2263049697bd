/**
 * Which digit a picture shows: three layers of convolution and two of plain neurons. Trained by
 * `scripts/digits/train.mjs` on handwritten digits and on what stands beside them on paper and is none.
 */
import { SIDE } from './picture.js';
import { LAYERS, NUMBERS, WEIGHTS } from './weights.data.js';

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

let layers: readonly Layer[] | null = null;

/** Probabilities of the digits 0 to 9 and of none. */
export function probabilities(picture: Float32Array): Float32Array {
  layers ??= decode();
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
function decode(): Layer[] {
  const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const numbers = new Float32Array(bytes(NUMBERS).buffer);
  const small = new Int8Array(bytes(WEIGHTS).buffer);
  let [at, number] = [0, 0];
  return LAYERS.map(({ from, to, kernel }) => {
    const inputs = from * Math.max(1, kernel * kernel);
    const factors = numbers.subarray(number, number + to);
    const biases = numbers.subarray(number + to, number + 2 * to);
    const weights = Float32Array.from(
      small.subarray(at, at + inputs * to),
      (value, index) => value * (factors[Math.floor(index / inputs)] ?? 0),
    );
    at += inputs * to;
    number += 2 * to;
    return { from, to, kernel, weights, biases };
  });
}

/** Every neuron of the layer over all of the picture; what lies outside of it is empty. */
function convolved(values: Float32Array, side: number, layer: Layer): Float32Array {
  const { from, to, kernel, weights, biases } = layer;
  const [area, reach] = [side * side, kernel >> 1];
  const out = new Float32Array(to * area);
  for (let o = 0; o < to; o++) {
    out.fill(biases[o] ?? 0, o * area, (o + 1) * area);
    for (let i = 0; i < from; i++)
      for (let k = 0; k < kernel * kernel; k++) {
        const weight = weights[(o * from + i) * kernel * kernel + k] ?? 0;
        const [dy, dx] = [Math.floor(k / kernel) - reach, (k % kernel) - reach];
        for (let y = Math.max(0, -dy); y < Math.min(side, side - dy); y++) {
          const [row, source] = [o * area + y * side, i * area + (y + dy) * side + dx];
          for (let x = Math.max(0, -dx); x < Math.min(side, side - dx); x++)
            out[row + x] = (out[row + x] ?? 0) + weight * (values[source + x] ?? 0);
        }
      }
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
