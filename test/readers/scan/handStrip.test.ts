import { describe, expect, it } from 'vitest';
import { readingsOf, SIGNS, UNKNOWN } from '../../../src/readers/scan/hand/ctc.js';
import { pieceOf } from '../../../src/readers/scan/hand/cuts.js';
import type { GroupedNumber } from '../../../src/readers/scan/hand/digits.js';
import { type Choice, choose, judge, type Prior } from '../../../src/readers/scan/hand/judge.js';
import type { FieldInk } from '../../../src/readers/scan/hand/pieces.js';
import { readStrip } from '../../../src/readers/scan/hand/signs.js';
import { STRIP, stripOf } from '../../../src/readers/scan/hand/strip.js';

const [NO_DIGIT, NOTHING] = [10, 11];

/** Columns in which a sign has the probability 0.9 and nothing stands with the rest. */
const columnsOf = (...signs: number[]) =>
  Float32Array.from(
    signs.flatMap((sign) => {
      const column = new Array<number>(SIGNS).fill(0);
      column[NOTHING] = 0.1;
      column[sign] = sign === NOTHING ? 1 : 0.9;
      return column;
    }),
  );
const best = (...signs: number[]) => readingsOf(columnsOf(...signs))[0]?.text;

describe('texts of columns', () => {
  it('takes the same sign side by side as one, and as two with nothing between', () => {
    expect(best(NOTHING, 4, 4, NOTHING, 2, NOTHING)).toBe('42');
    expect(best(1, NOTHING, 1)).toBe('11');
    expect(best(NOTHING, NOTHING)).toBe('');
    expect(best(7, NO_DIGIT)).toBe(`7${UNKNOWN}`);
  });

  it('sums all ways to the same text', () => {
    const readings = readingsOf(columnsOf(3, 3));
    expect(readings.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 5);
    expect(readings[0]?.text).toBe('3');
    // All but nothing in both columns.
    expect(readings[0]?.probability).toBeCloseTo(0.99, 5);
  });
});

/** A frame and a bar, `scale` pixels a unit. */
function inkOf(scale: number): FieldInk {
  const width = 60 * scale;
  const points = (x0: number, x1: number) =>
    Array.from({ length: 20 * scale * width }, (_, at) => at).filter((at) => {
      const x = (at % width) / scale;
      return x >= x0 && x < x1;
    });
  return { width, left: 0, top: 0, pieces: [points(5, 8), points(16, 25)].map((one) => pieceOf(one, width)) };
}

describe('a strip', () => {
  it('shows ink of any size as high, with the gaps between', () => {
    const dark = (scale: number) => {
      const { width = 0, values = new Float32Array() } = stripOf(inkOf(scale)) ?? {};
      return [...values.subarray(14 * width, 15 * width)].map((value) => value > 0.5);
    };
    expect(dark(1)).toEqual(dark(3));
    // Three cells of ink become 3.6, the gap of eight 9.6, the ink of nine 10.8.
    expect(dark(3).lastIndexOf(true)).toBe(2 + 23);
    expect(dark(3).filter(Boolean).length).toBeGreaterThanOrEqual(14);
    expect(stripOf({ ...inkOf(1), pieces: [] })).toBeNull();
  });

  it('without ink in the cells holds no number', () => {
    const readings = readStrip({ ...STRIP, values: new Float32Array(STRIP.width * STRIP.height) });
    expect(readings.find(({ text }) => text === '')?.probability ?? 0).toBeGreaterThan(0.5);
  });
});

describe('two readers', () => {
  const grouped = (text: string, weight: number, none = 0): GroupedNumber => ({
    text,
    weight,
    none,
    pieces: [],
  });
  const anything = () => 1;
  const chosen = (numbers: readonly GroupedNumber[], prior = anything as Prior) =>
    choose(numbers, prior) as Choice;

  it('count together where they name the same number, and not where they differ', () => {
    const choice = chosen([grouped('23', 0.8), grouped('28', 0.2)]);
    expect(choice).toMatchObject({ text: '23', certainty: 0.8 });
    const agreeing = [
      { text: '23', probability: 0.9 },
      { text: '13', probability: 0.1 },
    ];
    // Odds of 4 and of 9: 36 to 1.
    expect(judge(choice, agreeing, anything)).toBeCloseTo(36 / 37, 9);
    expect(judge(choice, [{ text: '28', probability: 0.9 }], anything)).toBe(0);
    expect(judge(choice, [], anything)).toBe(0);
    expect(choose([grouped('47', 1)], () => 0)).toBeNull();
  });

  it('doubt what is no digit to one of them, and what cannot stand there a little', () => {
    const certainty = (none: number, unknown: number, prior: Prior = anything) =>
      judge(
        chosen([grouped('47', 0.6, none), grouped('17', 0.4, none)], prior),
        [
          { text: '17', probability: 0.6 },
          { text: '47', probability: 0.4 - unknown },
          { text: `1${UNKNOWN}`, probability: unknown },
        ],
        prior,
      );
    const day = (text: string) => (Number(text) <= 31 ? 1 : 0);
    expect(certainty(0, 0)).toBe(0);
    expect(certainty(0, 0, day)).toBeGreaterThan(0.97);
    expect(certainty(0.5, 0, day)).toBeLessThan(certainty(0, 0, day));
    expect(certainty(0, 0.3, day)).toBeLessThan(certainty(0, 0, day));
  });
});
