// Writes docs/rules/ from the rules themselves; run after a change of a rule. A test fails on drift.
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDER = path.join(ROOT, 'docs/rules');

const { outputFiles } = await build({
  entryPoints: [path.join(ROOT, 'src/cli/rulesDocs/index.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  logLevel: 'warning',
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { ruleDocs } = await import(`data:text/javascript;base64,${code}`);

fs.rmSync(FOLDER, { recursive: true, force: true });
for (const [name, text] of ruleDocs()) {
  const file = path.join(FOLDER, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}
