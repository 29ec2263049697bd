/** The system's `tesseract`, where it is installed with Vietnamese data. Pictures and answers go through pipes, no file is written. */
import { execFile, spawn } from 'node:child_process';
import { InputError } from '../document/errors.js';
import type { Gray, OcrLine, Recognise } from '../readers/scan/types.js';
import { pagesOfHocr } from './hocr.js';
import { SINGLE_LINE } from './lines.js';
import { tiffOf } from './tiff.js';

const PROGRAM = 'tesseract';
/** Milliseconds after which a page is given up. */
const PATIENCE = 120_000;

/** Version of the program; `null` when it or its Vietnamese data is missing. */
export async function systemVersion(): Promise<string | null> {
  const languages = await output(['--list-langs']);
  if (languages === null || !/^vie$/m.test(languages)) return null;
  return /tesseract v?([\d.]+)/.exec((await output(['--version'])) ?? '')?.[1] ?? null;
}

function output(args: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(PROGRAM, args, { timeout: 10_000, windowsHide: true }, (error, stdout, stderr) =>
      resolve(error === null ? `${stdout}\n${stderr}` : null),
    );
  });
}

export function startSystem(): Recognise {
  return async (lines, dpi) => (lines.length === 0 ? [] : run(lines, dpi));
}

function run(lines: readonly Gray[], dpi: number): Promise<(OcrLine | null)[]> {
  const args = ['stdin', 'stdout', '-l', 'vie', '--oem', '1', '--psm', SINGLE_LINE, '--dpi', `${dpi}`];
  // Pages are read at the same time already; threads inside of one page would only stand in their way.
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' };
  return new Promise((resolve, reject) => {
    const child = spawn(PROGRAM, [...args, '-c', 'hocr_char_boxes=1', 'hocr'], { env, windowsHide: true });
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.stderr.resume();
    const fail = () => reject(new InputError('unreadable', 'tesseract'));
    child.on('error', fail);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(pagesOfHocr(Buffer.concat(pieces).toString('utf8'), lines.length));
      else fail();
    });
    // A program that ended early closes its pipe; its status tells of that.
    child.stdin.on('error', () => {});
    child.stdin.end(tiffOf(lines, dpi));
  });
}
