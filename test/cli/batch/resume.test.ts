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
  /** Starts a run and kills it after some milliseconds; false when it was done before that. */
  const killedAfter = async (milliseconds: number, jobs: number): Promise<boolean> => {
    const child = place.start('in', '-o', 'out', '--quiet', '--jobs', String(jobs));
    // Heard from the start: a fast run can be over before its kill.
    const closed = new Promise((resolve) => child.once('close', resolve));
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    child.kill('SIGKILL');
    await closed;
    return child.signalCode === 'SIGKILL';
  };

  it('loses nothing: the next one ends with the bytes of an undisturbed run', async () => {
    for (let count = 6; count < 60; count++) place.write(`in/${count}.txt`, planText(`việc ${count}`));
    const started = Date.now();
    place.batch('in', '-o', 'out', '--quiet');
    const whole = Date.now() - started;
    const undisturbed = place.outputs();
    let cut = 0;
    // A run that was done before its kill proves nothing: only those that were cut count.
    for (let run = 0; cut < 20 && run < 100; run++) {
      const wasCut = await killedAfter(Math.random() * whole, 1 + (run % 2));
      if (wasCut) cut++;
      // Five kills on the way to one result.
      if (wasCut && cut % 5 > 0) continue;
      expect(place.batch('in', '-o', 'out', '--quiet').status).toBe(0);
      expect(place.outputs()).toEqual(undisturbed);
      fs.rmSync(path.join(place.root, 'out'), { recursive: true, force: true });
    }
    expect(cut).toBe(20);
  }, 300_000);

  it('by Ctrl-C finishes what runs and says how to go on', async () => {
    for (let count = 6; count < 400; count++) place.write(`in/${count}.txt`, planText(`việc ${count}`));
    const child = place.start('in', '-o', 'out', '--quiet', '--jobs', '1');
    const closed = new Promise((resolve) => child.once('close', resolve));
    await place.firstDone();
    child.kill('SIGINT');
    expect(await closed).toBe(130);
    const done = Object.keys(place.outputs()).filter((name) => !name.endsWith('.part')).length;
    expect(place.manifest().length).toBe(done);
    expect(place.batch('in', '-o', 'out', '--quiet').status).toBe(0);
    expect(Object.keys(place.outputs())).toHaveLength(400);
  }, 60_000);
});
