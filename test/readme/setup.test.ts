import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/run.js';
import { blocks, READMES, read } from './blocks.js';

const json = (name: string) => JSON.parse(fs.readFileSync(path.join(ROOT, name), 'utf8'));
const manifest = json('package.json');

describe('the set-up', () => {
  it.each(READMES)('%s: two commands, one ends in the main job, one runs the tests', (readme) => {
    const commands = blocks(readme).filter((block) => block.language === 'sh');
    expect(commands[0]?.text).toMatch(
      /^npm ci && npm run build && node bin\/kehoach\.js parse fixtures\/\S+\n$/,
    );
    expect(commands[1]?.text).toBe('npm test\n');
  });

  it('npm ci: the lock file is in step with the package', () => {
    const locked = json('package-lock.json').packages[''];
    for (const key of ['name', 'version', 'dependencies', 'devDependencies', 'bin', 'engines'])
      expect(locked[key], key).toEqual(manifest[key]);
  });

  it.each(READMES)('%s: every npm script that is named exists', (readme) => {
    const named = [...read(readme).matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(Object.keys(manifest.scripts)).toContain(name);
    expect(manifest.scripts.test).toBe('vitest run');
  });

  it.each(READMES)('%s: every file that is linked exists', (readme) => {
    const links = [...read(readme).matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '');
    for (const link of links) expect(fs.existsSync(path.join(ROOT, link)), link).toBe(true);
  });
});
