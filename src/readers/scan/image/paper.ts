/** Evens out the paper: shadows, yellowed sheets and shaded cells become white. */
import type { Gray } from '../types.js';

/** Tiles an inch. */
const TILES = 8;
/** Print covers less than this part of a tile; what lies above is paper. */
const PAPER_SHARE = 0.7;
/** Darker than this is no paper but a picture or a black margin. */
const DARKEST_PAPER = 96;

/** The picture with the paper of every tile stretched to white. Works in place and returns the same picture. */
export function evenPaper(image: Gray, dpi: number): Gray {
  const size = Math.max(16, Math.round(dpi / TILES));
  const across = Math.ceil(image.width / size);
  const down = Math.ceil(image.height / size);
  const levels = smooth(paperLevels(image, size, across, down), across, down);
  const { width, height, data } = image;
  const brighter = new Map<number, Uint8Array>();
  for (let row = 0; row < down; row++)
    for (let tile = 0; tile < across; tile++) {
      const scale = Math.round(65280 / (levels[row * across + tile] ?? 255));
      if (scale <= 260) continue;
      const table = brighter.get(scale) ?? tableOf(scale);
      brighter.set(scale, table);
      const [left, right] = [tile * size, Math.min(width, (tile + 1) * size)];
      for (let y = row * size; y < Math.min(height, (row + 1) * size); y++)
        for (let at = y * width + left; at < y * width + right; at++) data[at] = table[data[at] ?? 0] ?? 255;
    }
  return image;
}

/** What becomes of every gray where the paper is this much too dark (256 is not at all). */
function tableOf(scale: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, value) => Math.min(255, (value * scale) >> 8));
}

function paperLevels(image: Gray, size: number, across: number, down: number): Float32Array {
  const { width, height, data } = image;
  const levels = new Float32Array(across * down);
  const counts = new Uint32Array(256);
  for (let row = 0; row < down; row++) {
    for (let tile = 0; tile < across; tile++) {
      counts.fill(0);
      let total = 0;
      for (let y = row * size; y < Math.min(height, (row + 1) * size); y += 2) {
        const end = y * width + Math.min(width, (tile + 1) * size);
        for (let at = y * width + tile * size; at < end; at += 2) {
          const value = data[at] ?? 0;
          counts[value] = (counts[value] ?? 0) + 1;
          total++;
        }
      }
      levels[row * across + tile] = quantile(counts, total * PAPER_SHARE);
    }
  }
  return levels;
}

function quantile(counts: Uint32Array, rank: number): number {
  let sum = 0;
  for (let value = 0; value < 256; value++) {
    sum += counts[value] ?? 0;
    if (sum >= rank) return value < DARKEST_PAPER ? 255 : value;
  }
  return 255;
}

/** The brightest of each tile and its neighbours: a tile full of print borrows the paper beside it. */
function smooth(levels: Float32Array, across: number, down: number): Float32Array {
  const out = new Float32Array(levels.length);
  for (let row = 0; row < down; row++) {
    for (let tile = 0; tile < across; tile++) {
      let [sum, weight] = [0, 0];
      for (let y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y++) {
        for (let x = Math.max(0, tile - 1); x <= Math.min(across - 1, tile + 1); x++) {
          sum += levels[y * across + x] ?? 0;
          weight++;
        }
      }
      out[row * across + tile] = Math.max(levels[row * across + tile] ?? 0, sum / weight);
    }
  }
  return out;
}
