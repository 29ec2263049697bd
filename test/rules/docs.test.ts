import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleDocs } from '../../src/cli/rulesDocs/index.js';
import { RULES, WORKSPACE_RULES } from '../../src/rules/index.js';

const FOLDER = path.resolve(import.meta.dirname, '../../docs/rules');
const pages = ruleDocs();

describe('docs/rules', () => {
  it('is what the rules give (npm run docs)', () => {
    const written = fs
      .readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => name.split(path.sep).join('/'));
    expect(written.sort()).toEqual([...pages.keys()].sort());
    const drifted = written.filter(
      (name) => fs.readFileSync(path.join(FOLDER, name), 'utf8') !== pages.get(name),
    );
    expect(drifted).toEqual([]);
  });

  it.each([...RULES, ...WORKSPACE_RULES].map((rule) => rule.meta))(
    '$id: every part in both languages',
    (meta) => {
      for (const [name, language] of [
        [`${meta.id}.md`, 'vi'],
        [`${meta.id}.en.md`, 'en'],
      ] as const) {
        const page = pages.get(name) ?? '';
        for (const text of [meta.title, meta.explanation, meta.ground])
          expect(page).toContain(text[language]);
        for (const option of Object.keys(meta.options ?? {})) expect(page).toContain(`\`${option}\``);
        for (const example of [...meta.bad, ...meta.good])
          expect(page).toContain(`### ${example.title[language]}`);
        // A bad example ends in what the rule says about it.
        expect(page).toMatch(/^> .+/m);
      }
    },
  );

  it('links only to pages that exist', () => {
    for (const [name, text] of pages)
      for (const [, link = ''] of text.matchAll(/\]\(([^)]+)\)/g))
        expect(pages.has(path.posix.join(path.posix.dirname(name), link)), `${name}: ${link}`).toBe(true);
  });
});
