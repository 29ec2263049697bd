/** Plans that were parsed before: JSON, NDJSON, YAML and streams of YAML. */
import { isUtf8, transcode } from 'node:buffer';
import { InputError } from '../../document/errors.js';
import { loadFileNow } from '../../files.js';
import { type Guard, guardOf } from '../../model/guard.js';
import type { Plan } from '../../model/plan.js';
import { PLAN_SHAPE } from '../../model/planShape.data.js';

const BY_NAME: Readonly<Record<string, 'json' | 'yaml'>> = {
  '.json': 'json',
  '.ndjson': 'json',
  '.jsonl': 'json',
  '.yaml': 'yaml',
  '.yml': 'yaml',
};

/** Data by its name, or text that begins as a parsed plan does; `null` for documents, those of text included. */
export function parsedKind(bytes: Uint8Array, extension: string): 'json' | 'yaml' | null {
  const byName = BY_NAME[extension.toLowerCase()];
  if (byName !== undefined) return byName;
  const head = new TextDecoder()
    .decode(bytes.subarray(0, 4096))
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^[{[]\s*["{}\]]/.test(head)) return 'json';
  return /^(?:%YAML[^\n]*\n)?(?:---\s*)?(?:#[^\n]*\n\s*)*schemaVersion:/.test(head) ? 'yaml' : null;
}

/** Over UTF-16, Vietnamese text is decoded four times as fast; a Node without ICU has no `transcode`. */
function toText(bytes: Buffer): string {
  return typeof transcode === 'function'
    ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
    : bytes.toString('utf8');
}

function decode(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw new InputError('invalid-encoding');
  const text = toText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** One value, or one a line. */
function parseJson(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch (whole) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    if (lines.length < 2) throw whole;
    return lines.map((line): unknown => JSON.parse(line));
  }
}

async function parseYaml(text: string): Promise<unknown[]> {
  const { parseAllDocuments } = await import('yaml');
  const documents = parseAllDocuments(text);
  return Array.from(documents, (document) => {
    const [error] = document.errors;
    if (error) throw error;
    return document.toJS() as unknown;
  }).filter((value) => value !== null);
}

/** A parsed plan that is none: `at` is the JSON pointer of what is wrong. */
export class PlanError extends Error {
  readonly at: string;
  /** True when the value does not even look like a plan: a configuration, a package manifest. */
  readonly foreign: boolean;
  constructor(at: string, message: string, foreign: boolean) {
    super(message);
    this.name = 'PlanError';
    this.at = at;
    this.foreign = foreign;
  }
}

/** Made once for all files of a run. */
let sound: Guard | null = null;

function soundness(): Guard {
  sound ??= guardOf(PLAN_SHAPE);
  return sound;
}

const looksLikePlan = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'schemaVersion' in value;

async function valuesOf(bytes: Uint8Array, kind: 'json' | 'yaml'): Promise<unknown[]> {
  const text = decode(bytes);
  try {
    return kind === 'json' ? parseJson(text) : await parseYaml(text);
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new PlanError('', line, false);
  }
}

function firstValue(bytes: Uint8Array): unknown {
  try {
    return parseJson(decode(bytes))[0];
  } catch {
    return undefined;
  }
}

/** A plan of JSON that was parsed and found sound before in this run; an `InputError` when it has changed since. */
export function parsePlanAgain(path: string): Plan {
  const value = firstValue(loadFileNow(path));
  if (soundness()(value)) return value as Plan;
  throw new InputError('unreadable', path);
}

export async function parsePlans(bytes: Uint8Array, kind: 'json' | 'yaml'): Promise<Plan[]> {
  const values = await valuesOf(bytes, kind);
  if (values.length === 0) throw new InputError('empty');
  if (!values.some(looksLikePlan)) throw new PlanError('', 'schemaVersion', true);
  const isSound = soundness();
  if (values.every(isSound)) return values as Plan[];
  const { plan: schema } = await import('../../model/plan.js');
  return values.map((value, index) => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    const at = (issue?.path ?? []).map((key) => `/${String(key)}`).join('');
    throw new PlanError(values.length > 1 ? `#${index + 1}${at}` : at, issue?.message ?? '', false);
  });
}
