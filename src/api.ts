/** The two steps of every use: bytes → physical document → plan. Uses no Node API. */
import type { DocumentModel } from './document/model.js';
import type { Plan } from './model/plan.js';
import { type ParseOptions, parseDocument } from './parse/plan.js';
import { readDocument } from './readers/index.js';
import type { OcrService } from './readers/ocr.js';

export interface PlanOptions extends Omit<ParseOptions, 'sha256'> {
  /** Recognises scanned pages; without it they are pages without text. */
  readonly ocr?: OcrService | undefined;
}

/** SHA-256 of the bytes, hexadecimal. */
async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (value) => value.toString(16).padStart(2, '0')).join('');
}

/** Reads a document of any supported format into the physical model. Throws `InputError`. */
export async function readBytes(bytes: Uint8Array, ocr?: OcrService): Promise<DocumentModel> {
  return readDocument(bytes, ocr);
}

/** Reads and parses a plan from bytes. Throws `InputError` when the bytes cannot be read at all; a document that is no plan still gives a plan with a diagnostic. */
export async function parseBytes(bytes: Uint8Array, options: PlanOptions = {}): Promise<Plan> {
  const digest = await sha256(bytes);
  return parseDocument(await readDocument(bytes, options.ocr), { ...options, sha256: digest });
}
