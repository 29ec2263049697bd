/** What a user says about text recognition. */
import type { OcrMode } from '../readers/ocr.js';

/** `auto` takes the npm packages and, without them, the system's program. */
export type OcrEngine = 'auto' | 'tesseract.js' | 'system';

export interface OcrOptions {
  /** Which pages are recognised; `auto` unless said. */
  readonly mode?: OcrMode;
  readonly engine?: OcrEngine;
  /** Folder of recognised pages; `null` keeps none, absent is the usual place of the system. */
  readonly cacheDir?: string | null;
  /** Threads that read pages; 0 is the thread of the caller, absent settles it by the cores. */
  readonly threads?: number;
  /** Called after every recognised page. */
  readonly progress?: (done: number, all: number) => void;
}
