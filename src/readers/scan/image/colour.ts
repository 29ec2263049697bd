/** Separates black print from the red and blue of stamps, seals and pens. */
import type { ColouredInk, Gray } from '../types.js';
import { inkOf, newLayer, put } from './inkLayer.js';

/** A picture with four bytes a pixel: blue, green, red, unused. */
export interface Pixels {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Bytes from one row to the next. */
  readonly stride: number;
}

export interface Inks {
  /** The picture without coloured ink. */
  readonly gray: Gray;
  /** Red ink alone, and blue ink of pens alone; `null` where there is hardly any. */
  readonly red: ColouredInk | null;
  readonly blue: ColouredInk | null;
}

/** A stamp of a name covers at least this part of the page, two figures of a pen this one. */
const STAMPED = 0.0004;
const WRITTEN = 0.00008;

/** The inks of a picture, which is looked through once: most of every scan is gray. */
export function inksOf({ pixels, width, height, stride }: Pixels): Inks {
  const data = new Uint8Array(width * height);
  const [red, blue] = [newLayer(), newLayer()];
  for (let y = 0, out = 0; y < height; y++) {
    for (let at = y * stride, end = at + 4 * width; at < end; at += 4, out++) {
      const b = pixels[at] ?? 0;
      const g = pixels[at + 1] ?? 0;
      const r = pixels[at + 2] ?? 0;
      if (b === g && g === r) {
        data[out] = b;
        continue;
      }
      data[out] = withoutColour(b, g, r);
      const redness = r - (b > g ? b : g);
      if (redness >= REDDISH) put(red, out, shadeOfRed(redness));
      else if (b - r >= BLUISH && b >= g) put(blue, out, r);
    }
  }
  const gray = { width, height, data };
  return { gray, red: inkOf(red, width, height, STAMPED), blue: inkOf(blue, width, height, WRITTEN) };
}

/** Distance of the strongest from the weakest channel from which a pixel begins to count as coloured, and counts fully. */
const FAINT = 36;
const FULL = 84;

/**
 * Red ink, however dark, is lighter in its channel than print: from `INK_GONE` on nothing of it stays, below `PRINT` it
 * may be print. Offices and names are stamped in blue: that stays as it is.
 */
const INK_GONE = 150;
const PRINT = 90;
const LIFTED = Uint8Array.from({ length: 256 }, (_, value) =>
  value <= PRINT
    ? value
    : Math.min(255, Math.round(PRINT + ((255 - PRINT) * (value - PRINT)) / (INK_GONE - PRINT))),
);

/**
 * In coloured ink the strongest channel is bright and in black print none is: the strongest channel is therefore the
 * picture without the coloured ink, and print below a seal stays.
 */
function withoutColour(b: number, g: number, r: number): number {
  const most = r > g ? (r > b ? r : b) : g > b ? g : b;
  const least = r < g ? (r < b ? r : b) : g < b ? g : b;
  const light = (r * 77 + g * 150 + b * 29) >> 8;
  const colour = most - least;
  if (colour <= FAINT) return light;
  const clean = most === r ? (LIFTED[r] ?? r) : most;
  if (colour >= FULL) return clean;
  return light + ((clean - light) * (colour - FAINT)) / (FULL - FAINT);
}

/** Red is stronger than the other channels by this much; pale red counts in part. */
const REDDISH = 40;
const RED = 110;

function shadeOfRed(redness: number): number {
  return redness >= RED ? 0 : Math.round((255 * (RED - redness)) / (RED - REDDISH / 2));
}

/**
 * Ink of pens is darker and duller than that of stamps. It is as dark as its red channel, which blue ink takes away:
 * the colour itself is blurred over the edges of strokes in every JPEG.
 */
const BLUISH = 28;
