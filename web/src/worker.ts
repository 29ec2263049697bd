/** The thread that reads: the page itself stays quick. */
import { setWasmSource } from '../../src/readers/pdf/wasm.js';
import { exported, read } from './plans.js';
import type { Answer, Request } from './protocol.js';

const answer = (one: Answer): void => postMessage(one);

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

let last: Promise<void> = Promise.resolve();

/** One after the other: what is asked for last is answered last. */
addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'start') setWasmSource(() => bytesAt(data.wasm));
  else if (data.kind === 'export') last = last.then(() => answer(exported(data.format, data.language)));
  else last = last.then(async () => answer(await read(data)));
});
