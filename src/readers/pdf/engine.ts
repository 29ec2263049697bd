/**
 * The PDFium instance: started once, kept alive between files, thrown away when it crashed or grew.
 * The raw wasm exports are called directly; the wrapped ones cost several times as much per character.
 */
import { wasmBinary } from './wasm.js';

type Call = (...args: number[]) => number;

/** The functions of PDFium that this reader calls, by their C names. */
export type Calls = Readonly<
  Record<
    | 'malloc'
    | 'free'
    | 'FPDF_LoadMemDocument'
    | 'FPDF_CloseDocument'
    | 'FPDF_GetLastError'
    | 'FPDF_GetPageCount'
    | 'FPDF_GetMetaText'
    | 'FPDF_LoadPage'
    | 'FPDF_ClosePage'
    | 'FPDF_GetPageBoundingBox'
    | 'FPDF_GetPageWidthF'
    | 'FPDF_GetPageHeightF'
    | 'FPDF_RenderPageBitmap'
    | 'FPDFBitmap_CreateEx'
    | 'FPDFBitmap_FillRect'
    | 'FPDFBitmap_GetBuffer'
    | 'FPDFBitmap_GetStride'
    | 'FPDFBitmap_Destroy'
    | 'FPDFPage_GetRotation'
    | 'FPDFPage_Flatten'
    | 'FPDFPage_GetAnnotCount'
    | 'FPDFPage_CountObjects'
    | 'FPDFPage_GetObject'
    | 'FPDFPageObj_GetType'
    | 'FPDFPageObj_GetBounds'
    | 'FPDFPageObj_GetMatrix'
    | 'FPDFPageObj_GetStrokeWidth'
    | 'FPDFFormObj_CountObjects'
    | 'FPDFFormObj_GetObject'
    | 'FPDFPageObj_GetClipPath'
    | 'FPDFClipPath_CountPaths'
    | 'FPDFClipPath_CountPathSegments'
    | 'FPDFClipPath_GetPathSegment'
    | 'FPDFPath_GetDrawMode'
    | 'FPDFPath_CountSegments'
    | 'FPDFPath_GetPathSegment'
    | 'FPDFPathSegment_GetPoint'
    | 'FPDFPathSegment_GetType'
    | 'FPDFPathSegment_GetClose'
    | 'FPDFText_LoadPage'
    | 'FPDFText_ClosePage'
    | 'FPDFText_CountChars'
    | 'FPDFText_GetUnicode'
    | 'FPDFText_IsGenerated'
    | 'FPDFText_GetLooseCharBox'
    | 'FPDFText_GetCharOrigin'
    | 'FPDFText_GetTextObject'
    | 'FPDFText_GetFontSize'
    | 'FPDFText_GetMatrix'
    | 'FPDFTextObj_GetFont'
    | 'FPDFTextObj_GetTextRenderMode'
    | 'FPDFFont_GetBaseFontName'
    | 'FPDFFont_GetFlags'
    | 'FPDFFont_GetFontData'
    | 'FPDF_GetSignatureCount'
    | 'FPDF_GetSignatureObject'
    | 'FPDFSignatureObj_GetContents'
    | 'FPDFSignatureObj_GetByteRange'
    | 'FPDFSignatureObj_GetTime'
    | 'FPDFBitmap_CreateEx'
    | 'FPDFBitmap_Destroy'
    | 'FPDFBitmap_FillRect'
    | 'FPDFBitmap_GetBuffer'
    | 'FPDFBitmap_GetStride'
    | 'FPDF_GetPageWidthF'
    | 'FPDF_GetPageHeightF'
    | 'FPDF_RenderPageBitmap',
    Call
  >
>;

export interface Engine {
  readonly call: Calls;
  /** Current views of the heap; they change when the memory grows, so never keep one over a call. */
  readonly u8: () => Uint8Array;
  readonly i32: () => Int32Array;
  readonly f32: () => Float32Array;
  readonly f64: () => Float64Array;
}

interface EmscriptenHeap {
  readonly wasmExports: Calls;
  readonly HEAPU8: Uint8Array;
  readonly HEAP32: Int32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
}

/** More heap than this (bytes) after a file is given back by starting a new instance. */
const HEAP_LIMIT = 256 * 1024 * 1024;

let running: Promise<Engine> | null = null;

/** The running instance, or a new one. */
export function engine(): Promise<Engine> {
  running ??= start();
  return running;
}

/** Forgets the instance: after a crash nothing in it can be trusted. */
export function dropEngine(): void {
  running = null;
  // A binary that could not be had is asked for again.
  compiled?.catch(() => {
    compiled = null;
  });
}

/** Forgets an instance that one file made so large that the next ones should not carry it. */
export function dropIfGrown(current: Engine): void {
  if (current.u8().byteLength > HEAP_LIMIT) dropEngine();
}

/** The compiled binary: kept, so that a new instance costs little. */
let compiled: Promise<WebAssembly.Module> | null = null;

async function start(): Promise<Engine> {
  compiled ??= Promise.resolve(wasmBinary()).then((bytes) =>
    WebAssembly.compile(bytes as Uint8Array<ArrayBuffer>),
  );
  // The binary is compiled in the background while the module around it is being loaded.
  const [{ init }, code] = await Promise.all([import('@embedpdf/pdfium'), compiled]);
  const instance = instantiation(code);
  // The package's types rest on @types/emscripten, which is not installed; this is what is used of it.
  const options: unknown = { instantiateWasm: instance.hook, print: noop, printErr: noop };
  const module = await Promise.race([init(options as Parameters<typeof init>[0]), instance.failure]);
  module.PDFiumExt_Init();
  const heap = module.pdfium as unknown as EmscriptenHeap;
  return {
    call: heap.wasmExports,
    u8: () => heap.HEAPU8,
    i32: () => heap.HEAP32,
    f32: () => heap.HEAPF32,
    f64: () => heap.HEAPF64,
  };
}

/** Hook with which Emscripten takes an instance of compiled code; `failure` never resolves, it only rejects. */
function instantiation(code: WebAssembly.Module) {
  let fail: (reason: unknown) => void = noop;
  const failure = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const hook = (
    imports: WebAssembly.Imports,
    done: (made: WebAssembly.Instance, code: WebAssembly.Module) => void,
  ) => {
    WebAssembly.instantiate(code, imports).then((made) => done(made, code), fail);
    return {};
  };
  return { hook, failure };
}

function noop(): void {}
