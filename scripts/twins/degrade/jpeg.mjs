/** What JPEG takes from a picture: blocks of 8 by 8 whose fine waves are rounded away (ITU T.81, table K.1). */

const TABLE = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22,
  29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103,
  121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];
const COS = Array.from({ length: 64 }, (_, i) => Math.cos((((i >> 3) * 2 + 1) * (i & 7) * Math.PI) / 16));
const scale = (k) => (k === 0 ? Math.SQRT1_2 : 1) / 2;

/** Rounds the picture as a JPEG of the given quality (1 to 100) would; in place. */
export function jpegLoss({ width, height, data }, quality) {
  const factor = quality < 50 ? 50 / quality : 2 - quality / 50;
  const steps = TABLE.map((value) => Math.max(1, value * factor));
  const block = new Float64Array(64);
  for (let c = 0; c < 3; c++)
    for (let top = 0; top + 8 <= height; top += 8)
      for (let left = 0; left + 8 <= width; left += 8) {
        const place = (i) => ((top + (i >> 3)) * width + left + (i & 7)) * 3 + c;
        let same = true;
        for (let i = 0; i < 64; i++) {
          block[i] = data[place(i)] - 128;
          if (block[i] !== block[0]) same = false;
        }
        if (same) continue;
        round(block, steps);
        for (let i = 0; i < 64; i++) data[place(i)] = Math.max(0, Math.min(255, Math.round(block[i] + 128)));
      }
}

function round(block, steps) {
  transform(block, (x, k) => scale(k) * COS[x * 8 + k], true);
  for (let i = 0; i < 64; i++) block[i] = Math.round(block[i] / steps[i]) * steps[i];
  transform(block, (x, k) => scale(k) * COS[x * 8 + k], false);
}

/** The cosine transform of a block by rows and columns, forth or back. */
function transform(block, wave, forth) {
  const line = new Float64Array(8);
  for (const [start, step] of [...lines(8, 1), ...lines(1, 8)]) {
    for (let to = 0; to < 8; to++) {
      let sum = 0;
      for (let from = 0; from < 8; from++)
        sum += block[start + from * step] * (forth ? wave(from, to) : wave(to, from));
      line[to] = sum;
    }
    for (let i = 0; i < 8; i++) block[start + i * step] = line[i];
  }
}

const lines = (between, step) => Array.from({ length: 8 }, (_, i) => [i * between, step]);
