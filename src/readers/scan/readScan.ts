/** One scanned page: made ready, turned upright, its lines of text cut out and recognised. */

import { readAgain } from './again.js';
import { withSureLetters } from './blanks.js';
import { settleLines } from './correct/index.js';
import { pictureOf } from './image/inkLayer.js';
import { evenPaper } from './image/paper.js';
import { turnQuarters } from './image/turn.js';
import { stampedStrips } from './layout.js';
import { textsAmong } from './noise.js';
import { onItsFeet, upright } from './orientation.js';
import { placedWord } from './place.js';
import { scannedWords } from './scannedWords.js';
import { settleBelow, settleByInk } from './settleByInk.js';
import { stampedLines } from './stamped.js';
import { STRIP_DPI, type Strip } from './strips.js';
import { type Turned, withLines } from './turned.js';
import type {
  ColouredInk,
  InkRepair,
  OcrLine,
  PageImage,
  PixelBox,
  Recognise,
  ScannedPage,
} from './types.js';
import { handFor } from './written.js';

export async function readScan({ gray, red, blue, dpi }: PageImage, engine: Recognise): Promise<ScannedPage> {
  const recognise: Recognise = async (lines, at) =>
    (await engine(lines, at)).map((line) => (line === null ? null : withSureLetters(line)));
  const even = evenPaper(gray, dpi);
  const first = await withLines(await upright(even, dpi, recognise), recognise);
  const turned = await onItsFeet(even, first, dpi, recognise);
  const seen = turned.answers.map((answer) => answer ?? null);
  const answers = await readAgain(turned.layout.strips, seen, recognise);
  const read = { ...turned, answers, texts: textsAmong(seen, answers) };
  return pageOf(read, dpi, await stampsOf(red ?? null, read, dpi, recognise), blue ?? null);
}

/** Lines that are stamped in red. */
async function stampsOf(
  red: ColouredInk | null,
  { turnedBy, layout }: Turned,
  dpi: number,
  recognise: Recognise,
): Promise<OcrLine[]> {
  if (red === null) return [];
  const strips = stampedStrips(turnQuarters(pictureOf(red), turnedBy), layout.skew, dpi);
  const answers = await recognise(
    strips.map((strip) => strip.image),
    STRIP_DPI,
  );
  return strips.flatMap((strip, index) => {
    const answer = answers[index] ?? null;
    return answer === null ? [] : [placed(answer, strip)];
  });
}

const NUMERAL = /^(?:I{2,3}|IV|VI{0,3})\.?$/;

/** True for a numeral alone that was read as something else, with whatever certainty: its ink tells the strokes. */
function isNumeralByInk({ line, repairs }: { line: OcrLine; repairs: readonly InkRepair[] }): boolean {
  return repairs.length > 0 && line.words.length === 1 && NUMERAL.test(line.words[0]?.text ?? '');
}

async function pageOf(
  { turnedBy, layout, answers, texts }: Turned & { readonly texts: ReadonlySet<number> },
  dpi: number,
  stamped: readonly OcrLine[],
  blue: ColouredInk | null,
): Promise<ScannedPage> {
  const { strips, ink, rules, skew } = layout;
  const flows = new Map<number, OcrLine[]>();
  const repairs: InkRepair[] = [];
  for (const [index, strip] of strips.entries()) {
    const answer = answers[index] ?? null;
    if (answer === null) continue;
    const settled = settleByInk(placed(answer, strip), ink, strip.x + strip.image.width / strip.scale);
    if (!texts.has(index) && !isNumeralByInk(settled)) continue;
    repairs.push(...settled.repairs);
    flows.set(strip.region, [...(flows.get(strip.region) ?? []), settled.line]);
  }
  const stamps = stampedLines(stamped, [...flows.values()].flat());
  if (stamps.length > 0) flows.set(0, [...(flows.get(0) ?? []), ...stamps]);
  const downwards = [...flows.values()].map((flow) => {
    const below = settleBelow(
      flow.sort((a, b) => a.baseline[0] - b.baseline[0]),
      ink,
    );
    repairs.push(...below.repairs);
    return below.lines;
  });
  const hand = await handFor(downwards.flat(), ink, blue, { turnedBy, skew });
  const words = scannedWords(settleLines(downwards, hand), ink, 72 / dpi);
  return { words, rules, repairs, turnedBy, skew };
}

/** The line with the places of the page instead of those of its strip. */
function placed(line: OcrLine, { x, y, scale }: Strip): OcrLine {
  const move = (box: PixelBox): PixelBox => [
    Math.round(box[0] / scale + x),
    Math.round(box[1] / scale + y),
    Math.round(box[2] / scale + x),
    Math.round(box[3] / scale + y),
  ];
  return {
    baseline: [line.baseline[0] / scale + y, line.baseline[1] / scale + y],
    words: line.words.map((word) => placedWord(word, move)),
  };
}
