// Writes schemas/*.schema.json from the built program; run after a change of the model.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

fs.mkdirSync('schemas', { recursive: true });
for (const name of ['plan', 'section', 'annex', 'table', 'reference', 'diagnostic', 'config']) {
  const text = execFileSync(process.execPath, ['bin/kehoach.js', 'schema', name], { encoding: 'utf8' });
  fs.writeFileSync(`schemas/${name}.schema.json`, text);
}
