/** A folder that looks like a fresh checkout, in which the commands of a README run without changing the real one. */
import fs from 'node:fs';
import path from 'node:path';
import { PROGRAM, type Result, ROOT, runNode } from '../cli/run.js';

const SHOWN = ['bin', 'dist', 'fixtures', 'schemas', 'package.json', 'package-lock.json'];

export function makeCheckout(folder: string): void {
  for (const name of SHOWN) fs.symlinkSync(path.join(ROOT, name), path.join(folder, name));
  fs.mkdirSync(path.join(folder, 'commands'));
  fs.mkdirSync(path.join(folder, 'node_modules'));
  fs.symlinkSync(ROOT, path.join(folder, 'node_modules/kehoach'), 'junction');
  const command = path.join(folder, 'commands/kehoach');
  fs.writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`, { mode: 0o755 });
  // The set-up commands are checked on their own; here they succeed at once.
  fs.writeFileSync(path.join(folder, 'commands/npm'), '#!/bin/sh\n', { mode: 0o755 });
}

const START = `
  const { spawnSync } = require('node:child_process');
  const { status } = spawnSync('sh', ['-c', process.argv[1] + ' 2>&1'], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
`;

/** Runs shell commands as they are shown; what they say on standard error is part of their output. */
export function runShell(commands: string, folder: string, locale: string): Promise<Result> {
  const search = [path.join(folder, 'commands'), path.dirname(process.execPath), process.env.PATH ?? ''];
  return runNode(['-e', START, `{ ${commands.trim()}\n}`], {
    cwd: folder,
    env: { PATH: search.join(path.delimiter), LC_ALL: locale },
  });
}
