#!/usr/bin/env node
// Measures a batch over a made archive: workers, memory, resuming, and what manifest and atomic writes cost.
//
//   npm run bench -- batch [--files 2000]
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { makeArchive } from './archive.mjs';

const BIN = 'bin/kehoach.js';

/** Wall seconds of a batch; `watch` is asked for the resident megabytes after so many files. */
function run(args, watch) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [BIN, 'batch', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const timer = watch === undefined ? null : setInterval(() => watch(child.pid), 100);
    child.on('error', reject);
    child.on('close', (status) => {
      if (timer !== null) clearInterval(timer);
      if (status !== 0) reject(new Error(`status ${status}`));
      else resolve((performance.now() - started) / 1000);
    });
  });
}

const residentMb = (pid) => {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

const countLines = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n').length - 1 : 0);

export async function benchBatch(files) {
  const archive = await makeArchive('.bench/archive', files);
  const small = await makeArchive('.bench/small', 400, ['pdf']);
  const out = '.bench/out';
  const clean = () => fs.rmSync(out, { recursive: true, force: true });
  const figures = [];
  const put = (name, value, limit, ok) => figures.push({ name, value, limit, ok });

  clean();
  const one = await run([small, '-o', out, '--quiet', '--jobs', '1']);
  clean();
  const two = await run([small, '-o', out, '--quiet', '--jobs', '2']);
  put('400 small PDFs: two workers against one', `${(one / two).toFixed(2)} ×`, '≥ 1.6', one / two >= 1.6);

  clean();
  const manifest = path.join(out, 'kehoach-manifest.jsonl');
  const memory = { early: [], late: [] };
  const first = await run([archive, '-o', out, '--quiet', '--jobs', '2'], (pid) => {
    const done = countLines(manifest);
    if (done >= 150 && done <= 250) memory.early.push(residentMb(pid));
    if (done >= files * 0.95) memory.late.push(residentMb(pid));
  });
  const [early, late] = [Math.max(...memory.early), Math.max(...memory.late)];
  put(
    `${files} files: memory at the end against after 200`,
    `${(late / early).toFixed(2)} × (${late.toFixed(0)} MB)`,
    '≤ 1.2',
    late / early <= 1.2,
  );

  const second = await run([archive, '-o', out, '--quiet']);
  put(
    `${files} files: second run against the first`,
    `${(first / second).toFixed(0)} × faster (${first.toFixed(1)} s, ${second.toFixed(1)} s)`,
    '≥ 30',
    first / second >= 30,
  );

  const streamed = [];
  const written = [];
  for (let round = 0; round < 3; round++) {
    clean();
    written.push(await run([small, '-o', out, '--quiet', '--jobs', '2']));
    streamed.push(await run([small, '--ndjson', '/dev/null', '--quiet', '--jobs', '2']));
  }
  const cost = Math.min(...written) / Math.min(...streamed) - 1;
  put('manifest and atomic writes', `${(100 * cost).toFixed(1)} %`, '< 5 %', cost < 0.05);

  console.log('| batch | measured | limit |\n| --- | ---: | ---: |');
  for (const { name, value, limit } of figures) console.log(`| ${name} | ${value} | ${limit} |`);
  const missed = figures.filter((one) => !one.ok);
  for (const one of missed) console.log(`missed: ${one.name}`);
  clean();
  return missed.length === 0;
}
