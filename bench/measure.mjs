// Runs every command in turn, round after round, so that a drift of the machine meets all alike.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const TIME = '/usr/bin/time';

/** Wall and processor milliseconds and peak resident megabytes (both null where the system's `time` is missing); null for a run that failed. */
export function runOnce(command) {
  const withTime = existsSync(TIME) ? [TIME, '-f', '%U %S %M', ...command] : command;
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(withTime[0], withTime.slice(1), { stdio: ['ignore', 'ignore', 'pipe'] });
    let noise = '';
    child.stderr.on('data', (chunk) => {
      noise += chunk;
    });
    child.on('error', () => resolve(null));
    child.on('close', (code) => {
      const milliseconds = performance.now() - started;
      const [user, system, kilobytes] = noise.trim().split('\n').at(-1).split(' ').map(Number);
      const isTold = kilobytes > 0;
      const processor = isTold ? (user + system) * 1000 : null;
      resolve(code === 0 ? { milliseconds, processor, peak: isTold ? kilobytes / 1024 : null } : null);
    });
  });
}

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Name → medians; a command that cannot be run is left out. */
export async function measureAll(commands, rounds) {
  const samples = new Map(Object.keys(commands).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, command] of Object.entries(commands)) {
      const sample = await runOnce(command);
      // The first round only warms the file cache.
      if (sample !== null && round >= 0) samples.get(name).push(sample);
    }
  }
  const out = new Map();
  for (const [name, list] of samples) {
    if (list.length === 0) continue;
    const peaks = list.map((one) => one.peak).filter((peak) => peak !== null);
    out.set(name, {
      milliseconds: median(list.map((one) => one.milliseconds)),
      peak: peaks.length > 0 ? median(peaks) : null,
    });
  }
  return out;
}
