import { walkXml } from '../xml.js';

export interface Relationship {
  /** The last part of the type's address: `officeDocument`, `styles`, `header` … the same in strict files. */
  readonly kind: string;
  /** The full name of the part inside the package. */
  readonly target: string;
}

/** Relationships by id, targets resolved against the folder of the part that owns them. */
export function parseRelationships(xml: string, folder: string): Map<string, Relationship> {
  const found = new Map<string, Relationship>();
  walkXml(xml, {
    open(name, attributes) {
      if (!name.endsWith('Relationship') || attributes.TargetMode === 'External') return;
      const { Id: id, Type: type, Target: target } = attributes;
      if (id === undefined || type === undefined || target === undefined) return;
      found.set(id, { kind: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) });
    },
    close() {},
  });
  return found;
}

export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The part that lists the relationships of `part`. */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
