/** Which engine reads, and its start. */
import { InputError } from '../document/errors.js';
import type { Recognise } from '../readers/scan/types.js';
import { startSystem, systemVersion } from './tesseractSystem.js';
import { startWasm, wasmVersion } from './tesseractWasm.js';
import type { OcrEngine } from './types.js';

export interface EngineChoice {
  readonly engine: Exclude<OcrEngine, 'auto'>;
  readonly version: string;
}

/** Rises with every change of what is read from a page: older pages of the cache are no longer asked for. */
const READING = 39;

/** The wanted engine when it is there. Throws InputError `no-ocr` with what is missing. */
export async function chooseEngine(wanted: OcrEngine): Promise<EngineChoice> {
  const packages = wanted === 'system' ? null : wasmVersion();
  if (packages !== null) return { engine: 'tesseract.js', version: packages };
  const program = wanted === 'tesseract.js' ? null : await systemVersion();
  if (program !== null) return { engine: 'system', version: program };
  throw new InputError('no-ocr', wanted);
}

export function startEngine({ engine }: EngineChoice): Promise<Recognise> {
  return engine === 'system' ? Promise.resolve(startSystem()) : startWasm();
}

/** Names what a recognised page depends on; fit for a file name. */
export function idOf({ engine, version }: EngineChoice): string {
  return `${engine}-${version}-${READING}`.replace(/[^\w.-]+/g, '-');
}
