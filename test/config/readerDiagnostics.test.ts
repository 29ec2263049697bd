import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { READER_DIAGNOSTICS } from '../../src/config/readerDiagnostics.js';
import { RULES } from '../../src/rules/index.js';

const SRC = path.resolve(import.meta.dirname, '../../src');

/** Names of the form group/name that readers and the parser write. */
function idsIn(folder: string): string[] {
  const files = fs.readdirSync(path.join(SRC, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = fs.readFileSync(path.join(SRC, folder, file), 'utf8');
      return [...text.matchAll(/'((?:document|header|text|table|annex|signature)\/[a-z][a-z-]+)'/g)].map(
        (match) => match[1] ?? '',
      );
    });
}

describe('diagnostics of readers and the parser', () => {
  const declared = READER_DIAGNOSTICS.map((one) => one.id);
  const rules = RULES.map((rule) => rule.meta.id);

  it('are all declared, here or as rules', () => {
    const said = new Set([...idsIn('readers'), ...idsIn('parse')]);
    expect(said.size).toBeGreaterThan(5);
    expect([...said].filter((id) => !declared.includes(id) && !rules.includes(id))).toEqual([]);
  });

  it('are declared once', () => {
    expect(new Set([...declared, ...rules]).size).toBe(declared.length + rules.length);
  });
});
