/** The two steps of every use: bytes → physical document → plan. Uses no Node API. */
import { sha256Hex } from './document/digest.js';
import type { DocumentModel } from './document/model.js';
import type { Plan } from './model/plan.js';
import { type ParseOptions, parseDocument } from './parse/plan.js';
import { type ReadOptions, readDocument } from './readers/index.js';

export type { ReadOptions } from './readers/index.js';

export type PlanOptions = Omit<ParseOptions, 'sha256'> & ReadOptions;

/** Reads a document of any supported format into the physical model. Throws `InputError`. */
export async function readBytes(bytes: Uint8Array, options: ReadOptions = {}): Promise<DocumentModel> {
  return readDocument(bytes, options);
}

/** Reads and parses a plan from bytes. Throws `InputError` when the bytes cannot be read at all; a document that is no plan still gives a plan with a diagnostic. */
export async function parseBytes(bytes: Uint8Array, options: PlanOptions = {}): Promise<Plan> {
  const digest = await sha256Hex(bytes);
  return parseDocument(await readDocument(bytes, options), { ...options, sha256: digest });
}
