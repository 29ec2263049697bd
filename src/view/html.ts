/** The whole page in one file: it asks for nothing from anywhere, and nothing of the document is taken for markup. */
import type { ViewData } from './types.js';

export interface ViewAssets {
  /** JavaScript and CSS of the page. */
  readonly script: string;
  readonly style: string;
}

/** By this a page of ours is known again. */
export const MADE_BY = 'kehoach view';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** JSON that cannot end the element it stands in, nor a line of JavaScript. */
const inElement = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

/** A script may hold the words that end its element only inside of texts, where they may be written otherwise. */
const safeScript = (script: string): string =>
  script.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');

const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function viewPage(data: ViewData, { script, style }: ViewAssets): string {
  const title = data.plan.title ?? data.name;
  return `<!doctype html>
<html lang="${data.language}">
<head>
<meta charset="utf-8">
<meta name="generator" content="${MADE_BY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<script type="application/json" id="data">${inElement(data)}</script>
<script>${safeScript(script)}</script>
</body>
</html>
`;
}
