/** The worker as the page knows it. */
import type { ViewLanguage } from '../../src/view/index.js';
import type { Answer, ExportFormat, Request } from './protocol.js';

export interface Reader {
  read(id: number, file: File, language: ViewLanguage): Promise<void>;
  export(format: ExportFormat, language: ViewLanguage): void;
}

/**
 * Made of a text that was fetched, the worker stands under the policy of this page: one that a browser loads
 * by itself would stand under none.
 */
export async function createReader(heard: (answer: Answer) => void): Promise<Reader> {
  const script = await (await fetch('worker.js')).text();
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(address);
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => heard(data));
  const ask = (request: Request, moved: Transferable[] = []): void => worker.postMessage(request, moved);
  ask({ kind: 'start', wasm: new URL('pdfium.wasm', document.baseURI).href });
  return {
    async read(id, file, language) {
      const bytes = await file.arrayBuffer();
      ask({ kind: 'read', id, name: file.name.normalize('NFC'), language, bytes }, [bytes]);
    },
    export: (format, language) => ask({ kind: 'export', format, language }),
  };
}
