import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/batch/types.js';
import { plan } from '../../src/model/index.js';
import { columnRole, row } from '../../src/model/table.js';
import { fixture, kehoach, makeFolder } from '../cli/run.js';
import { blocks, headings, READMES, read } from './blocks.js';

/** Flags, values and commands that a help names. */
async function namedInHelp(...args: string[]): Promise<string[]> {
  const { stdout } = await kehoach([...args, '--help']);
  const flags = [...stdout.matchAll(/(?<![\w-])(-\w|--[\w-]+)/g)].map((match) => match[1] ?? '');
  const values = [...stdout.matchAll(/choices:\s(["\w,\s]+)/g)].flatMap((match) =>
    (match[1] ?? '').replaceAll('"', '').split(/,\s+/),
  );
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) \[/gm)].map((match) => match[1] ?? '');
  return [...new Set([...flags, ...values, ...commands])];
}

describe.each(READMES)('%s tells', (readme) => {
  const text = read(readme);

  it.each([
    [[]],
    [['parse']],
    [['validate']],
    [['batch']],
    [['manifest']],
    [['rules']],
    [['schema']],
    [['view']],
  ])('every option of kehoach %j', async (args) => {
    const names = await namedInHelp(...args);
    expect(names).toContain('--help');
    for (const name of names) expect(text).toMatch(new RegExp(`(?<![\\w-])${name}(?![\\w-])`));
  });

  it('every exit status', () => {
    const told = [...text.matchAll(/^\| `(\d+)` \|/gm)].map((match) => match[1]);
    expect(told).toEqual(['0', '1', '2', '130']);
  });

  it('every field of a plan, every field of a row and every role of a column', () => {
    const names = [...Object.keys(plan.shape), ...Object.keys(row.shape), ...columnRole.options];
    for (const name of names) expect(text).toContain(`\`${name}\``);
  });
});

describe('a manifest', () => {
  it('has no field and no status that a README does not tell', async () => {
    const folder = makeFolder();
    await kehoach(['batch', fixture('twins/short.docx'), '-o', folder, '--quiet']);
    const line = fs.readFileSync(path.join(folder, 'kehoach-manifest.jsonl'), 'utf8');
    const statuses: Status[] = ['ok', 'findings', 'partial', 'failed', 'skipped'];
    const names = [...Object.keys(JSON.parse(line)), ...statuses];
    for (const readme of READMES)
      for (const name of names) expect(read(readme)).toMatch(new RegExp(`[\\x60"]${name}[\\x60"]`));
  });
});

describe('both READMEs', () => {
  it('have the same headings', () => {
    expect(headings('README.vi.md')).toEqual(headings('README.md'));
  });

  it('show the same commands, scripts and JSON', () => {
    const [english, vietnamese] = READMES.map((name) =>
      blocks(name).filter((one) => one.language !== 'text'),
    );
    expect(vietnamese).toEqual(english);
  });

  it('have a place for the table of speeds', () => {
    for (const readme of READMES) expect(read(readme)).toMatch(/^<!-- bench -->\n[\s\S]*^<!-- \/bench -->$/m);
  });
});
