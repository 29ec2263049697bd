/** Digits and other signs drawn with a pen, every time a little otherwise. */
import { DIGITS, LETTERS } from './forms.data.mjs';

const strokesOf = (form) =>
  form.split(' | ').map((text) => {
    const points = text
      .replace('~', '')
      .split(' ')
      .map((point) => point.split(',').map(Number));
    return text.startsWith('~') ? points : sharp(...points);
  });
const sharp = (...points) => Object.assign(points, { sharp: true });

/** The strokes of a digit, of form and hand by chance: `{ strokes }` in a box of height 1. */
export const digitStrokes = (digit, random) => jittered(strokesOf(random.pick(DIGITS[digit])), random);

/** Strokes that are no digit: letters, and lines without sense. */
export function otherStrokes(random) {
  if (random.chance(0.5)) return jittered(strokesOf(random.pick(LETTERS)), random);
  const width = random.int(4, 16) / 10;
  const strokes = random.times(random.int(1, 2), () => {
    const points = random.times(random.int(4, 8), () => [
      (random.int(0, 100) / 100) * width,
      random.int(0, 100) / 100,
    ]);
    return random.chance(0.3) ? sharp(...points) : points;
  });
  return jittered(strokes, random);
}

function jittered(strokes, random) {
  const near = (value) => value + random.int(-50, 50) / 1000;
  const wide = random.int(65, 140) / 100;
  const lean = random.int(-8, 35) / 100;
  return strokes.map((stroke) => {
    const moved = stroke.map(([x, y]) => [near(x) * wide + lean * (1 - y), near(y)]);
    return stroke.sharp ? moved : smooth(moved);
  });
}

/** A curve through the points (Catmull-Rom). */
function smooth(points) {
  const at = (i) => points[Math.max(0, Math.min(points.length - 1, i))];
  const out = [];
  for (let i = 0; i + 1 < points.length; i++)
    for (let t = 0; t < 1; t += 0.125) {
      const weights = [
        -t + 2 * t ** 2 - t ** 3,
        2 - 5 * t ** 2 + 3 * t ** 3,
        t + 4 * t ** 2 - 3 * t ** 3,
        t ** 3 - t ** 2,
      ];
      out.push(
        [0, 1].map((c) => weights.reduce((sum, weight, k) => sum + (weight * at(i - 1 + k)[c]) / 2, 0)),
      );
    }
  return [...out, points.at(-1)];
}

/** Strokes as ink (one byte a pixel) of the given height, drawn with a round pen. */
export function drawStrokes(strokes, height, pen) {
  const all = strokes.flat();
  const [left, right] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))];
  const [top, bottom] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))];
  const scale = (height - pen) / (bottom - top || 1);
  const width = Math.ceil((right - left) * scale + pen) + 2;
  const tall = Math.ceil(height) + 2;
  const ink = new Uint8Array(width * tall);
  const place = ([x, y]) => [(x - left) * scale + pen / 2 + 1, (y - top) * scale + pen / 2 + 1];
  for (const stroke of strokes)
    for (let i = 0; i + 1 < stroke.length; i++)
      line(ink, width, tall, place(stroke[i]), place(stroke[i + 1]), pen / 2);
  return { width, height: tall, ink };
}

function line(ink, width, height, [ax, ay], [bx, by], radius) {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  for (
    let y = Math.max(0, Math.floor(Math.min(ay, by) - radius));
    y < Math.min(height, Math.max(ay, by) + radius + 1);
    y++
  )
    for (
      let x = Math.max(0, Math.floor(Math.min(ax, bx) - radius));
      x < Math.min(width, Math.max(ax, bx) + radius + 1);
      x++
    ) {
      const t =
        length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
      if (Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)) <= radius) ink[y * width + x] = 1;
    }
}
