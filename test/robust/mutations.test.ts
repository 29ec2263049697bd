import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBytes } from '../../src/api.js';
import { InputError } from '../../src/document/errors.js';
import { plan as planSchema } from '../../src/model/plan.js';
import { createRandom, mutate } from './mutate.js';

/** Damaged copies of each file; more with KEHOACH_MUTATIONS. */
const COPIES = Number(process.env.KEHOACH_MUTATIONS ?? 60);
/** A damaged file of a few pages must never take more work than this, in milliseconds of the processor. */
const SLOW = 20_000;
/** Milliseconds for one file, so that a slow one leaves time to the others; a few copies are always tried. */
const BUDGET = Number(process.env.KEHOACH_MUTATION_BUDGET ?? 15_000);
const LEAST = 8;

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Our own fixtures, and real documents where they are at hand. */
function files(): string[] {
  const folders = [
    'fixtures',
    '../shared/corpus/pdf',
    '../shared/corpus/docx',
    '../shared/corpus/seeds',
    '../shared/corpus/doc',
  ].map((one) => path.join(ROOT, one));
  return folders
    .filter((folder) => fs.existsSync(folder))
    .flatMap((folder) =>
      fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
    )
    .filter((file) => /\.(pdf|docx|txt|doc|rtf|odt|html)$/.test(file))
    .sort();
}

/** What a file gives: a plan that fits the schema, or a known reason why it cannot be read. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    const plan = await parseBytes(bytes);
    planSchema.parse(plan);
    return 'plan';
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}

describe('damaged files', () => {
  const all = files();

  it('are at hand', () => {
    expect(all.length).toBeGreaterThan(5);
  });

  it.each(all.map((file) => [path.relative(ROOT, file), file] as const))(
    '%s: a plan or a clear reason, soon',
    async (name, file) => {
      const bytes = new Uint8Array(fs.readFileSync(file));
      const begun = performance.now();
      for (let copy = 0; copy < COPIES; copy++) {
        if (copy >= LEAST && performance.now() - begun > BUDGET) break;
        const damaged = mutate(bytes, createRandom(copy * 7919 + name.length));
        const before = process.cpuUsage();
        await expect(outcome(damaged), `${name}, copy ${copy}`).resolves.toBeTypeOf('string');
        const { user, system } = process.cpuUsage(before);
        expect((user + system) / 1000, `${name}, copy ${copy}: milliseconds`).toBeLessThan(SLOW);
      }
    },
    COPIES * SLOW,
  );

  it('leave memory where it was', () => {
    expect(process.memoryUsage().rss).toBeLessThan(1_500_000_000);
  });
});
