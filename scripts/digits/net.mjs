/** A small network and how it learns (Adam on the cross entropy). Layers: convolutions of 3 by 3 with halving, then neurons. */

export const SIDE = 24;
export const LAYERS = [
  { from: 1, to: 10, kernel: 3 },
  { from: 10, to: 20, kernel: 3 },
  { from: 20, to: 32, kernel: 3 },
  { from: 32 * 9, to: 64, kernel: 0 },
  { from: 64, to: 11, kernel: 0 },
];

export function createNet(random) {
  return LAYERS.map((shape) => {
    const inputs = shape.from * Math.max(1, shape.kernel ** 2);
    const normal = () =>
      Array.from({ length: 6 }, () => random.int(-1000, 1000) / 1000).reduce((a, b) => a + b) / Math.SQRT2;
    const weights = Float32Array.from({ length: inputs * shape.to }, () => normal() * Math.sqrt(2 / inputs));
    const make = (length) => ({
      grad: new Float32Array(length),
      m: new Float32Array(length),
      v: new Float32Array(length),
    });
    return {
      ...shape,
      inputs,
      weights,
      biases: new Float32Array(shape.to),
      w: make(weights.length),
      b: make(shape.to),
    };
  });
}

/** Runs forth, and back when a label is given (gradients are added up). The probabilities. */
export function run(net, picture, label = null, smoothing = 0) {
  const kept = [];
  let [values, side] = [picture, SIDE];
  for (const [index, layer] of net.entries()) {
    if (layer.kernel > 0) {
      const wide = padded(values, side, layer.from);
      const { out, best } = halved(convolved(wide, side, layer), side, layer.to);
      kept.push({ wide, side, best });
      [values, side] = [out, side >> 1];
    } else {
      const out = new Float32Array(layer.to);
      for (let o = 0; o < layer.to; o++) {
        let sum = layer.biases[o];
        for (let i = 0, at = o * layer.from; i < layer.from; i++, at++) sum += values[i] * layer.weights[at];
        out[o] = index === net.length - 1 || sum > 0 ? sum : 0;
      }
      kept.push({ values, out });
      values = out;
    }
  }
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const all = powers.reduce((a, b) => a + b, 0);
  const told = powers.map((value) => value / all);
  if (label !== null) back(net, kept, told, label, smoothing);
  return told;
}

function padded(values, side, planes) {
  const wide = side + 2;
  const out = new Float32Array(planes * wide * wide);
  for (let p = 0; p < planes; p++)
    for (let y = 0; y < side; y++)
      out.set(
        values.subarray((p * side + y) * side, (p * side + y + 1) * side),
        (p * wide + y + 1) * wide + 1,
      );
  return out;
}

function convolved(input, side, { from, to, weights, biases }) {
  const wide = side + 2;
  const out = new Float32Array(to * side * side);
  for (let o = 0; o < to; o++) {
    const start = o * side * side;
    out.fill(biases[o], start, start + side * side);
    for (let i = 0; i < from; i++) {
      const at = (o * from + i) * 9;
      const w0 = weights[at],
        w1 = weights[at + 1],
        w2 = weights[at + 2],
        w3 = weights[at + 3],
        w4 = weights[at + 4];
      const w5 = weights[at + 5],
        w6 = weights[at + 6],
        w7 = weights[at + 7],
        w8 = weights[at + 8];
      for (let y = 0; y < side; y++) {
        let a = (i * wide + y) * wide;
        let t = start + y * side;
        for (let x = 0; x < side; x++, a++, t++) {
          const b = a + wide;
          const c = b + wide;
          out[t] +=
            w0 * input[a] +
            w1 * input[a + 1] +
            w2 * input[a + 2] +
            w3 * input[b] +
            w4 * input[b + 1] +
            w5 * input[b + 2] +
            w6 * input[c] +
            w7 * input[c + 1] +
            w8 * input[c + 2];
        }
      }
    }
  }
  return out;
}

function halved(values, side, planes) {
  const half = side >> 1;
  const out = new Float32Array(planes * half * half);
  const best = new Int32Array(out.length).fill(-1);
  for (let at = 0; at < out.length; at++) {
    const p = (at / (half * half)) | 0;
    const first = p * side * side + 2 * (((at / half) | 0) % half) * side + 2 * (at % half);
    for (const place of [first, first + 1, first + side, first + side + 1])
      if (values[place] > out[at]) [out[at], best[at]] = [values[place], place];
  }
  return { out, best };
}

