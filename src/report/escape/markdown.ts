import { escapeHtml } from './html.js';

/** Text for a cell of a Markdown table: one line, no markup, no HTML, no link, no mention. */
export const escapeMarkdown = (text: string): string =>
  escapeHtml(text)
    .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    // A mark of zero width keeps GitHub from making names and addresses into links.
    .replace(/@(?=\w)/g, '@\u200b')
    .replace(/\b(https?|www)(?=[:.])/gi, '$1\u200b');
