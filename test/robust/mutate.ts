/** Damaged files: what a broken download, a bad disk or a hostile sender makes of a document. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { joinBytes } from '../../src/document/joinBytes.js';

/** Small seeded generator (mulberry32), so that a failing case can be run again. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const pick = (random: Random, below: number): number => Math.floor(random() * below);

const flip: Mutation = (bytes, random) => {
  const out = bytes.slice();
  for (let count = 1 + pick(random, 40); count > 0; count--)
    out[pick(random, out.length)] = pick(random, 256);
  return out;
};

const truncate: Mutation = (bytes, random) => bytes.slice(0, pick(random, bytes.length));

const cutOut: Mutation = (bytes, random) => {
  const from = pick(random, bytes.length);
  return joinBytes([bytes.slice(0, from), bytes.slice(from + 1 + pick(random, 5000))]);
};

const repeat: Mutation = (bytes, random) => {
  const from = pick(random, bytes.length);
  const part = bytes.slice(from, from + 1 + pick(random, 5000));
  return joinBytes([bytes.slice(0, from), part, part, bytes.slice(from)]);
};

const noise: Mutation = (bytes, random) => {
  const part = Uint8Array.from({ length: 1 + pick(random, 2000) }, () => pick(random, 256));
  const from = pick(random, bytes.length);
  return joinBytes([bytes.slice(0, from), part, bytes.slice(from + part.length)]);
};

const swapDigits: Mutation = (bytes, random) => {
  const out = bytes.slice();
  const figures = [...out.keys()].filter((index) => isFigure(out[index]));
  for (let count = 0; count < 20 && figures.length > 0; count++)
    out[figures[pick(random, figures.length)] ?? 0] = 0x30 + pick(random, 10);
  return out;
};

const isFigure = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

const BYTES: readonly Mutation[] = [flip, truncate, cutOut, repeat, noise, swapDigits];

/** Damages the XML inside a DOCX: tags dropped, doubled, moved, attributes changed. */
export const mutateXml: Mutation = (bytes, random) => {
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));
  const name = names[pick(random, names.length)];
  const file = name === undefined ? undefined : files[name];
  if (name === undefined || file === undefined) return bytes;
  const tags = strFromU8(file).split(/(?=<)/);
  for (let count = 1 + pick(random, 6); count > 0; count--) damageTag(tags, random);
  return zipSync({ ...files, [name]: strToU8(tags.join('')) }, { level: 1 });
};

function damageTag(tags: string[], random: Random): void {
  const at = pick(random, tags.length);
  const tag = tags[at] ?? '';
  const kind = pick(random, 5);
  if (kind === 0) tags.splice(at, 1 + pick(random, 8));
  else if (kind === 1) tags.splice(at, 0, ...tags.slice(at, at + 1 + pick(random, 30)));
  else if (kind === 2) tags[at] = tag.replace(/"[^"]*"/, `"${pick(random, 2) === 0 ? '99999999999' : '-1'}"`);
  else if (kind === 3) tags[at] = tag.toUpperCase();
  else tags.splice(pick(random, tags.length), 0, tag);
}

/** One damaged copy of a file. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (zipped && random() < 0.6) return mutateXml(bytes, random);
  const mutation = BYTES[pick(random, BYTES.length)] ?? flip;
  return random() < 0.2 ? mutation(flip(bytes, random), random) : mutation(bytes, random);
}
