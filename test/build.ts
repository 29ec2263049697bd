/** Builds dist/ once before the tests that start the program, unless it is newer than all sources. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const BUILT = ['dist/cli.script.js', 'dist/launch.cjs', 'dist/index.js', 'dist/types/index.d.ts'];
const SOURCES = [
  'src',
  'scripts/build.mjs',
  'scripts/script.mjs',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
];

function newestIn(file: string): number {
  const info = fs.statSync(file);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(0, ...fs.readdirSync(file).map((name) => newestIn(path.join(file, name))));
}

export default function build(): void {
  const built = BUILT.map(
    (name) => fs.statSync(path.join(ROOT, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  const newest = Math.max(...SOURCES.map((name) => newestIn(path.join(ROOT, name))));
  if (Math.min(...built) > newest) return;
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, stdio: 'inherit' });
}
