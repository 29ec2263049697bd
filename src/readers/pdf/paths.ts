/** Ruling lines in a path: strokes, outlines of rectangles and thin filled rectangles. */
import type { Engine } from './engine.js';
import { type Matrix, multiply, type PageSpace } from './space.js';
import type { Rules } from './types.js';

const LINE_TO = 0;
const MOVE_TO = 2;
/** Paths with more segments are drawings. */
const MOST_SEGMENTS = 2000;
/** A filled rectangle thicker than this (points) is a background, not a line. */
const THICKEST = 3;
/** A line that leaves its axis by more than this (points) is slanted. */
const SLANT = 0.8;

/** One piece of a path in page points: `x0, y0, x1, y1, …` */
interface SubPath {
  readonly points: number[];
  closed: boolean;
  curved: boolean;
}

/** Adds the ruling lines of a path object to `rules`. `buffer` has room for 256 bytes. */
export function readPath(
  engine: Engine,
  path: number,
  outer: Matrix,
  space: PageSpace,
  buffer: number,
  rules: Rules,
): void {
  const { call } = engine;
  const segments = call.FPDFPath_CountSegments(path);
  if (segments < 2 || segments > MOST_SEGMENTS) return;
  if (call.FPDFPath_GetDrawMode(path, buffer, buffer + 4) === 0) return;
  const at = buffer >> 2;
  const filled = engine.i32()[at] !== 0;
  const stroked = engine.i32()[at + 1] !== 0;
  if (!filled && !stroked) return;
  const matrix =
    call.FPDFPageObj_GetMatrix(path, buffer) === 0 ? outer : multiply(matrixAt(engine, at), outer);
  for (const sub of subPaths(engine, path, segments, matrix, space, buffer)) {
    if (stroked) addStrokes(sub, rules);
    else if (!sub.curved) addFill(sub.points, rules);
  }
}

function matrixAt(engine: Engine, at: number): Matrix {
  const m = engine.f32().subarray(at, at + 6);
  return [m[0] ?? 1, m[1] ?? 0, m[2] ?? 0, m[3] ?? 1, m[4] ?? 0, m[5] ?? 0];
}

function subPaths(
  engine: Engine,
  path: number,
  segments: number,
  matrix: Matrix,
  space: PageSpace,
  buffer: number,
): SubPath[] {
  const { call } = engine;
  const found: SubPath[] = [];
  let sub: SubPath = { points: [], closed: false, curved: false };
  for (let i = 0; i < segments; i++) {
    const segment = call.FPDFPath_GetPathSegment(path, i);
    if (segment === 0) break;
    const type = call.FPDFPathSegment_GetType(segment);
    if (type === MOVE_TO || found.length === 0) {
      sub = { points: [], closed: false, curved: false };
      found.push(sub);
    }
    if (type !== MOVE_TO && type !== LINE_TO) sub.curved = true;
    if (call.FPDFPathSegment_GetPoint(segment, buffer, buffer + 4) === 0) continue;
    const f32 = engine.f32();
    const px = f32[buffer >> 2] ?? 0;
    const py = f32[(buffer >> 2) + 1] ?? 0;
    const x = matrix[0] * px + matrix[2] * py + matrix[4];
    const y = matrix[1] * px + matrix[3] * py + matrix[5];
    sub.points.push(space.xx * x + space.xy * y + space.x0, space.yx * x + space.yy * y + space.y0);
    if (call.FPDFPathSegment_GetClose(segment) !== 0) sub.closed = true;
  }
  return found;
}

function addStrokes(sub: SubPath, rules: Rules): void {
  const { points } = sub;
  if (sub.curved) return;
  for (let i = 0; i + 3 < points.length; i += 2) addLine(points, i, i + 2, rules);
  if (sub.closed && points.length > 4) addLine(points, points.length - 2, 0, rules);
}

function addLine(points: readonly number[], from: number, to: number, rules: Rules): void {
  addSegment(points[from] ?? 0, points[from + 1] ?? 0, points[to] ?? 0, points[to + 1] ?? 0, rules);
}

function addSegment(ax: number, ay: number, bx: number, by: number, rules: Rules): void {
  const width = Math.abs(ax - bx);
  const height = Math.abs(ay - by);
  if (!Number.isFinite(width + height)) return;
  if (height <= SLANT && width > height) {
    rules.horizontal.push({ at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) });
  } else if (width <= SLANT && height > width) {
    rules.vertical.push({ at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) });
  }
}

/** A thin filled rectangle is a line along its middle; a small square is a corner piece of both directions. */
function addFill(points: readonly number[], rules: Rules): void {
  if (points.length < 6 || points.length > 12) return;
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < points.length; i += 2) {
    x0 = Math.min(x0, points[i] ?? 0);
    x1 = Math.max(x1, points[i] ?? 0);
    y0 = Math.min(y0, points[i + 1] ?? 0);
    y1 = Math.max(y1, points[i + 1] ?? 0);
  }
  if (!Number.isFinite(x1 - x0 + y1 - y0)) return;
  if (y1 - y0 <= THICKEST) rules.horizontal.push({ at: (y0 + y1) / 2, from: x0, to: x1 });
  if (x1 - x0 <= THICKEST) rules.vertical.push({ at: (x0 + x1) / 2, from: y0, to: y1 });
}
