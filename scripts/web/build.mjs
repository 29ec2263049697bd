// Builds the page for the browser: a folder that any file server can host.
//
//   node scripts/web/build.mjs [FOLDER]
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Nothing but its own files, and nothing that was not there when it was built. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  'worker-src blob:',
  "connect-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Second readers are for files that the first cannot open; they would double the page. */
const withoutSecondReaders = {
  name: 'without-second-readers',
  setup(build) {
    build.onResolve({ filter: /^(?:mammoth|pdf-parse|yaml)$|^node:/ }, ({ path: name }) => ({
      path: name,
      namespace: 'absent',
    }));
    build.onLoad({ filter: /.*/, namespace: 'absent' }, ({ path: name }) => ({
      contents: `throw new Error(${JSON.stringify(`${name} is not part of the page`)});`,
    }));
  },
};

const common = {
  bundle: true,
  minify: true,
  platform: 'browser',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
  define: { KEHOACH_VERSION: JSON.stringify(JSON.parse(fs.readFileSync('package.json', 'utf8')).version) },
};

export async function buildWeb(folder) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  await build({ ...common, entryPoints: { page: 'web/src/page.ts' }, outdir: folder, format: 'esm' });
  await build({
    ...common,
    entryPoints: { worker: 'web/src/worker.ts' },
    outdir: folder,
    format: 'iife',
    plugins: [withoutSecondReaders],
    // The worker is one text: where its engine lies it is told.
    define: { ...common.define, 'import.meta.url': '""' },
  });
  const style = ['src/view/client/style.css', 'web/style.css']
    .map((file) => fs.readFileSync(file, 'utf8'))
    .join('\n');
  fs.writeFileSync(path.join(folder, 'style.css'), style);
  const page = fs.readFileSync('web/index.html', 'utf8').replace('{{policy}}', POLICY);
  fs.writeFileSync(path.join(folder, 'index.html'), page);
  fs.copyFileSync('node_modules/@embedpdf/pdfium/dist/pdfium.wasm', path.join(folder, 'pdfium.wasm'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? 'web/dist';
  await buildWeb(folder);
  console.log(`built ${folder}`);
}
