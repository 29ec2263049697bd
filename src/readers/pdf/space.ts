/** From the coordinates of a PDF page (y up, before rotation) to the page as displayed (y down). */

export type Rotation = 0 | 90 | 180 | 270;

export interface PageSpace {
  readonly width: number;
  readonly height: number;
  readonly rotation: Rotation;
  /** `x' = xx·x + xy·y + x0` and `y' = yx·x + yy·y + y0`. */
  readonly xx: number;
  readonly xy: number;
  readonly x0: number;
  readonly yx: number;
  readonly yy: number;
  readonly y0: number;
}

/** The space of a page with the given visible box in PDF coordinates, turned clockwise. */
export function pageSpace(
  left: number,
  bottom: number,
  right: number,
  top: number,
  rotation: Rotation,
): PageSpace {
  const [w, h] = [right - left, top - bottom];
  if (rotation === 90)
    return { width: h, height: w, rotation, xx: 0, xy: 1, x0: -bottom, yx: 1, yy: 0, y0: -left };
  if (rotation === 180)
    return { width: w, height: h, rotation, xx: -1, xy: 0, x0: right, yx: 0, yy: 1, y0: -bottom };
  if (rotation === 270)
    return { width: h, height: w, rotation, xx: 0, xy: -1, x0: top, yx: -1, yy: 0, y0: right };
  return { width: w, height: h, rotation, xx: 1, xy: 0, x0: -left, yx: 0, yy: -1, y0: top };
}

/** `[a, b, c, d, e, f]` as in the PDF reference. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `m`, then `n`. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}
