/** What the clip of an object leaves of it: browsers paint a whole table on every page it runs over and clip it. */
import type { Engine } from './engine.js';
import type { PageSpace } from './space.js';
import type { Rule, Rules } from './types.js';

/** `[x0, y0, x1, y1]` on the page as displayed, y down. */
export type Clip = readonly [number, number, number, number];

/** Lines stand on the edge of the clip of their cell, half of them outside. */
const EDGE = 2;
/** Real clips are rectangles; an outline of more corners is a drawing. */
const MOST_SEGMENTS = 12;
/** More paths than this say nothing more. */
const MOST_PATHS = 16;

/** Finds the clips of the objects of one page. */
export class Clips {
  private readonly known = new Map<number, Clip | null>();

  /** `buffer` has room for 256 bytes. */
  constructor(
    private readonly engine: Engine,
    private readonly space: PageSpace,
    private readonly buffer: number,
  ) {}

  /** The box around the clip of an object that lies directly on the page; `null` when nothing clips it. */
  of(object: number): Clip | null {
    const { call } = this.engine;
    const path = call.FPDFPageObj_GetClipPath(object);
    const count = path === 0 ? 0 : Math.min(call.FPDFClipPath_CountPaths(path), MOST_PATHS);
    if (count <= 0) return null;
    // Objects under one clip share its segments, so the place of a segment is its name.
    const key = call.FPDFClipPath_GetPathSegment(path, count - 1, 0);
    if (key === 0) return null;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const clip = this.read(path, count);
    this.known.set(key, clip);
    return clip;
  }

  private read(path: number, count: number): Clip | null {
    let [x0, y0, x1, y1] = [-Infinity, -Infinity, Infinity, Infinity];
    for (let i = 0; i < count; i++) {
      const box = this.box(path, i);
      if (box === null) return null;
      [x0, y0] = [Math.max(x0, box[0]), Math.max(y0, box[1])];
      [x1, y1] = [Math.min(x1, box[2]), Math.min(y1, box[3])];
    }
    // A clip without room is a defect of the file: what it holds would not have been written.
    return x1 - x0 > 1 && y1 - y0 > 1 ? [x0, y0, x1, y1] : null;
  }

  private box(path: number, index: number): Clip | null {
    const { engine, space, buffer } = this;
    const count = engine.call.FPDFClipPath_CountPathSegments(path, index);
    if (count < 3 || count > MOST_SEGMENTS) return null;
    let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < count; i++) {
      const segment = engine.call.FPDFClipPath_GetPathSegment(path, index, i);
      if (segment === 0 || engine.call.FPDFPathSegment_GetPoint(segment, buffer, buffer + 4) === 0)
        return null;
      const f32 = engine.f32();
      const [px, py] = [f32[buffer >> 2] ?? 0, f32[(buffer >> 2) + 1] ?? 0];
      const x = space.xx * px + space.xy * py + space.x0;
      const y = space.yx * px + space.yy * py + space.y0;
      [x0, y0] = [Math.min(x0, x), Math.min(y0, y)];
      [x1, y1] = [Math.max(x1, x), Math.max(y1, y)];
    }
    return [x0, y0, x1, y1];
  }
}

/** Whether a letter on the given baseline shows more than the tips that reach into the clip. */
export function shows(clip: Clip | null, base: number, size: number): boolean {
  if (clip === null) return true;
  const middle = base - size * 0.3;
  return middle >= clip[1] && middle <= clip[3];
}

/** Cuts the lines added since the given lengths down to the clip. */
export function clipRules(rules: Rules, horizontal: number, vertical: number, clip: Clip | null): void {
  if (clip === null) return;
  cut(rules.horizontal, horizontal, [clip[0], clip[2]], [clip[1], clip[3]]);
  cut(rules.vertical, vertical, [clip[1], clip[3]], [clip[0], clip[2]]);
}

type Range = readonly [number, number];

function cut(rules: Rule[], from: number, along: Range, across: Range): void {
  for (const rule of rules.splice(from)) {
    if (rule.at < across[0] - EDGE || rule.at > across[1] + EDGE) continue;
    const piece = { at: rule.at, from: Math.max(rule.from, along[0]), to: Math.min(rule.to, along[1]) };
    if (piece.to > piece.from) rules.push(piece);
  }
}
