import { oneLine } from './controls.js';

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute of HTML. */
export const escapeHtml = (text: string): string =>
  oneLine(text).replace(/[&<>"']/g, (one) => REFERENCES[one] ?? one);
