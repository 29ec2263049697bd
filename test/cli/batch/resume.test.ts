import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPlace, type Place, planText } from './helpers.js';

let place: Place;
beforeEach(() => {
  place = createPlace();
  for (let count = 0; count < 6; count++) place.write(`in/${count}.txt`, planText(`việc ${count}`));
});
afterEach(() => place.remove());

const lastStatus = (): Record<string, unknown> =>
  Object.fromEntries(place.manifest().map((entry) => [entry.input, entry.status]));

describe('a second run', () => {
  beforeEach(() => {
    place.batch('in', '-o', 'out', '--quiet');
  });

  it('skips what is done', () => {
    const { status, stderr } = place.batch('in', '-o', 'out');
    expect(status).toBe(0);
    expect(stderr).toContain('0 done, 6 skipped');
  });

  it('does a changed input again', () => {
    place.write('in/3.txt', planText('việc khác'));
    expect(place.batch('in', '-o', 'out').stderr).toContain('1 done, 5 skipped');
    expect(JSON.parse(place.read('out/in/3.txt.json')).title).toBe('Tổ chức việc khác năm 2026');
  });

  it('does a changed or missing output again', () => {
    place.write('out/in/1.txt.json', '{}');
    fs.rmSync(path.join(place.root, 'out/in/2.txt.json'));
    expect(place.batch('in', '-o', 'out').stderr).toContain('2 done, 4 skipped');
  });

  it('with other settings does all again', () => {
    expect(place.batch('in', '-o', 'out', '--positions').stderr).toContain('6 done, 0 skipped');
  });

  it('does all again with --force', () => {
    expect(place.batch('in', '-o', 'out', '--force').stderr).toContain('6 done, 0 skipped');
  });

  it('tolerates a torn last line', () => {
    const file = path.join(place.root, 'out/kehoach-manifest.jsonl');
    fs.appendFileSync(file, '{"input":"in/0.txt","sta');
    expect(place.batch('in', '-o', 'out').stderr).toContain('0 done, 6 skipped');
    expect(() => fs.readFileSync(file, 'utf8').split('\n').at(-2)).not.toThrow();
  });

  it('remembers over skipped runs what a file was', () => {
    place.batch('in', '-o', 'out', '--quiet');
    expect(place.batch('in', '-o', 'out').stderr).toContain('0 done, 6 skipped');
    expect(lastStatus()).toMatchObject({ 'in/0.txt': 'skipped' });
  });
});

describe('--retry-failed', () => {
  it('does only what failed', () => {
    place.write('in/5.txt', '');
    place.batch('in', '-o', 'out', '--quiet');
    place.write('in/5.txt', planText('việc 5'));
    expect(place.batch('in', '-o', 'out', '--retry-failed').stderr).toContain('1 done, 0 skipped');
    expect(lastStatus()).toMatchObject({ 'in/5.txt': 'ok' });
  });
});

describe('a run that is killed', () => {
  it('loses nothing: the next one ends with the bytes of an undisturbed run', async () => {
    for (let count = 6; count < 60; count++) place.write(`in/${count}.txt`, planText(`việc ${count}`));
    place.batch('in', '-o', 'out', '--quiet');
    const undisturbed = place.outputs();
    let cut = 0;
    for (let round = 0; round < 4; round++) {
      fs.rmSync(path.join(place.root, 'out'), { recursive: true, force: true });
      // Five kills on the way to one result: twenty in all.
      for (let kill = 0; kill < 5; kill++) {
        const child = place.start('in', '-o', 'out', '--quiet', '--jobs', String(1 + (kill % 2)));
        await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 400));
        child.kill('SIGKILL');
        await new Promise((resolve) => child.once('close', resolve));
        if (child.signalCode === 'SIGKILL') cut++;
      }
      expect(place.batch('in', '-o', 'out', '--quiet').status).toBe(0);
      expect(place.outputs()).toEqual(undisturbed);
    }
    // A run that was done before its kill proves nothing.
    expect(cut).toBeGreaterThan(8);
  }, 300_000);

  it('by Ctrl-C finishes what runs and says how to go on', async () => {
    for (let count = 6; count < 400; count++) place.write(`in/${count}.txt`, planText(`việc ${count}`));
    const child = place.start('in', '-o', 'out', '--quiet', '--jobs', '1');
    await place.firstDone();
    child.kill('SIGINT');
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect(status).toBe(130);
    const done = Object.keys(place.outputs()).filter((name) => !name.endsWith('.part')).length;
    expect(place.manifest().length).toBe(done);
    expect(place.batch('in', '-o', 'out', '--quiet').status).toBe(0);
    expect(Object.keys(place.outputs())).toHaveLength(400);
  }, 60_000);
});
