/** Numbers as clerks write them into a printed line: `:` the number `/K`, or between two words. */
import { bridged, drawnDigit, learntDigit, NO_DIGIT } from './data.mjs';
import { beside } from './ink.mjs';
import { drawStrokes, otherStrokes } from './strokes.mjs';

const BLANK = { width: 0, height: 1, ink: new Uint8Array(0) };

/**
 * `{ page, field, text, digits }`; `text` is null where something else than a number is written, and `digits` tells what
 * stands there, `NO_DIGIT` for what is none. `set` are written digits, or null for drawn ones. Of the digits `joined`
 * touch the one before, `crowded` stand above its end, as slanted ones do, and `drawn` are drawn though there is a set;
 * `bend` is how unsteady the hand is.
 */
export function madeNumber(set, random, kind, { joined = 0.12, crowded = 0, drawn = 0, bend = 0 } = {}) {
  const cap = random.int(17, 27);
  const size = cap * (random.int(100, 175) / 100);
  const count = kind === 'serial' ? random.int(1, 4) : 2;
  const isOther = random.chance(0.2);
  const odd = random.int(0, count - 1);
  const [gap, pen] = [random.int(2, 45) / 100, Math.max(2, Math.round(size * random.int(6, 15) * 0.01))];
  const wanted = kind === 'serial' ? null : String(random.int(1, 31)).padStart(2, '0');
  const digits = [];
  let writing = BLANK;
  for (let at = 0; at < count; at++) {
    const height = Math.round(size * (random.int(85, 115) / 100));
    const digit = wanted === null ? random.int(at === 0 ? 1 : 0, 9) : Number(wanted[at]);
    const one =
      isOther && at === odd
        ? drawStrokes(otherStrokes(random), height, pen)
        : written(random.chance(drawn) ? null : set, digit, height, random, pen, bend);
    digits.push(isOther && at === odd ? NO_DIGIT : digit);
    const drop = writing.height - one.height + random.int(-Math.round(cap * 0.15), Math.round(cap * 0.15));
    const touches = random.chance(joined);
    const before = writing.width;
    const own = random.chance(crowded)
      ? -Math.round((height * random.int(2, 28)) / 100)
      : touches
        ? -random.int(1, 3)
        : Math.round(gap * cap);
    writing = at === 0 ? one : beside(writing, one, own, drop);
    // Among digits that stand apart, the pen stays on the paper as often.
    if (at > 0 && own > 0 && random.chance(joined / 2)) bridged(writing, before, before + own, random);
  }
  return {
    ...printed(writing, cap, kind === 'serial', random),
    text: isOther ? null : digits.join(''),
    digits,
  };
}

function written(set, digit, height, random, pen, bend) {
  if (set === null) return drawnDigit(digit, random, height, pen);
  let index = random.int(0, set.labels.length - 1);
  while (set.labels[index] !== digit) index = (index + 1) % set.labels.length;
  return learntDigit(set, index, random, height, bend);
}

/** The writing with what is printed before and behind it. */
function printed(writing, cap, slash, random) {
  const [width, height] = [writing.width + cap * 8, cap * 6];
  const page = { width, height, ink: new Uint8Array(width * height) };
  const base = cap * 3.6;
  const start = Math.round(cap * 2.5);
  const fill = (x0, y0, x1, y1) => {
    for (let y = Math.round(y0); y < y1; y++)
      page.ink.fill(1, y * width + Math.round(x0), y * width + Math.round(x1));
  };
  const put = (one, x0, y0) => {
    for (let y = 0; y < one.height; y++)
      for (let x = 0; x < one.width; x++)
        if (one.ink[y * one.width + x]) page.ink[(y + Math.round(y0)) * width + x + Math.round(x0)] = 1;
  };
  const dot = Math.max(2, Math.round(cap * 0.14));
  // The letter and the colon before the field.
  fill(cap * 1.2, base - cap * 0.7, cap * 1.4, base);
  for (const y of [base - cap * 0.6, base - dot])
    fill(start - cap * 0.5, y, start - cap * 0.5 + dot, y + dot);
  put(writing, start + 2, base - writing.height + random.int(-Math.round(cap * 0.2), Math.round(cap * 0.35)));
  const end = start + 2 + writing.width + random.int(2, cap);
  if (random.chance(0.3)) for (let x = start; x < end; x += dot * 3) fill(x, base - 2, x + 2, base);
  const stem = end + (slash ? cap * 0.62 : 0);
  if (slash)
    put(
      drawStrokes(
        [
          [
            [0.42, 0],
            [0, 1],
          ],
        ],
        cap * 1.1,
        Math.max(2, cap * 0.1),
      ),
      end,
      base - cap * 1.05,
    );
  fill(stem, base - cap, stem + cap * 0.18, base);
  fill(stem, base - cap * 0.6, stem + cap * 0.6, base - cap * 0.45);
  return { page, field: { x0: start - 1, x1: slash ? stem + cap * 0.6 : stem - 1, base, cap, slash } };
}
