/** The reader of handwriting from the sources of the library, bundled on the spot. */
import path from 'node:path';
import { build } from 'esbuild';

const home = path.resolve(import.meta.dirname, '../../src/readers/scan/hand');

/** What `entry` of src/readers/scan/hand exports. */
export async function loadHand(entry = 'picture.ts') {
  const { outputFiles } = await build({
    entryPoints: [path.join(home, entry)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
