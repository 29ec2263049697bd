// The project's own `withRanges`, for the build: one source of what a class of letters is.
import fs from 'node:fs';
import { transform } from 'esbuild';

const source = new URL('../src/language/pattern.ts', import.meta.url);
const { code } = await transform(fs.readFileSync(source, 'utf8'), { loader: 'ts', format: 'esm' });
export const { withRanges } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
