/** What the user of a reader says about text recognition. The engine comes from outside: readers know of no threads and files. */
import type { PageOcr, ScannedPage } from './scan/types.js';

/** `auto` recognises the pages whose text cannot be had otherwise, `always` all pages, `never` none. */
export type OcrMode = 'auto' | 'always' | 'never';

export interface OcrCache {
  get(key: string): Promise<ScannedPage | null>;
  set(key: string, page: ScannedPage): Promise<void>;
}

export interface OcrService {
  readonly mode: OcrMode;
  /** Starts the engine when so many pages need it; throws InputError (`no-ocr`) when there is none. */
  readonly open: (pages: number) => Promise<PageOcr>;
  readonly cache?: OcrCache | undefined;
  readonly progress?: ((done: number, all: number) => void) | undefined;
}
