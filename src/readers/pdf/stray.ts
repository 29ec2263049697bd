/**
 * pdf.js, below the second reader, rejects promises that nobody waits for when a file is damaged; each would end a
 * Node process. While it works, those of its own exceptions are taken in; the answer itself comes by the awaited promise.
 */
type Listener = (reason: unknown) => void;

interface ProcessLike {
  on(event: 'unhandledRejection', listener: Listener): unknown;
  off(event: 'unhandledRejection', listener: Listener): unknown;
}

/** Names that pdf.js gives its exceptions. */
const OWN =
  /^(XRef\w*|ParserEOF|MissingData|Format|InvalidPDF|Unknown\w*|Abort|Response|Password|Jpx|Jpeg|JBig2|WorkerTask\w*)(Exception|Error)$/;

function processOf(): ProcessLike | null {
  const found: unknown = 'process' in globalThis ? globalThis.process : null;
  return typeof found === 'object' && found !== null && 'on' in found && 'off' in found
    ? (found as ProcessLike)
    : null;
}

/** Runs work that may leave such promises behind. Outside Node nothing has to be done: a browser only logs them. */
export async function withStrayContained<T>(work: () => Promise<T>): Promise<T> {
  const host = processOf();
  const listener: Listener = (reason) => {
    if (!(reason instanceof Error && OWN.test(reason.name))) throw reason;
  };
  host?.on('unhandledRejection', listener);
  try {
    return await work();
  } finally {
    // They are reported when the queue of the engine has run dry, which is behind the next turn.
    await new Promise((resolve) => setTimeout(resolve, 0));
    host?.off('unhandledRejection', listener);
  }
}
