/** Ink (`{ width, height, ink }`, one byte a pixel) and what pens and scanners make of it. */

/**
 * What unsteady hands do: `(x, y) => [dx, dy]`, slow waves over a digit of height 20. At `bend` 1 strokes leave their
 * place by two or three cells.
 */
function waves(bend, random) {
  const wave = () => {
    const [fx, fy] = [random.int(-22, 22) / 100, random.int(-22, 22) / 100];
    const [phase, size] = [random.int(0, 628) / 100, (bend * random.int(0, 170)) / 100];
    return (x, y) => size * Math.sin(fx * x + fy * y + phase);
  };
  const [a, b, c, d] = [wave(), wave(), wave(), wave()];
  return (x, y) => [a(x, y) + b(x, y), c(x, y) + d(x, y)];
}

/** A grey picture of 28 by 28, turned, leant, stretched and (by `bend`) bent, as ink of about the given height. */
export function fromGrey(grey, height, random, bend = 0) {
  const [lean, angle] = [random.int(-25, 25) / 100, (random.int(-8, 8) * Math.PI) / 180];
  const wide = random.int(68, 135) / 100;
  const scale = height / 20;
  const threshold = random.int(70, 165);
  const [width, tall] = [Math.ceil(40 * scale * Math.max(1, wide)), Math.ceil(34 * scale)];
  const ink = new Uint8Array(width * tall);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const wave = bend === 0 ? null : waves(bend, random);
  for (let y = 0; y < tall; y++)
    for (let x = 0; x < width; x++) {
      let [v, u] = [
        (y - tall / 2) / scale,
        ((x - width / 2) / scale + (lean * (y - tall / 2)) / scale) / wide,
      ];
      if (wave !== null) {
        const [du, dv] = wave(u, v);
        [u, v] = [u + du, v + dv];
      }
      if (sample(grey, 13.5 + cos * u - sin * v, 13.5 + sin * u + cos * v) > threshold)
        ink[y * width + x] = 1;
    }
  return trimmed({ width, height: tall, ink });
}

function sample(grey, x, y) {
  const [px, py] = [Math.floor(x), Math.floor(y)];
  if (px < 0 || py < 0 || px > 26 || py > 26) return 0;
  const [fx, fy, at] = [x - px, y - py, py * 28 + px];
  return (
    (grey[at] * (1 - fx) + grey[at + 1] * fx) * (1 - fy) +
    (grey[at + 28] * (1 - fx) + grey[at + 29] * fx) * fy
  );
}

/** Without the empty rows and columns around. */
export function trimmed({ width, height, ink }) {
  let [x0, x1, y0, y1] = [width, -1, height, -1];
  for (let at = 0; at < ink.length; at++) {
    if (ink[at] === 0) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    [x0, x1, y0, y1] = [Math.min(x0, x), Math.max(x1, x), Math.min(y0, y), Math.max(y1, y)];
  }
  return x1 < 0
    ? { width: 1, height: 1, ink: new Uint8Array(1) }
    : cut({ width, height, ink }, x0, y0, x1 + 1, y1 + 1);
}

function cut({ width, ink }, x0, y0, x1, y1) {
  const out = new Uint8Array((x1 - x0) * (y1 - y0));
  for (let y = y0; y < y1; y++) out.set(ink.subarray(y * width + x0, y * width + x1), (y - y0) * (x1 - x0));
  return { width: x1 - x0, height: y1 - y0, ink: out };
}

/** Two pieces side by side, the second `gap` pixels behind the first (less than 0: they touch), `drop` lower. */
export function beside(a, b, gap, drop = 0) {
  const [up, down] = [Math.max(0, -drop), Math.max(0, drop)];
  const start = Math.max(0, a.width + gap);
  const width = Math.max(a.width, start + b.width);
  const height = Math.max(a.height + up, b.height + down);
  const ink = new Uint8Array(width * height);
  for (const [one, x0, y0] of [
    [a, 0, up],
    [b, start, down],
  ])
    for (let y = 0; y < one.height; y++)
      for (let x = 0; x < one.width; x++) if (one.ink[y * one.width + x]) ink[(y + y0) * width + x + x0] = 1;
  return { width, height, ink };
}

