import type { Section } from '../../model/section.js';

/** Every section of a tree, parents before children. */
export function* walkSections(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section;
    yield* walkSections(section.children);
  }
}
