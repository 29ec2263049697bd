import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runNode } from '../cli/run.js';
import { type Example, examples, LOCALES, READMES } from './blocks.js';
import { falsePart } from './excerpt.js';
import { makeCheckout, runShell } from './shell.js';

async function outputOf({ code }: Example, folder: string, locale: string): Promise<string> {
  if (code.language === 'sh') {
    const { status, stdout } = await runShell(code.text, folder, locale);
    expect(status, stdout).toBe(0);
    return stdout;
  }
  expect(code.language).toBe('js');
  const script = path.join(folder, 'example.mjs');
  fs.writeFileSync(script, code.text);
  const { status, stdout, stderr } = await runNode([script], { cwd: folder });
  expect(status, stderr).toBe(0);
  return stdout;
}

describe.each(READMES)('the examples of %s', (readme) => {
  const cases = examples(readme).map((example) => ({ example, title: example.code.text.split('\n')[0] }));

  it.each(cases)('$title', async ({ example }) => {
    const folder = makeFolder();
    makeCheckout(folder);
    const output = await outputOf(example, folder, LOCALES[readme]);
    if (example.output === null) return;
    expect(falsePart(example.output.text, output)).toBeNull();
  });

  it('are there', () => {
    expect(cases.length).toBeGreaterThanOrEqual(6);
  });
});
