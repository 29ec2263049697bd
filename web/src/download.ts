/** Gives what was made to the person at the machine. */
import type { ExportFormat } from './protocol.js';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

export function download(content: string | Uint8Array, format: ExportFormat): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type: TYPES[format] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `kehoach.${format}`;
  link.click();
  // The browser takes the file while the address still stands.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
