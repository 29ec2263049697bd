/**
 * Names are compared composed (NFC), whatever form the file system keeps: macOS and some archives
 * write Vietnamese names decomposed. Patterns see composed names, the file system its own.
 */
import fs from 'node:fs';
import { basename, dirname, join } from 'node:path';

const known = new Map<string, string>();

function findIn(folder: string, name: string): string | null {
  try {
    return fs.readdirSync(folder).find((one) => one.normalize('NFC') === name) ?? null;
  } catch {
    return null;
  }
}

/** The path as the file system writes it; one that does not exist stays as it is. */
export function actualPath(path: string): string {
  const remembered = known.get(path);
  if (remembered !== undefined) return remembered;
  if (fs.existsSync(path)) return path;
  const parent = dirname(path);
  if (parent === path) return path;
  const folder = actualPath(parent);
  const name = findIn(folder, basename(path).normalize('NFC'));
  if (name === null) return path;
  const actual = join(folder, name);
  known.set(path, actual);
  return actual;
}

type Failed = NodeJS.ErrnoException | null;
type Entries = (error: Failed, entries: fs.Dirent[]) => void;
type Names = (error: Failed, names: string[]) => void;

/** Remembers the real name behind a composed one. */
function compose(folder: string, actual: string, name: string): string {
  const composed = name.normalize('NFC');
  if (composed !== name) known.set(join(folder, composed), join(actual, name));
  return composed;
}

function readNames(path: string, done: Names): void {
  const actual = actualPath(path);
  fs.readdir(actual, (error, names) =>
    done(
      error,
      (names ?? []).map((name) => compose(path, actual, name)),
    ),
  );
}

function readEntries(path: string, done: Entries): void {
  const actual = actualPath(path);
  fs.readdir(actual, { withFileTypes: true }, (error, entries) => {
    for (const entry of entries ?? []) entry.name = compose(path, actual, entry.name);
    done(error, entries);
  });
}

/** Entries of a folder under composed names. */
function readdir(path: string, options: { readonly withFileTypes: true }, done: Entries): void;
function readdir(path: string, done: Names): void;
function readdir(path: string, ...rest: [{ readonly withFileTypes: true }, Entries] | [Names]): void {
  if (rest.length === 2) readEntries(path, rest[1]);
  else readNames(path, rest[0]);
}

type Stats = (error: NodeJS.ErrnoException | null, stats: fs.Stats) => void;

/** The file system as the pattern library asks for it. */
export const composedFs = {
  readdir,
  stat: (path: string, done: Stats) => fs.stat(actualPath(path), done),
  lstat: (path: string, done: Stats) => fs.lstat(actualPath(path), done),
};
