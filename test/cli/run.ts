/** Starts the built program as a user does. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const PROGRAM = path.join(ROOT, 'bin/kehoach.js');

/** A program that hangs is ended and fails its test. */
const PATIENCE = 20_000;

export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: Uint8Array | string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** The environment without anything that chooses a language or a colour. */
export function plainEnv(): NodeJS.ProcessEnv {
  const unwanted = /^(LC_|LANG|NO_COLOR|FORCE_COLOR|NODE_OPTIONS|NODE_V8_COVERAGE|VITEST|TEST)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !unwanted.test(name)));
}

export function runNode(args: readonly string[], options: RunOptions = {}): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...plainEnv(), ...options.env },
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
    // A program that does not read its input may be gone before it is written.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}

/** `kehoach ARGS…` */
export const kehoach = (args: readonly string[], options: RunOptions = {}): Promise<Result> =>
  runNode([PROGRAM, ...args], options);

export const fixture = (name: string): string => path.join(ROOT, 'fixtures', name);

/** An empty folder for one test. */
export function makeFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kehoach-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file into an empty folder of its own and gives its path. */
export function makeFile(name: string, content: Uint8Array | string): string {
  const file = path.join(makeFolder(), name);
  fs.writeFileSync(file, content);
  return file;
}
