/**
 * The parts of a line with tabs or many blanks between them: letterheads and closings of older files stand in
 * columns made so. The text of a line has single blanks; its parts are remembered beside it until the body is whole.
 */
import type { Line } from '../../../document/model.js';
import { clean } from '../../../language/text.js';

/** A tab, or more blanks than anybody types by chance. */
const GAP = /\s*\t[\s\t]*|[ \u00a0\u2000-\u200a]{6,}/;

const known = new WeakMap<Line, readonly string[]>();

/** Notes the parts of a line as typed. The first is empty when the line begins with a gap. */
export function noteParts(line: Line, typed: string): void {
  if (!GAP.test(typed)) return;
  const parts = typed.split(new RegExp(GAP, 'g')).map(clean);
  const [first = '', ...others] = parts;
  known.set(line, [first, ...others.filter((part) => part !== '')]);
}

/** `null` for a line without a gap. */
export const partsOf = (line: Line): readonly string[] | null => known.get(line) ?? null;
