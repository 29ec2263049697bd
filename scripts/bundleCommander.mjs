// An esbuild plugin: packages stay outside of the bundle, except commander. Loaded as it is, it costs a start more
// than the rest of the command line: eight CommonJS files, and Node's child processes for a feature that is not used.
const BUNDLED = /^commander$/;
const PACKAGE = /^[^./]/;

/** What commander requires of Node, as CommonJS for its own bundle. */
const STANDINS = {
  'node:child_process': 'module.exports = {};',
  'node:process': 'module.exports = process;',
  'node:events': "import { EventEmitter } from 'node:events'; export { EventEmitter };",
  'node:path': "export * from 'node:path';",
  'node:fs': "export * from 'node:fs';",
};

export const bundleCommander = {
  name: 'bundle-commander',
  setup(build) {
    build.onResolve({ filter: PACKAGE }, ({ path, importer, namespace, kind }) => {
      if (kind === 'entry-point' || BUNDLED.test(path)) return undefined;
      const inside = namespace === 'file' && /node_modules\/commander\//.test(importer.replaceAll('\\', '/'));
      return inside ? { path, namespace: 'commander-node' } : { path, external: true };
    });
    build.onLoad({ filter: /.*/, namespace: 'commander-node' }, ({ path }) => {
      const contents = STANDINS[path];
      if (contents === undefined) throw new Error(`commander asks for ${path}: give it a stand-in`);
      return { contents, loader: 'js' };
    });
  },
};
