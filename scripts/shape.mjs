// Writes src/model/planShape.data.ts from the zod schema of a plan; run after a change of the model.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// Inside the project, so that zod is found from there.
const made = path.resolve('node_modules/.cache/kehoach-shape.mjs');

await build({
  stdin: {
    contents: "export { shapeOf } from './shape.ts'; export { plan } from './plan.ts';",
    resolveDir: 'src/model',
  },
  outfile: made,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
});
const { shapeOf, plan } = await import(pathToFileURL(made).href);
fs.writeFileSync(
  'src/model/planShape.data.ts',
  `/** Written by scripts/shape.mjs: the schema of a plan for its quick check. */
import type { Shape } from './shape.js';

// biome-ignore format: a node a line
export const PLAN_SHAPE: Shape = [
${shapeOf(plan)
  .map((node) => `  ${JSON.stringify(node)},`)
  .join('\n')}
];
`,
);
