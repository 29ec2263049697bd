/** How wide a line would be printed, in thousandths of the font size: Times, as Nghị định 30/2020/NĐ-CP Phụ lục I asks. */

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[ijlt.,;:'|!/\s()[\]-]/, 290],
  [/[frsI]/, 350],
  [/[mwMW—…]/, 820],
  [/[A-ZĐ&%@]/, 690],
];
const USUAL = 480;

const cache = new Map<string, number>();

function letterWidth(letter: string): number {
  const known = cache.get(letter);
  if (known !== undefined) return known;
  const base = letter.normalize('NFD').charAt(0);
  const width = CLASSES.find(([letters]) => letters.test(base))?.[1] ?? USUAL;
  cache.set(letter, width);
  return width;
}

export function printedWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

/** No running text is set narrower than about fifty letters. */
const NARROWEST = 50 * USUAL;

/** The usual full width of the lines of running text: most lines end just before it. */
export function usualWidth(lines: readonly string[]): number {
  const long = lines.filter((line) => line.length >= 40 && line.length <= 140).map(printedWidth);
  const widths = (long.length >= 5 ? long : lines.map(printedWidth)).sort((a, b) => a - b);
  return Math.max(NARROWEST, widths[Math.floor(widths.length * 0.93)] ?? 0);
}
