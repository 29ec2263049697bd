import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createPlace, type Place, planText } from './helpers.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const FILES = 12;

let place: Place;
beforeEach(() => {
  place = createPlace();
  for (let count = 0; count < FILES; count++) place.write(`archive/${count}.txt`, planText(`việc ${count}`));
  // The program under its name, as an installed one is found.
  place.write(
    'bin/kehoach',
    `#!/bin/sh\nexec "${process.execPath}" "${path.join(ROOT, 'bin/kehoach.js')}" "$@"\n`,
  );
  fs.chmodSync(path.join(place.root, 'bin/kehoach'), 0o755);
});
afterEach(() => place.remove());

function shell(script: string, env: Record<string, string> = {}) {
  const PATH = `${path.join(place.root, 'bin')}:${process.env.PATH ?? ''}`;
  return spawnSync('/bin/sh', ['-c', script], {
    cwd: place.root,
    env: { ...process.env, ...env, PATH },
    encoding: 'utf8',
    timeout: 60_000,
  });
}

const plansIn = (folder: string): string[] =>
  fs
    .readdirSync(path.join(place.root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt.json'))
    .map((name) => path.basename(name));

describe('an archive on many machines', () => {
  it('is covered once by the indexed Job', () => {
    const job = parse(fs.readFileSync(path.join(ROOT, 'docs/batch/kubernetes-job.yaml'), 'utf8'));
    const [container] = job.spec.template.spec.containers;
    expect(job.spec.completionMode).toBe('Indexed');
    const script: string = container.args[0]
      .replaceAll('/archive-out', 'out')
      .replaceAll('/archive', 'archive');
    for (let index = 0; index < job.spec.completions; index++) {
      expect(shell(script, { JOB_COMPLETION_INDEX: `${index}` }).status).toBe(0);
    }
    expect(plansIn('out').sort()).toEqual(
      Array.from({ length: FILES }, (_, count) => `${count}.txt.json`).sort(),
    );
  }, 60_000);

  it('is covered once by GNU parallel, with one manifest', ({ skip }) => {
    if (spawnSync('parallel', ['--version']).status !== 0) skip();
    const ran = shell(`'${path.join(ROOT, 'docs/batch/shards.sh')}' archive out 3`);
    expect(ran.status, ran.stderr).toBe(0);
    expect(plansIn('out')).toHaveLength(FILES);
    const lines = place.read('out/manifest.jsonl').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).status)).toEqual(Array.from({ length: FILES }, () => 'ok'));
  }, 60_000);

  it('takes names from find', () => {
    expect(
      shell("find archive -name '*.txt' -print0 | kehoach batch --files-from - -o out --quiet").status,
    ).toBe(0);
    expect(plansIn('out')).toHaveLength(FILES);
  });
});
