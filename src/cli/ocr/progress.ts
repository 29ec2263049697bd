/** Progress of a long scan on standard error: drawn over on a terminal, a plain line every few seconds elsewhere. */
import type { Language } from '../messages/index.js';
import { OCR_TEXTS } from './texts.js';

/** Scans of fewer pages are done before anyone asks. */
const LONG = 3;
const PLAIN = 5000;

export type OcrProgress = (done: number, all: number) => void;

export function createOcrProgress(
  language: Language,
  stream: NodeJS.WriteStream = process.stderr,
): OcrProgress {
  const terminal = stream.isTTY === true;
  let shown = Date.now();
  return (done, all) => {
    if (all < LONG) return;
    const line = OCR_TEXTS[language].progress(done, all);
    const now = Date.now();
    if (terminal) stream.write(done === all ? '\r\u001b[K' : `\r\u001b[K${line}`);
    else if (now - shown >= PLAIN) {
      shown = now;
      stream.write(`kehoach: ${line}\n`);
    }
  };
}