/** Strokes one pixel broader, or thinner. */
export function spread({ width, height, ink }, wanted) {
  const out = ink.slice();
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (ink[y * width + x] === wanted) continue;
      const at = (dx, dy) =>
        x + dx < 0 || y + dy < 0 || x + dx >= width || y + dy >= height ? 0 : ink[(y + dy) * width + x + dx];
      if ([at(-1, 0), at(1, 0), at(0, -1), at(0, 1)].includes(wanted)) out[y * width + x] = wanted;
    }
  return { width, height, ink: out };
}

const count = (ink) => ink.reduce((sum, one) => sum + one, 0);

/** What the way onto paper and off it does: broader and thinner strokes, ragged edges, gaps, and dots of a printed line. */
export function worn(piece, random) {
  let one = random.chance(0.2) ? joined(piece, random) : piece;
  if (random.chance(0.3) && one.height > 30) one = spread(one, 1);
  else if (random.chance(0.25)) {
    const thin = spread(one, 0);
    if (count(thin.ink) > count(one.ink) * 0.5) one = thin;
  }
  const { width, height } = one;
  const ink = one.ink.slice();
  if (random.chance(0.5))
    for (let at = 1; at + 1 < ink.length; at++)
      if (one.ink[at - 1] !== one.ink[at + 1] && random.chance(0.25)) ink[at] ^= 1;
  if (random.chance(0.06)) {
    const row = random.int(Math.floor(height * 0.2), Math.floor(height * 0.85));
    ink.fill(0, row * width, row * width + width);
  }
  if (random.chance(0.15)) blot(ink, width, height, random, 0, random.int(1, 2));
  if (random.chance(0.08)) blot(ink, width, height, random, 1, 1);
  if (random.chance(0.08)) {
    const base = random.int(Math.floor(height * 0.75), height - 2);
    for (let x = random.int(0, 4); x + 2 < width; x += random.int(6, 9))
      for (const at of [0, 1, width, width + 1]) if (base + 1 < height) ink[base * width + x + at] = 1;
  }
  return trimmed({ width, height, ink });
}

/** What a cut through two joined digits leaves of the other one: a short stroke at one side, below the upper third. */
export function joined({ width, height, ink }, random) {
  const long = Math.round((height * random.int(6, 30)) / 100);
  const pen = Math.max(2, Math.round((height * random.int(5, 13)) / 100));
  const isRight = random.chance(0.5);
  const row = Math.round((height * random.int(40, 95)) / 100);
  const shift = isRight ? 0 : long;
  const wide = width + long;
  const out = new Uint8Array(wide * height);
  for (let y = 0; y < height; y++) out.set(ink.subarray(y * width, (y + 1) * width), y * wide + shift);
  const slope = random.int(-40, 40) / 100;
  const start = isRight ? lastOf(ink, width, row) : firstOf(ink, width, row) + shift;
  if (start < 0) return { width, height, ink };
  for (let i = 0; i < long; i++) {
    const [x, middle] = [isRight ? start + i : start - i, row + slope * i];
    for (let y = Math.max(0, Math.round(middle - pen / 2)); y < Math.min(height, middle + pen / 2); y++)
      if (x >= 0 && x < wide) out[y * wide + x] = 1;
  }
  return trimmed({ width: wide, height, ink: out });
}

const rowOf = (ink, width, row) => ink.subarray(row * width, (row + 1) * width);
const firstOf = (ink, width, row) => {
  const at = rowOf(ink, width, row).indexOf(1);
  return at < 0 ? -width * 9 : at;
};
const lastOf = (ink, width, row) => rowOf(ink, width, row).lastIndexOf(1);

function blot(ink, width, height, random, value, radius) {
  const [cx, cy] = [random.int(0, width - 1), random.int(0, height - 1)];
  for (let y = Math.max(0, cy - radius); y <= Math.min(height - 1, cy + radius); y++)
    for (let x = Math.max(0, cx - radius); x <= Math.min(width - 1, cx + radius); x++)
      ink[y * width + x] = value;
}
