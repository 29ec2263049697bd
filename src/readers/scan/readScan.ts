/** One scanned page: made ready, turned upright, its lines of text cut out and recognised. */

import { readAgain } from './again.js';
import { settleLines } from './correct/index.js';
import { pictureOf } from './image/inkLayer.js';
import { evenPaper } from './image/paper.js';
import { turnQuarters } from './image/turn.js';
import { stampedStrips } from './layout.js';
import { isText } from './noise.js';
import { onItsFeet, upright } from './orientation.js';
import { placedWord } from './place.js';
import { scannedWords } from './scannedWords.js';
import { settleByInk } from './settleByInk.js';
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

export async function readScan(
  { gray, red, blue, dpi }: PageImage,
  recognise: Recognise,
): Promise<ScannedPage> {
  const even = evenPaper(gray, dpi);
  const first = await withLines(await upright(even, dpi, recognise), recognise);
  const turned = await onItsFeet(even, first, dpi, recognise);
  const answers = turned.answers.map((answer) => answer ?? null);
  const read = { ...turned, answers: await readAgain(turned.layout.strips, answers, recognise) };
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

async function pageOf(
  { turnedBy, layout, answers }: Turned,
  dpi: number,
  stamped: readonly OcrLine[],
  blue: ColouredInk | null,
): Promise<ScannedPage> {
  const { strips, ink, rules, skew } = layout;
  const flows = new Map<number, OcrLine[]>();
  const repairs: InkRepair[] = [];
  for (const [index, strip] of strips.entries()) {
    const answer = answers[index] ?? null;
    if (answer === null || !isText(answer)) continue;
    const settled = settleByInk(placed(answer, strip), ink, strip.x + strip.image.width / strip.scale);
    repairs.push(...settled.repairs);
    flows.set(strip.region, [...(flows.get(strip.region) ?? []), settled.line]);
  }
  const stamps = stampedLines(stamped, [...flows.values()].flat());
  if (stamps.length > 0) flows.set(0, [...(flows.get(0) ?? []), ...stamps]);
  const downwards = [...flows.values()].map((flow) => flow.sort((a, b) => a.baseline[0] - b.baseline[0]));
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
