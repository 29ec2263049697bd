import type { Excerpt } from './types.js';

const DOTS = '…';

/** The excerpt cut to a width, so that the marked part (or its beginning) stays in sight. */
export function clip(excerpt: Excerpt, width: number): Excerpt {
  const { text } = excerpt;
  if (text.length <= width) return excerpt;
  const marked = Math.min(excerpt.to - excerpt.from, width - 2);
  const from = Math.max(0, Math.min(excerpt.from - Math.floor((width - marked) / 2), text.length - width));
  const to = from + width;
  const shown = text.slice(from, to);
  const head = from > 0 ? `${DOTS}${shown.slice(1)}` : shown;
  const tail = to < text.length ? `${head.slice(0, -1)}${DOTS}` : head;
  return {
    text: tail,
    from: Math.max(0, excerpt.from - from),
    to: Math.min(tail.length, Math.max(excerpt.to - from, 0)),
  };
}
