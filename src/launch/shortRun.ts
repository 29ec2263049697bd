/**
 * V8 set for a process that lives for less than a second. Code that is optimised in the background is hardly run
 * before the end: on a 10-page PDF that work is a quarter of all. Optimising begins later, not never, so that
 * large files and long lists are no slower (measured: 100 pages 18 %, 220 files 3 % less CPU). Only the command
 * does this; a program that uses the library keeps its own settings.
 */
import { setFlagsFromString } from 'node:v8';

/** Bytes of code run before a function is optimised; V8's own value is 132 KB. */
const SCRIPT_BUDGET = 500_000;
/** The same for WebAssembly, counted otherwise; V8's own value is 1 800 000. */
const WASM_BUDGET = 400_000_000;

/** Flags come and go with the versions of V8, and it complains on stderr about one that it does not know. */
const KNOWN_TO = 20;
/** V8's own values. */
const USUAL_SCRIPT_BUDGET = 132 * 1024;
const USUAL_WASM_BUDGET = 1_800_000;

const knowsFlags = (): boolean => Number.parseInt(process.versions.node, 10) === KNOWN_TO;

export function setForShortRun(): void {
  if (!knowsFlags()) return;
  setFlagsFromString(`--interrupt-budget=${SCRIPT_BUDGET}`);
  setFlagsFromString(`--wasm-tiering-budget=${WASM_BUDGET}`);
  // The engine for PDF is four megabytes of functions, a tenth of which a plan needs: each is checked when it is called.
  setFlagsFromString('--wasm-lazy-validation');
}

/** Takes the settings back before work that lasts: recognition runs for seconds in code that is worth optimising. */
export function longRun(): void {
  if (!knowsFlags()) return;
  setFlagsFromString(`--interrupt-budget=${USUAL_SCRIPT_BUDGET}`);
  setFlagsFromString(`--wasm-tiering-budget=${USUAL_WASM_BUDGET}`);
}
