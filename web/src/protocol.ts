/** What the page asks the worker for, and what it answers. */
import type { ViewData, ViewLanguage } from '../../src/view/index.js';

export type ExportFormat = 'xlsx' | 'csv' | 'json';

/** The first message: where the files of the page are. */
export interface Start {
  readonly kind: 'start';
  /** Address of the WASM engine. */
  readonly wasm: string;
}

export interface ReadRequest {
  readonly kind: 'read';
  readonly id: number;
  readonly name: string;
  readonly language: ViewLanguage;
  readonly bytes: ArrayBuffer;
}

/** All files that were read and not closed, in the order of their ids. */
export interface ExportRequest {
  readonly kind: 'export';
  readonly format: ExportFormat;
  readonly language: ViewLanguage;
}

export type Request = Start | ReadRequest | ExportRequest;

export type Answer =
  | { readonly kind: 'read'; readonly id: number; readonly data: ViewData; readonly rows: number }
  | { readonly kind: 'failed'; readonly id: number; readonly sentence: string }
  | { readonly kind: 'export'; readonly format: ExportFormat; readonly content: string | Uint8Array };
