// An esbuild plugin: `pattern(/…\p{L}…/u)` is worked out when the program is built. Node reads each regular
// expression while it loads a file, and asks its Unicode tables for every `\p{…}`, used or not.
import fs from 'node:fs';

/** A call with a regular expression alone: behind a bracket a slash always begins one. */
const CALL = /\bpattern\(\s*\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*),?\s*\)/g;

/** `ranges` gives the source of an expression with the classes written out. */
export const workOutPatterns = (ranges) => ({
  name: 'patterns',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = fs.readFileSync(path, 'utf8');
      const contents = text.replace(
        CALL,
        (_, source, flags) =>
          `new RegExp(${JSON.stringify(ranges(source))}, ${JSON.stringify(flags.replace('u', ''))})`,
      );
      return contents === text ? undefined : { contents, loader: 'ts' };
    });
  },
});
