/** The text of a value as it was printed: of a parsed plan, the nearest thing to its line. */
import { childOf } from './pointer.js';

/** Keys that hold the text of an object, the most telling first. */
const TEXT_KEYS = [
  'raw',
  'text',
  'heading',
  'header',
  'content',
  'name',
  'unit',
  'label',
  'title',
  'caption',
];

export function printedText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value.join('; ') : null;
  for (const key of TEXT_KEYS) {
    const text = childOf(value, key);
    if (typeof text === 'string') return text;
  }
  return null;
}
