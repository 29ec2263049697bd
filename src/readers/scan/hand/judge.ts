/** Which number two readers that go about it differently tell together. */
import { type Reading, UNKNOWN } from './ctc.js';
import type { GroupedNumber } from './digits.js';
import type { Piece } from './pieces.js';

/** How usual a number is in a field: 1, less for what is rare there, 0 for what cannot stand there. */
export type Prior = (text: string) => number;

export interface NumberRead {
  readonly text: string;
  /** 0 to 1. */
  readonly certainty: number;
  /** The ink of each digit. */
  readonly pieces: readonly Piece[];
}

/** How much of the doubt counts that the writing is another number than can stand here, and that it is none. */
const [OUTSIDE, NONE] = [0.1, 0.5];

interface Told {
  readonly text: string;
  readonly weight: number;
}

/** What both take for the likeliest number that can stand here, with the odds of both; `null` where they differ. */
export function judge(
  grouped: readonly GroupedNumber[],
  readings: readonly Reading[],
  prior: Prior,
): NumberRead | null {
  const one = likeliest(grouped, prior);
  if (one === null) return null;
  const numbers = readings.map(({ text, probability }) => ({ text, weight: probability }));
  const other = likeliest(
    numbers.filter(({ text }) => !text.includes(UNKNOWN)),
    prior,
  );
  if (other === null || other.best.text !== one.best.text) return null;
  const none = numbers
    .filter(({ text }) => text.includes(UNKNOWN))
    .reduce((sum, { weight }) => sum + weight, 0);
  const [a, b] = [one.weight / (one.all + NONE * one.best.none), other.weight / (other.all + none)];
  return { text: one.best.text, certainty: (a * b) / (a * b + (1 - a) * (1 - b)), pieces: one.best.pieces };
}

/** The likeliest that can stand here, and what all weigh together. */
function likeliest<T extends Told>(
  numbers: readonly T[],
  prior: Prior,
): { readonly best: T; readonly weight: number; readonly all: number } | null {
  let best: { readonly best: T; readonly weight: number } | null = null;
  let all = 0;
  for (const one of numbers) {
    const usual = prior(one.text);
    const weight = one.weight * (usual || OUTSIDE);
    all += weight;
    if (usual > 0 && weight > (best?.weight ?? 0)) best = { best: one, weight };
  }
  return best === null ? null : { ...best, all };
}
