// Builds dist/: bundled ES modules with lazy chunks, and the type declarations beside them.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { build } from 'esbuild';

const typesToo = !process.argv.includes('--no-types');
fs.rmSync('dist', { recursive: true, force: true });
const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
await build({
  entryPoints: {
    index: 'src/index.ts',
    cli: 'src/cli/main.ts',
    'batch-worker': 'src/batch/worker.ts',
    'ocr-worker': 'src/ocr/worker.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  define: { KEHOACH_VERSION: JSON.stringify(version) },
  // Beside the entries: the worker is found by its place relative to the chunk that starts it.
  chunkNames: 'chunk-[name]-[hash]',
  legalComments: 'none',
  logLevel: 'warning',
});
if (typesToo) execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
