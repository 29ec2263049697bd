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
  const [right, bottom] = [(width - 1) << 16, (height - 1) << 16];
  for (let y = 0; y < height; y++) {
    let sx = Math.round((cx - cos * cx - sin * (y - cy)) * 65536) | 0;
    let sy = Math.round((cy - sin * cx + cos * (y - cy)) * 65536) | 0;
    let to = y * width;
    const end = to + width;
    for (; to < end && (sx < 0 || sy < 0 || sx >= right || sy >= bottom); to++, sx += dx, sy += dy);
    // Once within the picture, a row stays there up to its end or that of the picture.
    for (; to < end && sx < right && sy >= 0 && sy < bottom; to++, sx += dx, sy += dy) {
      const at = (sy >> 16) * width + (sx >> 16);
      const [fx, fy] = [(sx >> 8) & 255, (sy >> 8) & 255];
      const [a, b] = [data[at] ?? 0, data[at + 1] ?? 0];
      const [c, d] = [data[at + width] ?? 0, data[at + width + 1] ?? 0];
      const upper = (a << 8) + (b - a) * fx;
      const lower = (c << 8) + (d - c) * fx;
      out[to] = ((upper << 8) + (lower - upper) * fy) >> 16;
    }
  }
  return { width, height, data: out };
}
