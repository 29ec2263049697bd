/** Whether text can be Vietnamese: by the syllables, of which the language has a closed set of onsets and rimes. */
import { foldWords } from './fold.js';

const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?';
const RIME =
  '(?:(?:uyê|uye|iê|ie|ye|uo|oa|oe|uâ|ua|uy|ue|oo|[aeiouy])(?:ch|ng|nh|[cmnpt])?|oai|oay|oao|oeo|uay|uai|uya|uyu|uoi|uou|ieu|yeu|uya|ai|ao|au|ay|eo|eu|ia|iu|oi|ui|uu|ua)';
const SYLLABLE = new RegExp(`^${ONSET}${RIME}$`);

/** So few words tell nothing. */
const FEWEST = 12;

/** Part (0 to 1) of the words of two and more letters that are Vietnamese syllables; `null` when there are too few words to tell. */
export function syllableShare(text: string): number | null {
  const words = foldWords(text).filter((word) => word.length > 1 && /[a-z]/.test(word) && !/\d/.test(word));
  if (words.length < FEWEST) return null;
  return words.filter((word) => SYLLABLE.test(word)).length / words.length;
}
