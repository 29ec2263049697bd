/** Turns pictures: by quarters exactly, by small angles with interpolation. */
import type { Rotation } from '../../pdf/space.js';
import type { Gray } from '../types.js';

/** The picture turned clockwise by quarters. */
export function turnQuarters(image: Gray, by: Rotation): Gray {
  if (by === 0) return image;
  const { width, height, data } = image;
  const out = new Uint8Array(data.length);
  if (by === 180) {
    for (let at = 0, to = data.length - 1; to >= 0; at++, to--) out[to] = data[at] ?? 0;
    return { width, height, data: out };
  }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to = by === 90 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y;
      out[to] = data[y * width + x] ?? 0;
    }
  }
  return { width: height, height: width, data: out };
}

/** The picture turned about its middle so that lines that fall by `angle` degrees to the right are level. What comes in at the corners is white. */
export function straighten(image: Gray, angle: number): Gray {
  if (angle === 0) return image;
  const { width, height, data } = image;
  const out = new Uint8Array(data.length).fill(255);
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const [cx, cy] = [(width - 1) / 2, (height - 1) / 2];
  // Fixed point with 16 bits: the inner loop stays with whole numbers.
  const [dx, dy] = [Math.round(cos * 65536), Math.round(sin * 65536)];
  for (let y = 0; y < height; y++) {
    let sx = Math.round((cx - cos * cx - sin * (y - cy)) * 65536);
    let sy = Math.round((cy - sin * cx + cos * (y - cy)) * 65536);
    for (let x = 0; x < width; x++, sx += dx, sy += dy) {
      const [px, py] = [sx >> 16, sy >> 16];
      if (px < 0 || py < 0 || px >= width - 1 || py >= height - 1) continue;
      const at = py * width + px;
      const [fx, fy] = [(sx >> 8) & 255, (sy >> 8) & 255];
      const top = (data[at] ?? 0) * (256 - fx) + (data[at + 1] ?? 0) * fx;
      const bottom = (data[at + width] ?? 0) * (256 - fx) + (data[at + width + 1] ?? 0) * fx;
      out[y * width + x] = (top * (256 - fy) + bottom * fy) >> 16;
    }
  }
  return { width, height, data: out };
}
