/** Pages whose fonts give their letters wrong meanings, so that the text is not what is printed. */
import type { RawPage } from './types.js';

/** Letters of scripts that Vietnamese is not written in, and places without a meaning. */
const FOREIGN = /[\u0370-\u1dff\u1f00-\u1fff\u2c00-\ufaff]/;
/** Part of the words that have one. A bullet alone, a formula or a name in another script make less. */
const FEWEST_FOREIGN = 0.15;

/** The last letter of Latin, Vietnamese marks included, that stands below the foreign ones. */
const LATIN = 0x36f;

/** Of a garbled page some word begins with a foreign letter; most pages have none, and each is asked. */
function hasForeignStart({ words }: RawPage): boolean {
  for (const { text } of words) if (text.charCodeAt(0) > LATIN && FOREIGN.test(text)) return true;
  return false;
}

/** True for text that cannot be believed. Letters in fonts of an old encoding are not foreign: those are decoded. */
export function isGarbled(page: RawPage): boolean {
  if (page.recognised === true || !hasForeignStart(page)) return false;
  let foreign = 0;
  for (const { text } of page.words) if (text.length > 1 && FOREIGN.test(text)) foreign++;
  return foreign > page.words.length * FEWEST_FOREIGN;
}
