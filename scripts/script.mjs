// Builds the command line as one script, for the launcher to compile with code that it kept (src/launch).
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { build, transform } from 'esbuild';

/** What the launcher passes; `modules` receives the name of each module that is run late. */
const HEAD =
  'program = (function (exports, require, module, __filename, __dirname, __url, __modules, __import) {';
const FOOT = '});';
/** A function that nobody asks for would be dropped as useless; the name goes when that danger is over. */
const NAME = 'program=';
/** How esbuild runs a module late, once. */
const RUNS_LATE = 'return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;';
const TELLS =
  'return fn && (__modules.push(__getOwnPropNames(fn)[0]), res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;';

/** Letters beyond ASCII, which esbuild leaves in expressions, written so that the file has one byte a letter. */
function asAscii(text) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return text.replace(/\P{ASCII}/gu, (letter) => letter.split('').map(escaped).join(''));
}

function telling(text) {
  if (text.split(RUNS_LATE).length !== 2)
    throw new Error('esbuild runs late modules in another way: look at its __esm');
  return text.replace(RUNS_LATE, () => TELLS);
}

/** The launcher has the `import()` that a script lacks. */
const importByLauncher = {
  name: 'import-by-launcher',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]config[\\/]importFile\.ts$/ }, () => ({
      contents: 'export const importFile = (url) => __import(url);',
    }));
  },
};

/** Where the commands are registered, each with its own late import. */
const REGISTERS = /[\\/]cli[\\/](?:program\w*|\w+[\\/]register)\.ts$/;

/** Leaves out what other commands than `parse` run: the launcher takes this script for `parse` alone. */
const parseAlone = {
  name: 'parse-alone',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /.*/ }, ({ kind, importer, path }) =>
      kind === 'dynamic-import' && REGISTERS.test(importer) && path !== './commands/parse.js'
        ? { path, namespace: 'left-out' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: `throw new Error('${path} is not in the script of parse');`,
    }));
  },
};

/** Writes a script of the command line; its text. */
async function writeScript(options, name, plugins) {
  const { outputFiles } = await build({
    ...options,
    entryPoints: { [name]: 'src/cli/main.ts' },
    format: 'cjs',
    banner: { js: HEAD },
    footer: { js: FOOT },
    // A script has no `import()` of its own: parts of the program run late, packages are required.
    supported: { ...options.supported, 'dynamic-import': false },
    plugins: [...plugins, importByLauncher, ...options.plugins],
    define: { ...options.define, 'import.meta.url': '__url' },
    write: false,
  });
  // Half the bytes are half the time to read them, at every start.
  const { code } = await transform(telling(outputFiles[0].text), {
    minify: true,
    target: options.target,
    supported: options.supported,
  });
  if (!code.startsWith(NAME)) throw new Error('esbuild wraps the program in another way');
  const text = asAscii(code.slice(NAME.length));
  fs.writeFileSync(`dist/${name}.js`, text);
  return text;
}

/** Writes the scripts of `parse` and of all commands, and dist/launch.cjs, which knows the very build that belongs to it. */
export async function buildScript(options) {
  const hash = createHash('sha256');
  hash.update(await writeScript(options, 'cli.script', []));
  hash.update(await writeScript(options, 'parse.script', [parseAlone]));
  const id = hash.digest('hex').slice(0, 16);
  await build({
    ...options,
    entryPoints: { launch: 'src/launch/index.ts' },
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    define: { ...options.define, KEHOACH_BUILD: JSON.stringify(id) },
  });
}
