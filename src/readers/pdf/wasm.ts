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

const PACKAGE = '@embedpdf/pdfium';

/** Looked up where the package lies; Node's own search for what a package exports takes as long as reading a page. */
async function fromPackage(): Promise<Uint8Array> {
  const [{ createRequire }, { existsSync, readFileSync }] = await Promise.all([
    import('node:module'),
    import('node:fs'),
  ]);
  const { resolve } = createRequire(import.meta.url);
  const usual = resolve
    .paths(PACKAGE)
    ?.map((folder) => `${folder}/${PACKAGE}/dist/pdfium.wasm`)
    .find((file) => existsSync(file));
  return readFileSync(usual ?? resolve(`${PACKAGE}/pdfium.wasm`));
}
