/** What the syntax of RTF holds; meaning is made of it elsewhere. */
export interface TokenHandler {
  open(): void;
  close(): void;
  /** `\name` with its number, `null` when it has none. */
  word(name: string, value: number | null): void;
  /** `\~`, `\-`, `\*` …: a backslash before a sign that is no letter. */
  symbol(sign: string): void;
  /** Text in the code page of its font: plain bytes and `\'hh`. */
  byte(value: number): void;
}

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x27;
const MINUS = 0x2d;
const SPACE = 0x20;
const LONGEST_WORD = 32;

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const isBreak = (byte: number): boolean => byte === 10 || byte === 13 || byte === 0;

/** Walks the bytes once; what a `\bin` jumps over is never shown. Gives the depth of groups that were never closed. */
export function tokenize(bytes: Uint8Array, handler: TokenHandler): number {
  let depth = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === BACKSLASH) at = control(bytes, at + 1, handler);
    else {
      at++;
      if (byte === OPEN) {
        depth++;
        handler.open();
      } else if (byte === CLOSE) {
        depth--;
        handler.close();
        // What stands behind the outermost group is no part of the document.
        if (depth <= 0) return 0;
      } else if (!isBreak(byte)) handler.byte(byte);
    }
  }
  return depth;
}

function control(bytes: Uint8Array, start: number, handler: TokenHandler): number {
  const first = bytes[start] ?? 0;
  if (isLetter(first)) return controlWord(bytes, start, handler);
  if (first !== QUOTE) {
    handler.symbol(String.fromCharCode(first));
    return start + 1;
  }
  const value = Number.parseInt(String.fromCharCode(bytes[start + 1] ?? 0, bytes[start + 2] ?? 0), 16);
  if (Number.isFinite(value)) handler.byte(value);
  return start + 3;
}

function controlWord(bytes: Uint8Array, start: number, handler: TokenHandler): number {
  let at = start;
  let name = '';
  for (; at - start < LONGEST_WORD && isLetter(bytes[at] ?? 0); at++)
    name += String.fromCharCode(bytes[at] ?? 0);
  const negative = bytes[at] === MINUS && isDigit(bytes[at + 1] ?? 0);
  if (negative) at++;
  let value: number | null = null;
  for (; isDigit(bytes[at] ?? 0); at++)
    value = Math.min(0x7fffffff, (value ?? 0) * 10 + (bytes[at] ?? 0) - 0x30);
  if (negative && value !== null) value = -value;
  if (bytes[at] === SPACE) at++;
  if (name === 'bin') return at + Math.max(0, value ?? 0);
  handler.word(name, value);
  return at;
}
