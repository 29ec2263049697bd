/** Pixels of a rendered page as a few colours: print is black on white, and a palette keeps the file small. */

/** Indices into a palette, one byte a pixel, row by row. */
export interface Indexed {
  readonly width: number;
  readonly height: number;
  readonly indices: Uint8Array;
  /** Red, green, blue of each index. */
  readonly palette: readonly (readonly [number, number, number])[];
}

/** Four bytes a pixel: blue, green, red, unused. */
export interface Bgrx {
  readonly width: number;
  readonly height: number;
  /** Bytes from one row to the next. */
  readonly stride: number;
  readonly pixels: Uint8Array;
}

/** Paper of a scan is never quite white; what is nearly white is taken as white. */
const PAPER = 232;
/** Channels of print in black and grey differ by less. */
const COLOUR = 48;
/** Share of coloured pixels from which a page is worth colours. */
const ENOUGH = 0.0005;
/** Levels of a channel of colour. */
const LEVELS = 6;

const step = (level: number, levels: number): number => Math.round((level * 255) / (levels - 1));

function isColoured({ width, height, stride, pixels }: Bgrx): boolean {
  let coloured = 0;
  for (let y = 0; y < height; y++) {
    for (let at = y * stride, end = at + width * 4; at < end; at += 4) {
      const [b, g, r] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
      if (Math.max(r, g, b) - Math.min(r, g, b) > COLOUR) coloured++;
    }
  }
  return coloured > width * height * ENOUGH;
}

/** `levels` of grey for a page without colour; a cube of colours for one with seals. */
export function quantise(picture: Bgrx, levels: number): Indexed {
  return isColoured(picture) ? inColours(picture) : inGreys(picture, levels);
}

function inGreys({ width, height, stride, pixels }: Bgrx, levels: number): Indexed {
  const indices = new Uint8Array(width * height);
  let out = 0;
  for (let y = 0; y < height; y++) {
    for (let at = y * stride, end = at + width * 4; at < end; at += 4) {
      const grey = ((pixels[at] ?? 0) + 2 * (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0)) / 4;
      indices[out++] = grey >= PAPER ? levels - 1 : Math.round((grey / PAPER) * (levels - 1));
    }
  }
  const palette = Array.from({ length: levels }, (_, level) => {
    const value = step(level, levels);
    return [value, value, value] as const;
  });
  return { width, height, indices, palette };
}

function inColours({ width, height, stride, pixels }: Bgrx): Indexed {
  const indices = new Uint8Array(width * height);
  const level = (value: number): number =>
    value >= PAPER ? LEVELS - 1 : Math.round((value / PAPER) * (LEVELS - 1));
  let out = 0;
  for (let y = 0; y < height; y++) {
    for (let at = y * stride, end = at + width * 4; at < end; at += 4)
      indices[out++] =
        (level(pixels[at + 2] ?? 0) * LEVELS + level(pixels[at + 1] ?? 0)) * LEVELS + level(pixels[at] ?? 0);
  }
  const palette = Array.from({ length: LEVELS ** 3 }, (_, index) => {
    const [r, g, b] = [Math.floor(index / LEVELS ** 2), Math.floor(index / LEVELS) % LEVELS, index % LEVELS];
    return [step(r, LEVELS), step(g, LEVELS), step(b, LEVELS)] as const;
  });
  return { width, height, indices, palette };
}
