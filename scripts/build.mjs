// Builds dist/: the library as ES modules with lazy chunks, the command line as one script, and the type declarations.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { build } from 'esbuild';
import { bundleCommander } from './bundleCommander.mjs';
import { workOutPatterns } from './patterns.mjs';
import { withRanges } from './ranges.mjs';
import { buildScript } from './script.mjs';

const typesToo = !process.argv.includes('--no-types');
fs.rmSync('dist', { recursive: true, force: true });
const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const forNode = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Node 20 knows them all; written as `new RegExp` inside a function they would be made at every call.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true },
  plugins: [bundleCommander, workOutPatterns(withRanges)],
  define: { KEHOACH_VERSION: JSON.stringify(version) },
  legalComments: 'none',
  logLevel: 'warning',
};
await build({
  ...forNode,
  entryPoints: {
    index: 'src/index.ts',
    'batch-worker': 'src/batch/worker.ts',
    'ocr-worker': 'src/ocr/worker.ts',
  },
  splitting: true,
  format: 'esm',
  // Beside the entries: the worker is found by its place relative to the chunk that starts it.
  chunkNames: 'chunk-[name]-[hash]',
});
await buildScript(forNode);
// What runs in a browser stands in a file of its own, in one piece.
await build({
  entryPoints: { 'view-client': 'src/view/client/main.ts' },
  outdir: 'dist',
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
});
await build({
  entryPoints: { 'view-client': 'src/view/client/style.css' },
  outdir: 'dist',
  minify: true,
  logLevel: 'warning',
});
// Its licence goes wherever its code goes.
fs.copyFileSync('node_modules/commander/LICENSE', 'dist/commander.LICENSE');
if (typesToo) execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
