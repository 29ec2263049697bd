/** Files for the command line and the library: the only place that asks the file system for an input. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type PlanOptions, parseBytes } from './api.js';
import { InputError, type InputErrorCode } from './document/errors.js';
import type { Plan } from './model/plan.js';
import { createOcr, type OcrOptions } from './ocr/index.js';
import { MAX_BYTES } from './readers/index.js';
import type { OcrMode } from './readers/ocr.js';

const CODES: Readonly<Record<string, InputErrorCode>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ELOOP: 'link-loop',
  EISDIR: 'folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ERR_FS_FILE_TOO_LARGE: 'too-large',
};

/** A failure of the file system as the reader of a plan knows it. */
export function toInputError(error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new InputError(CODES[code] ?? 'unreadable', code === '' ? null : code);
}

/** The bytes of a file; every failure is an `InputError`. */
export async function loadFile(path: string): Promise<Uint8Array> {
  try {
    const { readFile, stat } = await import('node:fs/promises');
    const info = await stat(path);
    if (info.isDirectory()) throw new InputError('folder');
    if (info.size > MAX_BYTES) throw new InputError('too-large', `${info.size}`);
    return await readFile(path);
  } catch (error) {
    throw error instanceof InputError ? error : toInputError(error);
  }
}

/**
 * The same at once, where nothing else could be done meanwhile: five questions to the thread pool a file take longer
 * than reading a thousand parsed plans.
 */
export function loadFileNow(path: string): Uint8Array {
  try {
    const info = statSync(path);
    if (info.isDirectory()) throw new InputError('folder');
    if (info.size > MAX_BYTES) throw new InputError('too-large', `${info.size}`);
    return readFileSync(path);
  } catch (error) {
    throw error instanceof InputError ? error : toInputError(error);
  }
}

export interface FileOptions extends Omit<PlanOptions, 'ocr'> {
  /** Recognition of scanned pages: which (`auto` unless said) and how. */
  readonly ocr?: OcrMode | OcrOptions;
}

/** Reads and parses a plan from a file, scanned pages included where an engine is installed. Throws `InputError`. */
export async function parseFile(path: string, { ocr, ...options }: FileOptions = {}): Promise<Plan> {
  const service = createOcr(typeof ocr === 'string' ? { mode: ocr } : (ocr ?? {}));
  return parseBytes(await loadFile(path), {
    file: basename(path).normalize('NFC'),
    ...options,
    ocr: service,
  });
}
