/** Round seals of black ink: on scans without colour their rings and letters run into the signature. */
import type { Gray } from '../types.js';
import type { Bitmap } from './bitmap.js';
import type { Component, Components } from './components.js';
import { eachRun, type Runs } from './runs.js';

export interface Seal {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Radii (inches): seals of agencies measure 30 to 40 mm across. */
const LEAST = 0.52;
const MOST = 0.86;
/** Squares an inch in which circles are looked for. */
const COARSE = 50;
const DIRECTIONS = 72;
/** Part of the circle that has ink. */
const CLOSED = 0.72;
const WHITE = 255;
const MOST_POINTS = 6000;

/** Circles that are drawn all around, the outermost of each seal. */
export function findSeals({ runs, list }: Components, bitmap: Bitmap, dpi: number): Seal[] {
  const least = 2 * LEAST * dpi * 0.9;
  const large = list.filter((one) => one.x1 - one.x0 >= least && one.y1 - one.y0 >= least);
  const seals: Seal[] = [];
  for (const one of large) {
    const seal = circleOf(one, runs, bitmap, dpi);
    if (seal !== null) seals.push(seal);
  }
  return seals;
}

/** The largest closed circle among the best of every radius. */
function circleOf(one: Component, runs: Runs, bitmap: Bitmap, dpi: number): Seal | null {
  const step = Math.max(1, Math.round(dpi / COARSE));
  const points = pointsOf(one, runs, step);
  if (points.length > MOST_POINTS) return null;
  const [width, height] = [Math.ceil((one.x1 - one.x0) / step), Math.ceil((one.y1 - one.y0) / step)];
  let [found, most]: [Seal | null, number] = [null, CLOSED];
  for (let radius = Math.floor((MOST * dpi) / step); radius >= (LEAST * dpi) / step; radius--) {
    if (2 * radius > Math.min(width, height) + 4) continue;
    const at = centre(points, radius, width, height);
    const seal = settled(
      { x: one.x0 + at.x * step, y: one.y0 + at.y * step, radius: radius * step },
      bitmap,
      step,
    );
    const closed = closedness(seal, bitmap, 1);
    // Inner rings are as closed as the outer one.
    if (closed > most + (found === null ? 0 : 0.15)) [found, most] = [seal, closed];
  }
  return found;
}

function pointsOf(one: Component, runs: Runs, step: number): [number, number][] {
  const points: [number, number][] = [];
  for (let y = one.y0; y < one.y1; y += step)
    eachRun(runs, y, [one.x0, one.x1], (label, from, to) => {
      if (label !== one.label) return;
      for (let at = Math.ceil((from - one.x0) / step); one.x0 + at * step < to; at++)
        points.push([at, (y - one.y0) / step]);
    });
  return points;
}

/** The place from which most points are that far away. */
function centre(
  points: readonly (readonly [number, number])[],
  radius: number,
  width: number,
  height: number,
): { x: number; y: number } {
  const counts = new Uint16Array(width * height);
  let [best, most] = [0, 0];
  for (let way = 0; way < DIRECTIONS; way++) {
    const angle = (way / DIRECTIONS) * 2 * Math.PI;
    const [dx, dy] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
    for (const [x, y] of points) {
      const [cx, cy] = [Math.round(x + dx), Math.round(y + dy)];
      if (cx < 0 || cy < 0 || cx >= width || cy >= height) continue;
      const at = cy * width + cx;
      const count = (counts[at] ?? 0) + 1;
      counts[at] = count;
      if (count > most) [best, most] = [at, count];
    }
  }
  return { x: best % width, y: Math.floor(best / width) };
}

/** The circle near a coarse one that has most ink. */
function settled({ x, y, radius }: Seal, bitmap: Bitmap, step: number): Seal {
  let [best, most]: [Seal, number] = [{ x, y, radius }, -1];
  for (const fine of [Math.max(1, step >> 1), 1]) {
    const from = best;
    for (let dx = -2; dx <= 2; dx++)
      for (let dy = -2; dy <= 2; dy++)
        for (let dr = -2; dr <= 2; dr++) {
          const tried = { x: from.x + dx * fine, y: from.y + dy * fine, radius: from.radius + dr * fine };
          const closed = closedness(tried, bitmap, 0);
          if (closed > most) [best, most] = [tried, closed];
        }
  }
  return best;
}

/** Part of the circle that lies on ink, `give` pixels nearer or farther counted too. */
export function closedness({ x, y, radius }: Seal, { width, height, ink }: Bitmap, give: number): number {
  let closed = 0;
  for (let way = 0; way < 180; way++) {
    const angle = (way / 90) * Math.PI;
    let hasInk = false;
    for (let r = radius - give; r <= radius + give && !hasInk; r++) {
      const [px, py] = [Math.round(x + Math.cos(angle) * r), Math.round(y + Math.sin(angle) * r)];
      hasInk = px >= 0 && py >= 0 && px < width && py < height && ink[py * width + px] === 1;
    }
    if (hasInk) closed++;
  }
  return closed / 180;
}

/** Whitens the rings of a seal; what crosses them keeps its ink. */
export function eraseRings(image: Gray, bitmap: Bitmap, seal: Seal): void {
  const bands = bandsOf(seal, bitmap);
  const { width, height, ink } = bitmap;
  const place = (angle: number, r: number): number => {
    const [x, y] = [Math.round(seal.x + Math.cos(angle) * r), Math.round(seal.y + Math.sin(angle) * r)];
    return x < 0 || y < 0 || x >= width || y >= height ? -1 : y * width + x;
  };
  const steps = Math.ceil(seal.radius * 2 * Math.PI * 2);
  for (let way = 0; way < steps; way++) {
    const angle = (way / steps) * 2 * Math.PI;
    for (const [from, to] of bands) {
      let [inner, outer] = [from, to];
      const most = to - from + 9;
      while (ink[place(angle, inner - 1)] === 1 && outer - inner < most) inner--;
      while (ink[place(angle, outer + 1)] === 1 && outer - inner < most) outer++;
      if (outer - inner >= most) continue;
      for (let r = inner - 1; r <= outer + 1; r += 0.5) {
        const at = place(angle, r);
        if (at >= 0) image.data[at] = WHITE;
      }
    }
  }
}

/** Distances from the middle, from and to, at which a ring is drawn. */
function bandsOf(seal: Seal, bitmap: Bitmap): [number, number][] {
  const bands: [number, number][] = [];
  for (let radius = Math.round(seal.radius * 0.4); radius <= seal.radius * 1.08; radius++) {
    if (closedness({ ...seal, radius }, bitmap, 0) < CLOSED * 0.85) continue;
    const last = bands.at(-1);
    if (last !== undefined && radius - last[1] <= 1) last[1] = radius;
    else bands.push([radius, radius]);
  }
  return bands;
}

/** True for what lies within the seal with all of its box. */
export function liesIn(one: Component, { x, y, radius }: Seal): boolean {
  const [dx, dy] = [
    Math.max(Math.abs(one.x0 - x), Math.abs(one.x1 - x)),
    Math.max(Math.abs(one.y0 - y), Math.abs(one.y1 - y)),
  ];
  return Math.hypot(dx, dy) <= radius;
}
