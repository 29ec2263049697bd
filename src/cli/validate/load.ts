/** One file → the plans in it. Readers of documents are loaded only for documents. */
import { basename, extname } from 'node:path';
import type { ReadOptions } from '../../api.js';
import { sha256Hex } from '../../document/digest.js';
import type { Plan } from '../../model/plan.js';
import type { Language } from '../messages/index.js';
import { parsedKind, parsePlanAgain, parsePlans } from './parsedPlans.js';
import { linesOfPages, linesOfText } from './printed.js';
import type { LoadedPlan, PrintedLine } from './types.js';

const noLine: PrintedLine = () => null;

function parsed(plans: readonly Plan[], again: (() => Plan) | null): LoadedPlan[] {
  return plans.map((plan, index) => ({
    plan,
    // Of several plans in a file, each would read all of it.
    again: plans.length === 1 ? again : null,
    index: plans.length === 1 ? null : index + 1,
    fromSource: false,
    printedLine: noLine,
    linesOfFile: false,
  }));
}

async function readSource(
  bytes: Uint8Array,
  name: string | null,
  language: Language,
  reading: ReadOptions,
): Promise<LoadedPlan> {
  const [{ readBytes }, { parseDocument }] = await Promise.all([
    import('../../api.js'),
    import('../../parse/plan.js'),
  ]);
  const document = await readBytes(bytes, reading);
  const plan = parseDocument(document, {
    file: name,
    positions: true,
    language,
    sha256: await sha256Hex(bytes),
  });
  const isText = plan.source.format === 'text';
  const printedLine = isText
    ? linesOfText(await decodeText(bytes, reading.encoding))
    : linesOfPages(document);
  return { plan, again: null, index: null, fromSource: true, printedLine, linesOfFile: isText };
}

async function decodeText(bytes: Uint8Array, encoding: string | undefined): Promise<string> {
  return (await import('../../readers/text/decode.js')).decode(bytes, encoding);
}

/** Throws `InputError` or `PlanError`. `name` is `null` for standard input. */
export async function loadPlans(
  bytes: Uint8Array,
  path: string | null,
  language: Language,
  reading: ReadOptions = {},
): Promise<LoadedPlan[]> {
  const kind = parsedKind(bytes, extname(path ?? ''));
  if (kind !== null)
    return parsed(
      await parsePlans(bytes, kind),
      kind === 'json' && path !== null ? () => parsePlanAgain(path) : null,
    );
  return [await readSource(bytes, path === null ? null : basename(path).normalize('NFC'), language, reading)];
}
