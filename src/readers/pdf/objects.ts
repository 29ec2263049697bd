/** Walks through the page objects, forms inside forms included, for ruling lines and images. */
import { type Clips, clipRules } from './clip.js';
import type { Engine } from './engine.js';
import { readPath } from './paths.js';
import { IDENTITY, type Matrix, multiply, type PageSpace } from './space.js';
import type { Rules } from './types.js';

const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const FORM = 5;
const DEEPEST = 8;
/** A map or a drawing may hold more objects; ruling lines of a plan do not. */
const MOST_OBJECTS = 60_000;

export interface PageObjects {
  readonly rules: Rules;
  readonly imageShare: number;
  /** Text objects inside of forms: their clips are not told in the space of the page. */
  readonly nested: ReadonlySet<number>;
  /** The place of every text object in the content of the page. */
  readonly places: ReadonlyMap<number, number>;
}

interface Walk {
  readonly engine: Engine;
  readonly space: PageSpace;
  readonly buffer: number;
  readonly rules: Rules;
  readonly clips: Clips;
  readonly nested: Set<number>;
  readonly places: Map<number, number>;
  imageShare: number;
  left: number;
}

/** Reads the objects of a page. `buffer` has room for 256 bytes. */
export function readObjects(
  engine: Engine,
  page: number,
  space: PageSpace,
  buffer: number,
  clips: Clips,
): PageObjects {
  const rules: Rules = { horizontal: [], vertical: [] };
  const [nested, places] = [new Set<number>(), new Map<number, number>()];
  const walk: Walk = {
    engine,
    space,
    buffer,
    rules,
    clips,
    nested,
    places,
    imageShare: 0,
    left: MOST_OBJECTS,
  };
  const count = engine.call.FPDFPage_CountObjects(page);
  for (let i = 0; i < count && walk.left > 0; i++) {
    visit(walk, engine.call.FPDFPage_GetObject(page, i), IDENTITY, 0);
  }
  return { rules, imageShare: walk.imageShare, nested, places };
}

function visit(walk: Walk, object: number, outer: Matrix, depth: number): void {
  if (object === 0) return;
  walk.left--;
  const type = walk.engine.call.FPDFPageObj_GetType(object);
  if (type === PATH) visitPath(walk, object, outer, depth);
  else if (type === TEXT) visitText(walk, object, depth);
  else if (type === IMAGE) measureImage(walk, object, outer);
  else if (type === FORM && depth < DEEPEST) visitForm(walk, object, outer, depth);
}

function visitText(walk: Walk, text: number, depth: number): void {
  walk.places.set(text, walk.places.size);
  if (depth > 0) walk.nested.add(text);
}

function visitPath(walk: Walk, path: number, outer: Matrix, depth: number): void {
  const { horizontal, vertical } = walk.rules;
  const [across, down] = [horizontal.length, vertical.length];
  readPath(walk.engine, path, outer, walk.space, walk.buffer, walk.rules);
  if (depth > 0 || (horizontal.length === across && vertical.length === down)) return;
  clipRules(walk.rules, across, down, walk.clips.of(path));
}

function visitForm(walk: Walk, form: number, outer: Matrix, depth: number): void {
  const { call } = walk.engine;
  const inner = multiply(readMatrix(walk, form), outer);
  const count = call.FPDFFormObj_CountObjects(form);
  for (let i = 0; i < count && walk.left > 0; i++) {
    visit(walk, call.FPDFFormObj_GetObject(form, i), inner, depth + 1);
  }
}

function measureImage(walk: Walk, image: number, outer: Matrix): void {
  // An image fills the unit square of its own matrix.
  const [a, b, c, d] = multiply(readMatrix(walk, image), outer);
  const share = Math.abs(a * d - b * c) / (walk.space.width * walk.space.height);
  if (share > walk.imageShare) walk.imageShare = Math.min(1, share);
}

/** The matrix of an object, the identity when it has none. */
function readMatrix(walk: Walk, object: number): Matrix {
  if (walk.engine.call.FPDFPageObj_GetMatrix(object, walk.buffer) === 0) return IDENTITY;
  const at = walk.buffer >> 2;
  const m = walk.engine.f32().slice(at, at + 6);
  return [m[0] ?? 1, m[1] ?? 0, m[2] ?? 0, m[3] ?? 1, m[4] ?? 0, m[5] ?? 0];
}
