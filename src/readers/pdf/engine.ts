/**
 * The PDFium instance: started once, kept alive between files, thrown away when it crashed or grew.
 * The raw wasm exports are called directly; the wrapped ones cost several times as much per character.
 */
import { startInstance } from './instance.js';
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
    | 'FPDFImageObj_GetImageMetadata'
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
    | 'FPDFSignatureObj_GetTime',
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
  const { exports, views } = await startInstance(await compiled);
  return {
    call: exports as unknown as Calls,
    u8: () => views.u8,
    i32: () => views.i32,
    f32: () => views.f32,
    f64: () => views.f64,
  };
}
