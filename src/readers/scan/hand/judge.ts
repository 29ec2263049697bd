/** Which number two readers that go about it differently tell together. */
import { type Reading, UNKNOWN } from './ctc.js';
import type { GroupedNumber } from './digits.js';
import type { Piece } from './pieces.js';

/** How usual a number is in a field: 1, less for what is rare there, 0 for what cannot stand there. */
export type Prior = (text: string) => number;

/** What the reader of groups takes for the likeliest number that can stand in a field. */
export interface Choice {
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

/** `null` without a number that can stand here. */
export function choose(grouped: readonly GroupedNumber[], prior: Prior): Choice | null {
  const one = likeliest(grouped, prior);
  if (one === null) return null;
  const { text, none, pieces } = one.best;
  return { text, certainty: one.weight / (one.all + NONE * none), pieces };
}

/** Certainty (0 to 1) by the odds of both readers together; 0 where the other one finds another number likelier. */
export function judge({ text, certainty }: Choice, readings: readonly Reading[], prior: Prior): number {
  const numbers = readings.map((reading) => ({ text: reading.text, weight: reading.probability }));
  const isNone = (one: Told) => one.text.includes(UNKNOWN);
  const other = likeliest(
    numbers.filter((one) => !isNone(one)),
    prior,
  );
  if (other === null || other.best.text !== text) return 0;
  const none = numbers.filter(isNone).reduce((sum, { weight }) => sum + weight, 0);
  const otherwise = other.weight / (other.all + none);
  const both = certainty * otherwise;
  const neither = (1 - certainty) * (1 - otherwise);
  return both / (both + neither);
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
