/** How wide letters of a serif font are, well enough to break lines: shares of the font size. */

const NARROW = /[iljtfrI.,;:!'|()[\]\-/\s]/;
const WIDE = /[mwMWĐƠƯQOGDNHUAKRVXYCB@%&]/;

const widthOf = (letter: string): number => (NARROW.test(letter) ? 0.31 : WIDE.test(letter) ? 0.72 : 0.49);

const BOLD = 1.06;
/** A typewriter font has one width. */
export const MONO = 0.6;

export function textWidth(text: string, size: number, bold: boolean): number {
  let width = 0;
  for (const letter of text.normalize('NFC')) width += widthOf(letter);
  return width * size * (bold ? BOLD : 1);
}

/** The words of a text on lines no wider than `width`; a word that is wider stands alone. */
export function wrap(text: string, width: number, size: number, bold: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
