/** Patterns, folders and names → the files to check, in a fixed order. */
import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Target } from './types.js';
import { actualPath, composedFs } from './unicodePaths.js';

/** What a folder stands for. Other formats are read when they are named. */
const SUPPORTED = [
  'pdf',
  'docx',
  'docm',
  'dotx',
  'doc',
  'rtf',
  'odt',
  'htm',
  'html',
  'mht',
  'txt',
  'json',
  'ndjson',
  'jsonl',
  'yaml',
  'yml',
];

export interface Targets {
  readonly files: readonly Target[];
  /** Patterns that no file matches. */
  readonly unmatched: readonly string[];
}

interface Search {
  readonly cwd: string;
  /** Absolute paths of files that belong to the run itself: reports, configuration, baseline. */
  readonly leaveOut: ReadonlySet<string>;
}

const caseless = (extension: string): string =>
  [...extension]
    .map((letter) => (/[a-z]/.test(letter) ? `[${letter}${letter.toUpperCase()}]` : letter))
    .join('');

const IN_FOLDER = `**/*.{${SUPPORTED.map(caseless).join(',')}}`;

const forward = (path: string): string => path.split(sep).join('/');

function nameOf(path: string, cwd: string): string {
  const name = relative(cwd, path);
  return forward(name === '' ? '.' : name).normalize('NFC');
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  const info = await stat(path).catch(() => null);
  return info === null ? null : info.isDirectory() ? 'folder' : 'file';
}

async function expand(pattern: string, cwd: string): Promise<string[]> {
  const { default: glob } = await import('fast-glob');
  const found = await glob(pattern.normalize('NFC'), {
    cwd,
    fs: composedFs,
    ignore: ['**/node_modules/**'],
    absolute: true,
    // A folder that cannot be opened does not hide the others.
    suppressErrors: true,
  });
  return found.map((path) => actualPath(resolve(path)));
}

/** Windows writes `\`; a name that exists is taken as it is, so nothing needs to be escaped. */
const withSlashes = (pattern: string): string => pattern.replaceAll('\\', '/');

/** One argument: a file or folder that exists, or a pattern. */
async function filesOf(argument: string, { cwd, leaveOut }: Search): Promise<Target[]> {
  const search = async (pattern: string, base: string, found: boolean): Promise<Target[]> =>
    (await expand(pattern, base))
      .filter((path) => !leaveOut.has(path))
      .map((path) => ({ path, name: nameOf(path, cwd), found }));
  for (const spelling of new Set([argument, withSlashes(argument)])) {
    const path = actualPath(resolve(cwd, spelling));
    const kind = await kindOf(path);
    if (kind === 'file') return [{ path, name: nameOf(path, cwd), found: false }];
    if (kind === 'folder') return search(IN_FOLDER, path, true);
  }
  return search(withSlashes(argument), cwd, false);
}

const byName = (a: Target, b: Target): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Files named first stay first; those of one pattern come by name. Each file is checked once. */
export async function findTargets(patterns: readonly string[], search: Search): Promise<Targets> {
  const files = new Map<string, Target>();
  const unmatched: string[] = [];
  for (const pattern of patterns) {
    const found = (await filesOf(pattern, search)).sort(byName);
    if (found.length === 0) unmatched.push(pattern);
    // A file named on its own is no longer one that was only found.
    for (const one of found) if (!(files.get(one.path)?.found === false)) files.set(one.path, one);
  }
  return { files: [...files.values()], unmatched };
}
