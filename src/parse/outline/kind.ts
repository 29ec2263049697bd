import { fold } from '../../language/fold.js';
import type { SectionKind } from '../../model/section.js';
import { SECTION_KINDS } from '../vocabulary/sections.js';

/** The kind that a heading announces; `other` when it announces none. */
export function kindOf(heading: string | null): SectionKind {
  if (heading === null) return 'other';
  const key = fold(heading).replace(/^[^a-z]+/, '');
  return SECTION_KINDS.find(([pattern]) => pattern.test(key))?.[1] ?? 'other';
}
