/** The pieces of ink between two printed marks, print and specks left out. */
import type { Bitmap } from '../image/bitmap.js';
import { type Component, findComponents } from '../image/components.js';
import { eachRun, type Runs } from '../image/runs.js';

/** Where a number is written by hand; lengths in pixels of the straightened page. */
export interface Field {
  /** From behind the print before it up to the print behind it; with a slash, up to the end of the letter behind that. */
  readonly x0: number;
  readonly x1: number;
  /** The line on which the print beside it stands, and the height of its capitals. */
  readonly base: number;
  readonly cap: number;
  /** True where a printed slash and a letter stand at the end, within the field. */
  readonly slash: boolean;
}

/** Connected ink; `points` are places in the picture of the field. */
export interface Piece {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly points: readonly number[];
}

export interface FieldInk {
  /** Width of the picture of the field in which the points are counted, and where it begins on the page. */
  readonly width: number;
  readonly left: number;
  readonly top: number;
  readonly pieces: readonly Piece[];
}

/** Parts of the height of a capital: what is seen around the field, and where the middle of a piece may lie. */
const [ABOVE, BELOW, BESIDE] = [2.3, 1.3, 1.2];
const [HIGHEST, LOWEST] = [1.6, 0.55];
/** Smaller pieces are specks and the dots on which one writes. */
const SPECK = 0.32;
/** So much of what stands outside may reach into the field. */
const OVERLAP = 0.35;
const FLAT = 0.25;

/** `null` where print and writing run into each other. */
export function piecesIn(page: Bitmap, field: Field): FieldInk | null {
  const { base, cap } = field;
  const left = Math.max(0, Math.round(field.x0 - BESIDE * cap));
  const top = Math.max(0, Math.round(base - ABOVE * cap));
  const crop = cropped(
    page,
    left,
    top,
    Math.min(page.width, Math.round(field.x1 + BESIDE * cap)),
    Math.min(page.height, Math.round(base + BELOW * cap)),
  );
  if (crop === null) return null;
  const { runs, list } = findComponents(crop);
  const [from, line] = [field.x0 - left, base - top];
  const tall = list.filter((one) => !isSpeck(one, cap) && isNear(one, line, cap));
  const asPiece = (one: Component) => ({ ...one, points: pointsOf(one, runs, crop.width) });
  const end = field.slash
    ? slashIn(tall.map(asPiece), crop.width, field.x1 - left, cap)
    : { to: field.x1 - left, of: [] };
  if (end === null) return null;
  const { to } = end;
  const others = tall.filter((one) => !end.of.includes(one.label));
  const inside = others.filter((one) => middle(one) > from && middle(one) < to);
  const print = others.filter((one) => !inside.includes(one));
  const reaching = (one: Component) => Math.min(one.x1, to) - Math.max(one.x0, from) > OVERLAP * cap;
  const leaving = (one: Component) => Math.max(from - one.x0, one.x1 - to) > OVERLAP * cap;
  if (print.some(reaching) || inside.some(leaving)) return null;
  const pieces = inside.filter((one) => !isRule(one, line, cap)).sort((a, b) => middle(a) - middle(b));
  return { width: crop.width, left, top, pieces: pieces.map(asPiece) };
}

type Labelled = Piece & { readonly label: number };

/** What ends a number: the printed slash before the letter that ends at `x1`, by itself or with its foot in that of the letter. */
function slashIn(
  pieces: readonly Labelled[],
  width: number,
  x1: number,
  cap: number,
): { readonly to: number; readonly of: readonly number[] } | null {
  const at = x1 - 0.3 * cap;
  const letter = pieces.find((one) => one.x0 < at && one.x1 > at);
  if (letter === undefined || letter.x1 - letter.x0 > 1.9 * cap) return null;
  if (isSlash(letter, width, cap)) return { to: letter.x0 + SLASH * cap, of: [letter.label] };
  const [slash] = pieces.filter((one) => middle(one) < middle(letter)).sort((a, b) => b.x1 - a.x1);
  if (slash === undefined || letter.x0 - slash.x1 > 0.6 * cap || slash.x1 - slash.x0 > 0.75 * cap)
    return null;
  return isSlash(slash, width, cap) ? { to: middle(slash), of: [slash.label] } : null;
}

/** From the foot of a slash to its middle, and how far its top leans at least, in heights of a capital. */
const SLASH = 0.2;
const LEAN = 0.18;

/** True for what begins with a slanted stroke: its left edge goes evenly to the right from foot to top. */
function isSlash({ x0, y0, y1, points }: Piece, width: number, cap: number): boolean {
  const tall = y1 - y0;
  if (tall < 0.85 * cap || tall > 1.6 * cap) return false;
  const edge = new Array<number>(tall).fill(Number.POSITIVE_INFINITY);
  for (const at of points) {
    const row = Math.floor(at / width) - y0;
    edge[row] = Math.min(edge[row] ?? 0, (at % width) - x0);
  }
  const mean = (from: number, to: number) => {
    const rows = edge.slice(Math.round(from * tall), Math.round(to * tall)).filter(Number.isFinite);
    return rows.reduce((sum, x) => sum + x, 0) / rows.length;
  };
  const [top, half, foot] = [mean(0, 0.2), mean(0.4, 0.6), mean(0.8, 1)];
  return top - foot > LEAN * cap && top - foot < 0.8 * cap && Math.abs((top + foot) / 2 - half) < 0.06 * cap;
}

const middle = (one: { readonly x0: number; readonly x1: number }) => (one.x0 + one.x1) / 2;

function cropped(page: Bitmap, x0: number, y0: number, x1: number, y1: number): Bitmap | null {
  const [width, height] = [x1 - x0, y1 - y0];
  if (width < 8 || height < 8 || width > 40 * height) return null;
  const ink = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    ink.set(page.ink.subarray((y0 + y) * page.width + x0, (y0 + y) * page.width + x1), y * width);
  return { width, height, ink };
}

function isSpeck(one: Component, cap: number): boolean {
  return Math.max(one.x1 - one.x0, one.y1 - one.y0) < SPECK * cap;
}

/** True for what stands on this line; others belong to the lines above and below. */
function isNear(one: Component, line: number, cap: number): boolean {
  const y = (one.y0 + one.y1) / 2;
  return y > line - HIGHEST * cap && y < line + LOWEST * cap;
}

/** A drawn line, or the dots on which one writes run together. */
function isRule(one: Component, line: number, cap: number): boolean {
  return one.y1 - one.y0 < FLAT * cap && (one.y0 > line - FLAT * cap || one.x1 - one.x0 > 2 * cap);
}

function pointsOf(one: Component, runs: Runs, width: number): number[] {
  const points: number[] = [];
  for (let y = one.y0; y < one.y1; y++)
    eachRun(runs, y, [one.x0, one.x1], (label, from, to) => {
      if (label === one.label) for (let x = from; x < to; x++) points.push(y * width + x);
    });
  return points;
}
