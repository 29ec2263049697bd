/**
 * Where the bytes of `pdfium.wasm` come from: the only place of the PDF reader that knows its
 * surroundings. Node finds the file in the package; a browser passes its own source first.
 */

export type WasmSource = () => Promise<Uint8Array> | Uint8Array;

let source: WasmSource = fromPackage;

/** Replaces the source of the wasm binary, for surroundings without a file system. */
export function setWasmSource(next: WasmSource): void {
  source = next;
}

/** The bytes of `pdfium.wasm`. */
export async function wasmBinary(): Promise<Uint8Array> {
  return source();
}

async function fromPackage(): Promise<Uint8Array> {
  const [{ createRequire }, { readFileSync }] = await Promise.all([import('node:module'), import('node:fs')]);
  return readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
}
