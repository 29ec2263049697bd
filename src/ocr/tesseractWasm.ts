/** Tesseract as WebAssembly (tesseract.js-core) with the Vietnamese data of @tesseract.js-data/vie: optional packages, nothing is fetched. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { InputError } from '../document/errors.js';
import type { Gray, OcrLine, OcrWord, PixelBox, Recognise } from '../readers/scan/types.js';
import { joined, SINGLE_LINE } from './lines.js';
import { pgmOf } from './pgm.js';

const CORE = 'tesseract.js-core';
const DATA = '@tesseract.js-data/vie';
const LSTM_ONLY = 1;

interface Api {
  Init(path: null, language: string, mode: number): number;
  SetVariable(name: string, value: string): void;
  SetImageFile(exif: number, angle: number): number;
  SetSourceResolution(dpi: number): void;
  Recognize(monitor: null): number;
  GetJSONText(page: number): string;
  Clear(): void;
}

interface Core {
  readonly FS: { writeFile(path: string, data: Uint8Array): void; unlink(path: string): void };
  readonly TessBaseAPI: new () => Api;
}

interface JsonBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

interface JsonWord {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: JsonBox;
  readonly symbols: readonly { readonly text: string; readonly confidence: number; readonly bbox: JsonBox }[];
}

interface JsonPage {
  readonly blocks: readonly {
    readonly paragraphs: readonly {
      readonly lines: readonly { readonly baseline: JsonBox; readonly words: readonly JsonWord[] }[];
    }[];
  }[];
}

/** Whether the optional packages are installed, with their versions. */
export function wasmVersion(): string | null {
  const require = createRequire(import.meta.url);
  try {
    const core = require(`${CORE}/package.json`) as { version: string };
    const data = require(`${DATA}/package.json`) as { version: string };
    return `${core.version}/${data.version}`;
  } catch {
    return null;
  }
}

/** Starts an engine; it reads one picture after the other. */
export async function startWasm(): Promise<Recognise> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve(`${DATA}/package.json`));
  const data = await promisify(gunzip)(
    await readFile(join(folder, '4.0.0_best_int', 'vie.traineddata.gz')),
  ).catch(() => null);
  if (data === null) throw new InputError('no-ocr', 'data');
  const load = require(`${CORE}/tesseract-core-simd-lstm.js`) as (options: object) => Promise<Core>;
  const core = await load({ print() {}, printErr() {} });
  core.FS.writeFile('./vie.traineddata', data);
  const api = new core.TessBaseAPI();
  if (api.Init(null, 'vie', LSTM_ONLY) !== 0) throw new InputError('no-ocr', 'data');
  core.FS.unlink('./vie.traineddata');
  api.SetVariable('tessedit_pageseg_mode', SINGLE_LINE);
  return async (lines, dpi) => lines.map((line) => readLine(core, api, line, dpi));
}

function readLine(core: Core, api: Api, image: Gray, dpi: number): OcrLine | null {
  core.FS.writeFile('/input', pgmOf(image));
  if (api.SetImageFile(1, 0) === 1) throw new InputError('unreadable', 'image');
  core.FS.unlink('/input');
  api.SetSourceResolution(dpi);
  api.Recognize(null);
  const found = linesOf(JSON.parse(api.GetJSONText(0)) as JsonPage);
  api.Clear();
  return joined(found);
}

function linesOf({ blocks }: JsonPage): OcrLine[] {
  return (blocks ?? [])
    .flatMap((block) => block.paragraphs)
    .flatMap((paragraph) => paragraph.lines)
    .map(({ words, baseline }) => ({
      words: words.map(wordOf).filter((word) => word.text.trim() !== ''),
      baseline: [baseline.y0, baseline.y1] as const,
    }))
    .filter((line) => line.words.length > 0);
}

function wordOf({ text, confidence, bbox, symbols }: JsonWord): OcrWord {
  const letters = symbols.map((one) => ({
    text: one.text,
    box: boxOf(one.bbox),
    confidence: one.confidence,
  }));
  return { text: text.normalize('NFC'), confidence, box: boxOf(bbox), letters };
}

function boxOf({ x0, y0, x1, y1 }: JsonBox): PixelBox {
  return [x0, y0, x1, y1];
}
