/** All ink of a field as one picture of fixed height: digits need not be parted to be read. */
import type { FieldInk } from './pieces.js';

/** Cells, at most so many side by side; the ink fills the height up to `MARGIN`. */
export const STRIP = { width: 112, height: 28 } as const;
const MARGIN = 2;
/** Empty cells behind the ink, as far as what is told of a column depends on its neighbours. */
const BEHIND = 12;

export interface Strip {
  /** Cells; even. */
  readonly width: number;
  readonly height: number;
  /** Darkness (0 to 1) of the cells, row by row, from the left. */
  readonly values: Float32Array;
}

/** `null` without ink. */
export function stripOf({ width, pieces }: FieldInk): Strip | null {
  if (pieces.length === 0) return null;
  const x0 = Math.min(...pieces.map((one) => one.x0));
  const y0 = Math.min(...pieces.map((one) => one.y0));
  const wide = Math.max(...pieces.map((one) => one.x1)) - x0;
  const tall = Math.max(...pieces.map((one) => one.y1)) - y0;
  const scale = Math.min((STRIP.height - 2 * MARGIN) / tall, (STRIP.width - 2 * MARGIN) / wide);
  const top = (STRIP.height - tall * scale) / 2;
  const cells = Math.min(STRIP.width, 2 * Math.ceil((MARGIN + wide * scale + BEHIND) / 2));
  const values = new Float32Array(cells * STRIP.height);
  // Each pixel is strewn as so many points that no cell between them stays empty.
  const points = Math.max(3, Math.ceil(scale * 3));
  const mass = (scale / points) ** 2;
  for (const piece of pieces)
    for (const at of piece.points) {
      const [px, py] = [(at % width) - x0, Math.floor(at / width) - y0];
      for (let i = 0; i < points * points; i++) {
        const x = Math.floor(MARGIN + (px + ((i % points) + 0.5) / points) * scale);
        const y = Math.floor(top + (py + (Math.floor(i / points) + 0.5) / points) * scale);
        const cell = y * cells + x;
        values[cell] = Math.min(1, (values[cell] ?? 0) + mass);
      }
    }
  return { width: cells, height: STRIP.height, values };
}
