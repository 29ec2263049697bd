/** Separates black print from the red and blue of stamps, seals and pens. */
import type { Gray } from '../types.js';

/** Distance of the strongest from the weakest channel from which a pixel begins to count as coloured, and counts fully. */
const FAINT = 36;
const FULL = 84;

/**
 * Gray of a picture with four bytes a pixel (blue, green, red, unused). In coloured ink the strongest channel is
 * bright and in black print none is: the strongest channel is therefore the picture without the coloured ink,
 * and print below a seal stays.
 */
export function withoutColour(pixels: Uint8Array, width: number, height: number, stride: number): Gray {
  const data = new Uint8Array(width * height);
  let out = 0;
  for (let y = 0; y < height; y++) {
    let at = y * stride;
    for (let x = 0; x < width; x++, at += 4) {
      const b = pixels[at] ?? 0;
      const g = pixels[at + 1] ?? 0;
      const r = pixels[at + 2] ?? 0;
      const most = r > g ? (r > b ? r : b) : g > b ? g : b;
      const least = r < g ? (r < b ? r : b) : g < b ? g : b;
      const light = (r * 77 + g * 150 + b * 29) >> 8;
      const colour = most - least;
      if (colour <= FAINT) data[out++] = light;
      else if (colour >= FULL) data[out++] = most;
      else data[out++] = (light + ((most - light) * (colour - FAINT)) / (FULL - FAINT)) | 0;
    }
  }
  return { width, height, data };
}

/** Red is stronger than the other channels by this much; pale red counts in part. */
const REDDISH = 40;
const RED = 110;
/** A stamp of a name covers at least this part of the page, two figures of a pen this one. */
const STAMPED = 0.0004;
const WRITTEN = 0.00008;
/** Ink of pens is darker and duller than that of stamps. */
const BLUISH = 28;

/** The red ink of a picture alone, black on white; `null` when there is hardly any. */
export function redInk(pixels: Uint8Array, width: number, height: number, stride: number): Gray | null {
  return inkOf(pixels, { width, height, stride }, STAMPED, (b, g, r) => {
    const more = r - (b > g ? b : g);
    if (more < REDDISH) return WHITE;
    return more >= RED ? 0 : Math.round((255 * (RED - more)) / (RED - REDDISH / 2));
  });
}

/**
 * The blue ink of a picture alone, black on white; `null` when there is hardly any. It is as dark as its red channel,
 * which blue ink takes away: the colour itself is blurred over the edges of strokes in every JPEG.
 */
export function blueInk(pixels: Uint8Array, width: number, height: number, stride: number): Gray | null {
  return inkOf(pixels, { width, height, stride }, WRITTEN, (b, g, r) =>
    b >= g && b - r >= BLUISH ? r : WHITE,
  );
}

const WHITE = 255;

/** What is darker than white by `shade`; `null` when that is less than a `part` of the page. */
function inkOf(
  pixels: Uint8Array,
  { width, height, stride }: { readonly width: number; readonly height: number; readonly stride: number },
  part: number,
  shade: (b: number, g: number, r: number) => number,
): Gray | null {
  let data: Uint8Array | null = null;
  let count = 0;
  for (let y = 0; y < height; y++) {
    let at = y * stride;
    for (let out = y * width; out < (y + 1) * width; out++, at += 4) {
      // Most of every scan is gray.
      if (pixels[at] === pixels[at + 2]) continue;
      const value = shade(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
      if (value === WHITE) continue;
      data ??= new Uint8Array(width * height).fill(WHITE);
      data[out] = value;
      count++;
    }
  }
  return data === null || count < part * width * height ? null : { width, height, data };
}
