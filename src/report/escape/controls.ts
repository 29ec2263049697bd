/** Control characters and those that turn the direction of text: they could steer a terminal or hide what is written. */
const STEERING = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu;

/** Text on one line that cannot steer a terminal: breaks and tabs become a blank, other control characters `?`. */
export function oneLine(text: string): string {
  if (text.search(STEERING) < 0) return text;
  return text.replace(/\r\n|[\n\r\t\v\f\u0085\u2028\u2029]/g, ' ').replace(STEERING, '?');
}

/** The same, a character for a character, so that a place in the text stays where it was. */
export const sameLength = (text: string): string =>
  text.replace(STEERING, (one) => (/[\n\r\t\v\f\u0085\u2028\u2029]/.test(one) ? ' ' : '?'));
