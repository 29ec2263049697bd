/** What JPEG takes from a picture: blocks of 8 by 8 whose fine waves are rounded away (ITU T.81, table K.1). */

const TABLE = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22,
  29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103,
  121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];
const scale = (k) => (k === 0 ? Math.SQRT1_2 : 1) / 2;
const waves = (at) => Float64Array.from({ length: 64 }, (_, i) => at(i >> 3, i & 7));
const wave = (x, k) => scale(k) * Math.cos(((x * 2 + 1) * k * Math.PI) / 16);
/** Row by row what each of the eight new values takes of the eight old ones. */
const FORTH = waves((to, from) => wave(from, to));
const BACK = waves((to, from) => wave(to, from));

/** Rounds the picture as a JPEG of the given quality (1 to 100) would; in place. */
export function jpegLoss({ width, height, data }, quality) {
  const factor = quality < 50 ? 50 / quality : 2 - quality / 50;
  const steps = TABLE.map((value) => Math.max(1, value * factor));
  const block = new Float64Array(64);
  const places = Int32Array.from({ length: 64 }, (_, i) => ((i >> 3) * width + (i & 7)) * 3);
  for (let c = 0; c < 3; c++)
    for (let top = 0; top + 8 <= height; top += 8)
      for (let left = 0; left + 8 <= width; left += 8) {
        const start = (top * width + left) * 3 + c;
        let same = true;
        for (let i = 0; i < 64; i++) {
          block[i] = data[start + places[i]] - 128;
          if (block[i] !== block[0]) same = false;
        }
        if (same) continue;
        round(block, steps);
        for (let i = 0; i < 64; i++)
          data[start + places[i]] = Math.max(0, Math.min(255, Math.round(block[i] + 128)));
      }
}

function round(block, steps) {
  transform(block, FORTH);
  for (let i = 0; i < 64; i++) block[i] = Math.round(block[i] / steps[i]) * steps[i];
  transform(block, BACK);
}

const line = new Float64Array(8);

/** The cosine transform of a block by rows and columns, forth or back. */
function transform(block, matrix) {
  for (let row = 0; row < 64; row += 8) transformLine(block, row, 1, matrix);
  for (let column = 0; column < 8; column++) transformLine(block, column, 8, matrix);
}

function transformLine(block, start, step, matrix) {
  for (let to = 0; to < 8; to++) {
    let sum = 0;
    for (let from = 0; from < 8; from++) sum += block[start + from * step] * matrix[to * 8 + from];
    line[to] = sum;
  }
  for (let i = 0; i < 8; i++) block[start + i * step] = line[i];
}
