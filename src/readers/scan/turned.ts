/** A page turned by quarters whose lines are read as far as they are asked for. */
import type { Rotation } from '../pdf/space.js';
import { turnQuarters } from './image/turn.js';
import { type Layout, layoutOf } from './layout.js';
import { STRIP_DPI } from './strips.js';
import type { Gray, OcrLine, Recognise } from './types.js';

export interface Turned {
  readonly turnedBy: Rotation;
  readonly layout: Layout;
  /** What each line says: `null` for nothing, `undefined` where it was not read yet. */
  readonly answers: readonly (OcrLine | null | undefined)[];
}

export function turnedPage(page: Gray, turnedBy: Rotation, dpi: number): Turned {
  const layout = layoutOf(turnQuarters(page, turnedBy), dpi);
  return { turnedBy, layout, answers: layout.strips.map(() => undefined) };
}

/** The page with so many of its lines read, the longest ones, or all of them; none is read twice. */
export async function withLines(
  page: Turned,
  recognise: Recognise,
  most = Number.POSITIVE_INFINITY,
): Promise<Turned> {
  const images = page.layout.strips.map((strip) => strip.image);
  const missing = [...images.keys()]
    .sort((a, b) => (images[b]?.width ?? 0) - (images[a]?.width ?? 0))
    .slice(0, most)
    .filter((index) => page.answers[index] === undefined)
    .sort((a, b) => a - b);
  if (missing.length === 0) return page;
  const found = await recognise(
    missing.map((index) => images[index] as Gray),
    STRIP_DPI,
  );
  const answers = [...page.answers];
  for (const [at, index] of missing.entries()) answers[index] = found[at] ?? null;
  return { ...page, answers };
}

/** Mean certainty (0 to 100) of what was read, by letters. */
export function certaintyOf({ answers }: Turned): number {
  let [sum, letters] = [0, 0];
  for (const word of answers.flatMap((line) => line?.words ?? [])) {
    sum += word.confidence * word.text.length;
    letters += word.text.length;
  }
  return letters === 0 ? 0 : sum / letters;
}
