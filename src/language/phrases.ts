/**
 * Looks for words of a list at the beginning of a text. Hundreds of words in one regular expression take an engine
 * longer to compile than a short plan takes to read.
 */

const isWordLetter = (letter: string): boolean =>
  (letter >= '0' && letter <= '9') || letter.toLowerCase() !== letter.toUpperCase();

const endsAt = (text: string, at: number): boolean => at >= text.length || !isWordLetter(text.charAt(at));

/** The length in characters of the longest phrase with which a text begins as whole words; 0 for none. */
export type PhraseLength = (text: string) => number;

function lengthFinder(phrases: readonly string[], form: (text: string) => string): PhraseLength {
  const byLetter = new Map<string, string[]>();
  for (const phrase of phrases.map(form).sort((a, b) => b.length - a.length)) {
    const known = byLetter.get(phrase.charAt(0));
    if (known) known.push(phrase);
    else byLetter.set(phrase.charAt(0), [phrase]);
  }
  const longest = Math.max(0, ...phrases.map((phrase) => phrase.length));
  return (text) => {
    const own = form(text.slice(0, longest));
    const found = byLetter
      .get(own.charAt(0))
      ?.find((phrase) => own.startsWith(phrase) && endsAt(text, phrase.length));
    return found?.length ?? 0;
  };
}

/** Capitals and small letters are the same. */
export const anyCasePhrase = (phrases: readonly string[]): PhraseLength =>
  lengthFinder(phrases, (text) => text.toLowerCase());

/** As written. */
export const exactPhrase = (phrases: readonly string[]): PhraseLength =>
  lengthFinder(phrases, (text) => text);

/** Every first word with every phrase behind it. */
export const withFirstWords = (words: readonly string[], phrases: readonly string[]): string[] =>
  words.flatMap((word) => phrases.map((phrase) => `${word} ${phrase}`));
