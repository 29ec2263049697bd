/** Pages whose fonts give their letters wrong meanings, so that the text is not what is printed. */
import type { RawPage } from './types.js';

/** Letters of scripts that Vietnamese is not written in, and places without a meaning. */
const FOREIGN = /[\u0370-\u1dff\u1f00-\u1fff\u2c00-\ufaff]/;
/** Part of the words that have one. A bullet alone, a formula or a name in another script make less. */
const FEWEST_FOREIGN = 0.15;

/** True for text that cannot be believed. Letters in fonts of an old encoding are not foreign: those are decoded. */
export function isGarbled({ words, recognised }: RawPage): boolean {
  if (recognised === true || !FOREIGN.test(words.map(({ text }) => text).join(''))) return false;
  let foreign = 0;
  for (const { text } of words) if (text.length > 1 && FOREIGN.test(text)) foreign++;
  return foreign > words.length * FEWEST_FOREIGN;
}
