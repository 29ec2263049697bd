import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixture, kehoach, PROGRAM, plainEnv } from './run.js';

const NAMES = ['twins/short.docx', 'twins/short.libreoffice.pdf'];

describe('standard input', () => {
  it.each(NAMES)('gives the plan of %s without a file name', async (name) => {
    const input = fs.readFileSync(fixture(name));
    const piped = await kehoach(['parse', '-'], { input });
    expect(piped).toMatchObject({ status: 0, stderr: '' });
    const plan = JSON.parse((await kehoach(['parse', fixture(name)])).stdout);
    plan.source.file = null;
    expect(JSON.parse(piped.stdout)).toEqual(plan);
  });

  it('may stand among files', async () => {
    const input = fs.readFileSync(fixture('twins/short.docx'));
    const { status, stdout } = await kehoach(['parse', fixture('twins/joint.docx'), '-'], { input });
    expect(status).toBe(0);
    const files = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).source.file);
    expect(files).toEqual(['joint.docx', null]);
  });
});

/** Reads the first bytes, closes the pipe and waits for the end. */
function readFirst(
  args: readonly string[],
): Promise<{ code: number | null; signal: string | null; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { env: plainEnv(), timeout: 20_000 });
    let stderr = '';
    child.stdin.end();
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stderr }));
  });
}

describe('a reader that closes the pipe', () => {
  const many = Array.from({ length: 40 }, () => fixture('twins/short.docx'));

  it.each([['json'], ['yaml'], ['ndjson']])('ends the program quietly (%s)', async (format) => {
    const ended = await readFirst(['parse', '-f', format, ...many]);
    expect(ended).toEqual({ code: 0, signal: null, stderr: '' });
  });
});
