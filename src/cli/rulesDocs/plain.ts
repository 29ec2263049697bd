/** A page for the terminal: the marks of Markdown that only a browser needs are left out. */
export const toPlain = (markdown: string): string =>
  markdown
    .replace(/^```\w*\n/gm, '')
    .replace(/^\*\*(.*)\*\*$/gm, '$1')
    .replace(/^#+ /gm, '')
    .replace(/^\| --- .*\n/gm, '');
