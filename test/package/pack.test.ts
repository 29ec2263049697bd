import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, plainEnv, ROOT } from '../cli/run.js';

const PATIENCE = 90_000;
const exec = promisify(execFile);
const windows = process.platform === 'win32';
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kehoach-package-'));
const installed = path.join(folder, 'node_modules/kehoach');

async function run(command: string, args: readonly string[]): Promise<string> {
  const options = { cwd: folder, env: plainEnv(), timeout: PATIENCE, shell: windows };
  return (await exec(command, args, options)).stdout;
}

const kehoach = (...args: string[]): Promise<string> =>
  run(path.join(folder, 'node_modules/.bin', windows ? 'kehoach.cmd' : 'kehoach'), args);

beforeAll(async () => {
  await exec('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: ROOT,
    env: plainEnv(),
    shell: windows,
  });
  const tarball = fs.readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`]);
}, PATIENCE);

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('the package, packed and installed into an empty folder', () => {
  it('holds the program, the library, its types, the schemas and both READMEs', () => {
    const files = fs.readdirSync(installed).sort();
    expect(files).toEqual(['LICENSE', 'README.md', 'README.vi.md', 'bin', 'dist', 'package.json', 'schemas']);
    expect(fs.readdirSync(path.join(installed, 'schemas'))).toEqual(
      fs.readdirSync(path.join(ROOT, 'schemas')),
    );
    expect(fs.existsSync(path.join(installed, 'dist/types/index.d.ts'))).toBe(true);
  });

  it('runs kehoach --version', async () => {
    const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    expect(await kehoach('--version')).toBe(`${version}\n`);
  });

  it.each(['twins/short.docx', 'twins/short.libreoffice.pdf'])('runs kehoach parse %s', async (name) => {
    const plan = JSON.parse(await kehoach('parse', fixture(name)));
    expect(plan.type).toEqual({ name: 'KẾ HOẠCH', code: 'KH' });
    expect(plan.source.file).toBe(path.basename(name));
  });

  it('is a library', async () => {
    const script = `
      import fs from 'node:fs';
      import { parseBytes, parseFile, schemas } from 'kehoach';
      import schema from 'kehoach/schemas/plan.schema.json' with { type: 'json' };
      const file = ${JSON.stringify(fixture('twins/short.docx'))};
      const plan = schemas.plan.parse(await parseFile(file));
      const same = await parseBytes(fs.readFileSync(file), { file: 'short.docx' });
      console.log(JSON.stringify([plan.type.code, JSON.stringify(same) === JSON.stringify(plan), schema.$id]));
    `;
    fs.writeFileSync(path.join(folder, 'use.mjs'), script);
    const [code, same, id] = JSON.parse(await run(process.execPath, ['use.mjs']));
    expect([code, same]).toEqual(['KH', true]);
    expect(id).toMatch(/\/plan\.schema\.json$/);
  });

  it('has types', async () => {
    const lines = [
      `import { type Plan, parseFile, schemas } from 'kehoach';`,
      `const plan: Plan = schemas.plan.parse(await parseFile('plan.pdf'));`,
      `export const units: readonly string[] = plan.annexes[0]?.tables[0]?.rows[0]?.lead?.units ?? [];`,
      // An unresolved type would be any, which takes a number for a text.
      `// @ts-expect-error\nexport const wrong: number = plan.title;`,
    ];
    fs.writeFileSync(path.join(folder, 'use.ts'), lines.join('\n'));
    const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext'];
    const types = ['--moduleResolution', 'nodenext', '--types', ''];
    expect(await run(process.execPath, [tsc, ...options, ...types, 'use.ts'])).toBe('');
  });

  it('leaves no tarball in the checkout', () => {
    expect(fs.readdirSync(ROOT).filter((name) => name.endsWith('.tgz'))).toEqual([]);
  });
});
