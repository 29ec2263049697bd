/** Rows of a see-through PNG, decoded and laid on white. */
import { InputError } from '../../document/errors.js';

/** RGB of eight bits; `samples` is 2 (gray, alpha) or 4 (RGB, alpha). */
export async function onWhite(
  data: Uint8Array,
  width: number,
  height: number,
  samples: number,
): Promise<Uint8Array> {
  const { unzlibSync } = await import('fflate');
  const stride = width * samples;
  let rows: Uint8Array;
  try {
    rows = unzlibSync(data, { out: new Uint8Array((stride + 1) * height) });
  } catch {
    throw new InputError('unreadable', 'PNG');
  }
  const out = new Uint8Array(width * height * 3);
  let above: Uint8Array = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const at = y * (stride + 1);
    const row = rows.subarray(at + 1, at + 1 + stride);
    unfilter(rows[at] ?? 0, row, above, samples);
    for (let x = 0; x < width; x++) {
      const pixel = x * samples;
      const alpha = (row[pixel + samples - 1] ?? 0) / 255;
      for (let c = 0; c < 3; c++) {
        const value = row[pixel + (samples === 4 ? c : 0)] ?? 0;
        out[(y * width + x) * 3 + c] = Math.round(value * alpha + 255 * (1 - alpha));
      }
    }
    above = row;
  }
  return out;
}

/** Filters 1 to 4 (ISO 15948, 9.2), undone in place. */
function unfilter(kind: number, row: Uint8Array, above: Uint8Array, samples: number): void {
  if (kind > 4) throw new InputError('unreadable', 'PNG');
  for (let i = 0; i < row.length; i++) {
    const left = i < samples ? 0 : (row[i - samples] ?? 0);
    const up = above[i] ?? 0;
    const corner = i < samples ? 0 : (above[i - samples] ?? 0);
    const told = [0, left, up, (left + up) >> 1, kind === 4 ? nearest(left, up, corner) : 0][kind] ?? 0;
    row[i] = (row[i] ?? 0) + told;
  }
}

/** Paeth: of the three neighbours the one that is nearest to left + up − corner. */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