function back(net, kept, told, label, smoothing) {
  let grad = told.map(
    (value, index) => value - (index === label ? 1 - smoothing : smoothing / (told.length - 1)),
  );
  for (let index = net.length - 1; index >= 0; index--) {
    const layer = net[index];
    grad =
      layer.kernel === 0
        ? backNeurons(layer, kept[index], grad, index === net.length - 1)
        : backConvolved(layer, kept[index], grad, index === 0);
  }
}

function backNeurons({ from, to, weights, w, b }, { values, out }, grad, isLast) {
  const down = new Float32Array(from);
  for (let o = 0; o < to; o++) {
    const g = isLast || out[o] > 0 ? grad[o] : 0;
    if (g === 0) continue;
    b.grad[o] += g;
    for (let i = 0, at = o * from; i < from; i++, at++) {
      w.grad[at] += g * values[i];
      down[i] += g * weights[at];
    }
  }
  return down;
}

function backConvolved({ from, weights, w, b }, { wide: input, side, best }, grad, isFirst) {
  const wide = side + 2;
  const down = new Float32Array(from * wide * wide);
  const half = side >> 1;
  // Only the strongest of four was heard.
  for (let at = 0; at < grad.length; at++) {
    const g = grad[at];
    const place = best[at];
    if (g === 0 || place < 0) continue;
    const o = (at / (half * half)) | 0;
    const within = place - o * side * side;
    const corner = ((within / side) | 0) * wide + (within % side);
    b.grad[o] += g;
    for (let i = 0; i < from; i++) {
      let k = (o * from + i) * 9;
      for (let row = i * wide * wide + corner, y = 0; y < 3; y++, row += wide)
        for (let x = 0; x < 3; x++, k++) {
          w.grad[k] += g * input[row + x];
          if (!isFirst) down[row + x] += g * weights[k];
        }
    }
  }
  if (isFirst) return down;
  const out = new Float32Array(from * side * side);
  for (let i = 0; i < from; i++)
    for (let y = 0; y < side; y++)
      out.set(
        down.subarray((i * wide + y + 1) * wide + 1, (i * wide + y + 1) * wide + 1 + side),
        (i * side + y) * side,
      );
  return out;
}

/** One step against the gradients of `count` pictures. `step` counts from 1. */
export function learn(net, count, rate, step) {
  const [one, two] = [1 - 0.9 ** step, 1 - 0.999 ** step];
  for (const layer of net)
    for (const [values, state, decay] of [
      [layer.weights, layer.w, 1e-4],
      [layer.biases, layer.b, 0],
    ])
      for (let i = 0; i < values.length; i++) {
        const g = state.grad[i] / count;
        state.grad[i] = 0;
        state.m[i] = 0.9 * state.m[i] + 0.1 * g;
        state.v[i] = 0.999 * state.v[i] + 0.001 * g * g;
        values[i] -= rate * (state.m[i] / one / (Math.sqrt(state.v[i] / two) + 1e-8) + decay * values[i]);
      }
}

/** The weights as signed bytes with a factor for every neuron: `{ numbers, weights }` in base64. */
export function packed(net) {
  const numbers = [];
  const bytes = [];
  for (const { inputs, to, weights, biases } of net) {
    const factors = Array.from(
      { length: to },
      (_, o) => Math.max(...weights.subarray(o * inputs, (o + 1) * inputs).map(Math.abs)) / 127 || 1,
    );
    numbers.push(...factors, ...biases);
    for (let at = 0; at < weights.length; at++)
      bytes.push(Math.round(weights[at] / factors[(at / inputs) | 0]));
  }
  const text = (array) => Buffer.from(array.buffer).toString('base64');
  return { numbers: text(Float32Array.from(numbers)), weights: text(Int8Array.from(bytes)) };
}

/** Sets the weights to packed ones: to go on where they were written. */
export function unpack(net, numbers, weights) {
  const told = new Float32Array(Uint8Array.from(Buffer.from(numbers, 'base64')).buffer);
  const bytes = new Int8Array(Uint8Array.from(Buffer.from(weights, 'base64')).buffer);
  let [number, at] = [0, 0];
  for (const layer of net) {
    const { inputs, to } = layer;
    for (let i = 0; i < inputs * to; i++)
      layer.weights[i] = bytes[at++] * told[number + Math.floor(i / inputs)];
    layer.biases.set(told.subarray(number + to, number + 2 * to));
    number += 2 * to;
  }
}
