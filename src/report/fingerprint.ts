/**
 * What makes a finding the same finding on the next run: its rule, its file and what is printed there.
 * Indexes, line numbers and the language of the message are left out, so it survives reparsing and moved lines.
 */

import { hash } from '../language/hash.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import { childOf, keysOf } from './pointer.js';
import { printedText } from './printedText.js';

const squash = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A member of a list by what it is and not by its index: the id of a row, the path of a section, a text. */
function nameOfMember(value: unknown): string {
  const id = childOf(value, 'id') ?? childOf(value, 'path');
  const name = typeof id === 'string' && id !== '' ? id : '';
  return `[${name === '' || typeof childOf(value, 'path') === 'string' ? `${name} ${squash(printedText(value) ?? '')}` : name}]`;
}

/** The pointer with the indexes replaced by names. */
export function stablePointer(plan: Plan, pointer: string): string {
  let value: unknown = plan;
  const names: string[] = [];
  for (const key of keysOf(pointer)) {
    const inList = Array.isArray(value);
    value = childOf(value, key);
    names.push(inList ? nameOfMember(value) : key);
  }
  return [...names, squash(printedText(value) ?? '')].join('/');
}

/** `document` names the plan within the run: its file, and its source where a file holds several. */
export function fingerprint(finding: Diagnostic, plan: Plan, document: string): string {
  const where = finding.pointer === null ? '' : stablePointer(plan, finding.pointer);
  return hash(
    [finding.ruleId, document.normalize('NFC'), where, squash(finding.actual ?? '')].join('\u0000'),
  );
}

/** Findings that look the same are told apart by their order. */
export function createCounter(): (print: string) => string {
  const seen = new Map<string, number>();
  return (print) => {
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return count === 1 ? print : `${print}-${count}`;
  };
}
