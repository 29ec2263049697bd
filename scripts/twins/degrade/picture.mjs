/** Pictures with three bytes a pixel, and what scanners and clerks do to them. */

const WHITE = 255;

/** Turns about the middle by a small angle in degrees, clockwise; white comes in at the corners. */
export function rotate({ width, height, data }, degrees) {
  const out = new Uint8Array(data.length).fill(WHITE);
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [cx, cy] = [(width - 1) / 2, (height - 1) / 2];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const sx = cx + cos * (x - cx) + sin * (y - cy);
      const sy = cy - sin * (x - cx) + cos * (y - cy);
      const [px, py] = [Math.floor(sx), Math.floor(sy)];
      if (px < 0 || py < 0 || px >= width - 1 || py >= height - 1) continue;
      const [fx, fy] = [sx - px, sy - py];
      for (let c = 0; c < 3; c++) {
        const at = (py * width + px) * 3 + c;
        const top = data[at] * (1 - fx) + data[at + 3] * fx;
        const bottom = data[at + width * 3] * (1 - fx) + data[at + width * 3 + 3] * fx;
        out[(y * width + x) * 3 + c] = Math.round(top * (1 - fy) + bottom * fy);
      }
    }
  }
  return { width, height, data: out };
}

/** A quarter turn, clockwise. */
export function quarter({ width, height, data }) {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let c = 0; c < 3; c++) out[(x * height + height - 1 - y) * 3 + c] = data[(y * width + x) * 3 + c];
  return { width: height, height: width, data: out };
}

/** A red round seal of 36 mm with its middle at the given place, ink mixing with what is below. */
export function seal(picture, x, y, dpi) {
  const [r, line] = [dpi * 0.71, Math.max(2, dpi / 60)];
  for (const radius of [r, r * 0.94, r * 0.6]) ring(picture, x, y, radius, line);
  for (let i = 0; i < 22; i++) {
    const angle = (i / 22) * Math.PI * 2;
    ring(picture, x + Math.cos(angle) * r * 0.77, y + Math.sin(angle) * r * 0.77, r * 0.08, line * 0.8);
  }
}

function ring({ width, height, data }, cx, cy, radius, line) {
  const reach = radius + line;
  for (let y = Math.max(0, Math.floor(cy - reach)); y < Math.min(height, cy + reach); y++) {
    for (let x = Math.max(0, Math.floor(cx - reach)); x < Math.min(width, cx + reach); x++) {
      if (Math.abs(Math.hypot(x - cx, y - cy) - radius) > line / 2) continue;
      const at = (y * width + x) * 3;
      data[at] = Math.min(data[at], 214);
      data[at + 1] = Math.min(data[at + 1], 44);
      data[at + 2] = Math.min(data[at + 2], 52);
    }
  }
}

/** Paper that is not white and grain of the sensor, `strength` in gray levels. */
export function grain({ data }, strength, random) {
  for (let at = 0; at < data.length; at++) {
    // The sum of four even numbers is near enough to a normal one.
    const even = random.int(0, 255) + random.int(0, 255) + random.int(0, 255) + random.int(0, 255);
    const value = data[at] * 0.94 + 9 + ((even - 510) / 148) * strength;
    data[at] = value < 0 ? 0 : value > 255 ? 255 : Math.round(value);
  }
}
