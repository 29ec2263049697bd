/**
 * Runs networks of convolutions: every neuron sees a small part of all planes before it, at every place. Trained by
 * `scripts/digits/learn.py` and stored by `scripts/digits/weights.py`.
 */

/** Size of a kernel, the emptiness around that it sees, and how many cells go on as one, downwards and across. */
export interface Layer {
  readonly from: number;
  readonly to: number;
  readonly tall: number;
  readonly wide: number;
  readonly above: number;
  readonly beside: number;
  readonly down: number;
  readonly across: number;
}

/** As stored: factors and biases, layer by layer, as 32-bit numbers, and weights as signed bytes; both in base64. */
export interface Stored {
  readonly numbers: string;
  readonly weights: string;
}

export interface Planes {
  readonly count: number;
  readonly height: number;
  readonly width: number;
  readonly values: Float32Array;
}

interface Loaded {
  readonly layer: Layer;
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}
export type Network = readonly Loaded[];

/** The probabilities of all signs at every place, those of a place side by side. */
export function run(network: Network, input: Planes): Float32Array {
  let planes = input;
  for (const [index, one] of network.entries()) {
    planes = convolved(planes, one);
    if (index < network.length - 1) planes = strongest(planes, one.layer);
  }
  return softmaxed(planes);
}

export function decode(layers: readonly Layer[], stored: Stored): Network {
  const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const numbers = new Float32Array(bytes(stored.numbers).buffer);
  const small = new Int8Array(bytes(stored.weights).buffer);
  let [at, number] = [0, 0];
  return layers.map((layer) => {
    const { to } = layer;
    const inputs = layer.from * layer.tall * layer.wide;
    const factors = numbers.subarray(number, number + to);
    const biases = numbers.subarray(number + to, number + 2 * to);
    const weights = Float32Array.from(
      small.subarray(at, at + inputs * to),
      (value, index) => value * (factors[Math.floor(index / inputs)] ?? 0),
    );
    at += inputs * to;
    number += 2 * to;
    return { layer, weights, biases };
  });
}

function convolved(planes: Planes, loaded: Loaded): Planes {
  const { to, tall, wide, above, beside } = loaded.layer;
  const input = padded(planes, above, beside);
  const [height, width] = [input.height - tall + 1, input.width - wide + 1];
  const out = { count: to, height, width, values: new Float32Array(to * height * width) };
  if (tall === 3 && wide === 3 && width > 3) byPlane(out, input, loaded);
  else byPlace(out, input, loaded);
  return out;
}

/** One plane after the other, for kernels of three by three. */
function byPlane({ height, width, values }: Planes, input: Planes, { layer, weights, biases }: Loaded): void {
  const { from, to } = layer;
  const size = input.height * input.width;
  for (let o = 0; o < to; o++) {
    const out = { height, width, values: values.subarray(o * height * width, (o + 1) * height * width) };
    out.values.fill(biases[o] ?? 0);
    for (let i = 0; i < from; i++)
      addNine(
        out,
        input.values.subarray(i * size, (i + 1) * size),
        weights.subarray((o * from + i) * 9, (o * from + i + 1) * 9),
      );
  }
}

type Plane = Omit<Planes, 'count'>;

/** Adds what a kernel sees of a plane, which is most of the work. */
function addNine({ height, width, values }: Plane, seen: Float32Array, kernel: Float32Array): void {
  const [w0 = 0, w1 = 0, w2 = 0, w3 = 0, w4 = 0, w5 = 0, w6 = 0, w7 = 0, w8 = 0] = kernel;
  const wide = width + 2;
  let place = 0;
  for (let y = 0; y < height; y++) {
    let a = y * wide;
    for (let x = 0; x < width; x++, a++, place++) {
      const b = a + wide;
      const c = b + wide;
      values[place] =
        (values[place] as number) +
        w0 * (seen[a] as number) +
        w1 * (seen[a + 1] as number) +
        w2 * (seen[a + 2] as number) +
        w3 * (seen[b] as number) +
        w4 * (seen[b + 1] as number) +
        w5 * (seen[b + 2] as number) +
        w6 * (seen[c] as number) +
        w7 * (seen[c + 1] as number) +
        w8 * (seen[c + 2] as number);
    }
  }
}

/** One place after the other: all that it sees lies side by side, so that every neuron only runs along it. */
function byPlace({ height, width, values }: Planes, input: Planes, { layer, weights, biases }: Loaded): void {
  const places = placesOf(layer, input);
  const seen = new Float32Array(places.length);
  for (let at = 0; at < height * width; at++) {
    const corner = Math.floor(at / width) * input.width + (at % width);
    for (const [k, place] of places.entries()) seen[k] = input.values[corner + place] ?? 0;
    for (let o = 0; o < layer.to; o++)
      values[o * height * width + at] = (biases[o] ?? 0) + product(weights, o * places.length, seen);
  }
}

/** Where the cells under a kernel lie, from its upper left corner on. */
function placesOf({ from, tall, wide }: Layer, { height, width }: Planes): Int32Array {
  return Int32Array.from({ length: from * tall * wide }, (_, k) => {
    const [plane, y, x] = [Math.floor(k / (tall * wide)), Math.floor(k / wide) % tall, k % wide];
    return (plane * height + y) * width + x;
  });
}

/** Four sums at once, since each addition waits for the one before. */
function product(weights: Float32Array, start: number, seen: Float32Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  let k = 0;
  for (let at = start; k + 3 < seen.length; k += 4, at += 4) {
    a += (weights[at] as number) * (seen[k] as number);
    b += (weights[at + 1] as number) * (seen[k + 1] as number);
    c += (weights[at + 2] as number) * (seen[k + 2] as number);
    d += (weights[at + 3] as number) * (seen[k + 3] as number);
  }
  for (; k < seen.length; k++) a += (weights[start + k] as number) * (seen[k] as number);
  return a + b + c + d;
}

/** With empty cells around every plane. */
function padded({ count, height, width, values }: Planes, above: number, beside: number): Planes {
  if (above === 0 && beside === 0) return { count, height, width, values };
  const [tall, wide] = [height + 2 * above, width + 2 * beside];
  const out = new Float32Array(count * tall * wide);
  for (let row = 0; row < count * height; row++) {
    const to = Math.floor(row / height) * tall + above + (row % height);
    out.set(values.subarray(row * width, (row + 1) * width), to * wide + beside);
  }
  return { count, height: tall, width: wide, values: out };
}

/** The strongest of the cells that go on as one, nothing below 0. */
function strongest({ count, height, width, values }: Planes, { down, across }: Layer): Planes {
  const [tall, wide] = [Math.floor(height / down), Math.floor(width / across)];
  const out = new Float32Array(count * tall * wide);
  for (let at = 0; at < out.length; at++) {
    const [plane, y, x] = [Math.floor(at / (tall * wide)), Math.floor(at / wide) % tall, at % wide];
    let most = 0;
    for (let dy = 0; dy < down; dy++)
      for (let dx = 0; dx < across; dx++)
        most = Math.max(most, values[(plane * height + y * down + dy) * width + x * across + dx] ?? 0);
    out[at] = most;
  }
  return { count, height: tall, width: wide, values: out };
}

function softmaxed({ count, height, width, values }: Planes): Float32Array {
  const places = height * width;
  const out = new Float32Array(places * count);
  for (let at = 0; at < places; at++) {
    const scores = Array.from({ length: count }, (_, sign) => values[sign * places + at] ?? 0);
    const most = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - most));
    const sum = powers.reduce((all, one) => all + one, 0);
    out.set(
      powers.map((one) => one / sum),
      at * count,
    );
  }
  return out;
}
