/** Progress on standard error: a line that is drawn over on a terminal, a plain line every few seconds elsewhere. */
import type { BatchTexts } from './texts.js';

export interface Progress {
  found(count: number, ended: boolean): void;
  done(failed: boolean): void;
  /** Clears the drawn line, so that a message can be printed. */
  clear(): void;
}

const REDRAW = 200;
const PLAIN = 5000;

/** `3:20`, `45s`. */
function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '?';
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole}s` : `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export function createProgress(
  texts: BatchTexts,
  quiet: boolean,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  const terminal = stream.isTTY === true;
  const started = performance.now();
  let shown = terminal ? -REDRAW : started;
  let total = 0;
  let known = false;
  let done = 0;
  let failed = 0;
  const show = (): void => {
    const now = performance.now();
    if (quiet || now - shown < (terminal ? REDRAW : PLAIN)) return;
    shown = now;
    const rate = done / Math.max(0.001, (now - started) / 1000);
    const left = known ? duration((total - done) / rate) : '?';
    const line = texts.progress(done, known ? `${total}` : `${total}+`, rate.toFixed(1), left, failed);
    stream.write(terminal ? `\r\u001b[K${line}` : `${line}\n`);
  };
  return {
    found: (count, ended) => {
      total = count;
      known = ended;
      show();
    },
    done: (wrong) => {
      done++;
      if (wrong) failed++;
      show();
    },
    clear: () => {
      if (terminal && !quiet) stream.write('\r\u001b[K');
    },
  };
}
