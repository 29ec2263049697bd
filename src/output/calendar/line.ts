/** Content lines of iCalendar (RFC 5545, 3.1 and 3.3.11). */

/** Octets of a line without its end. */
const LIMIT = 75;

/** Octets of one character in UTF-8. */
function octets(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Text allows no control characters; tabs and line breaks are told apart before. */
const CONTROLS = /\p{Cc}/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

export const escapeText = (text: string): string =>
  text
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '\\n')
    .replace(CONTROLS, ' ');

/** Long lines go on after a line end and a blank; the cut never goes through a character. */
export function fold(line: string): string {
  // A UTF-16 unit has at most three octets.
  if (line.length * 3 <= LIMIT) return line;
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const letter of line) {
    const more = octets(letter);
    if (size + more > LIMIT) {
      pieces.push(piece);
      piece = '';
      // The blank that begins the next line counts.
      size = 1;
    }
    piece += letter;
    size += more;
  }
  return [...pieces, piece].join('\r\n ');
}

export const textLine = (name: string, value: string): string => fold(`${name}:${escapeText(value)}`);
