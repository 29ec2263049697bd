/** A file that appears only when it is whole. Standard output needs nothing of what is loaded for it. */
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { codeOf, OutputError } from '../outputError.js';
import type { Sink } from './sink.js';

export async function openFile(path: string): Promise<Sink> {
  const target = await explained(path, targetOf(path));
  const written = target.direct ? target.path : `${target.path}.${process.pid}.part`;
  const file = await explained(path, open(written, 'w'));
  return {
    write: (data) => explained(path, file.writeFile(data)),
    close: (keep) => explained(path, finish(file, written, target, keep)),
  };
}

interface Target {
  readonly path: string;
  /** A device or a pipe is written as it is: a file must not take its place. */
  readonly direct: boolean;
}

async function targetOf(path: string): Promise<Target> {
  const info = await stat(path).catch(() => null);
  if (info === null) return { path, direct: false };
  if (info.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' });
  // A link stays a link: the file behind it is replaced.
  return info.isFile() ? { path: await realpath(path), direct: false } : { path, direct: true };
}

async function finish(file: FileHandle, written: string, target: Target, keep: boolean): Promise<void> {
  await file.close();
  if (target.direct) return;
  try {
    if (keep) await rename(written, target.path);
  } finally {
    await rm(written, { force: true });
  }
}

async function explained<T>(path: string, step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    throw new OutputError(path, codeOf(error));
  }
}
