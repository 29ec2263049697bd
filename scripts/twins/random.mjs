/** A seeded source of choices: the same seed gives the same document everywhere. */

export function createRandom(seed) {
  let state = seed >>> 0;
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from, to) => from + Math.floor(next() * (to - from + 1));
  const pick = (list) => list[int(0, list.length - 1)];
  const random = {
    int,
    pick,
    chance: (share) => next() < share,
    shuffle(list) {
      const left = [...list];
      const out = [];
      while (left.length > 0) out.push(...left.splice(int(0, left.length - 1), 1));
      return out;
    },
    sample: (list, count) => random.shuffle(list).slice(0, count),
    times: (count, make) => Array.from({ length: count }, (_, i) => make(i)),
    /** Picks by weight from `[value, weight]` pairs. */
    weighted(pairs) {
      let rest = next() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of pairs) {
        rest -= weight;
        if (rest < 0) return value;
      }
      return pairs[pairs.length - 1][0];
    },
  };
  return random;
}
