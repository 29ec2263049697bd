import type { DocumentModel } from '../document/model.js';
import type { Severity } from '../model/diagnostic.js';
import type { Origins } from './origins.js';

/** A doubt that a pass had; its pointer is found at the end from the object it concerns. */
export interface Doubt {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: Message;
  /** The object and key concerned, or null for the whole plan. */
  readonly owner: object | null;
  readonly key: string;
  readonly actual: string | null;
  readonly expected: string | null;
}

/** One sentence in both languages. */
export interface Message {
  readonly vi: string;
  readonly en: string;
}

/** The years in which times without a year are read. */
export interface TimeContext {
  readonly year: number | null;
  readonly schoolYear?: [number, number];
}

export interface ParseContext {
  readonly document: DocumentModel;
  /** Settled once the title and the date are known; passes behind it only read it. */
  time: TimeContext;
  readonly origins: Origins;
  readonly doubts: Doubt[];
}

/** Records a doubt about a value. */
export function doubt(
  context: ParseContext,
  ruleId: string,
  severity: Severity,
  message: Message,
  at: { owner?: object; key?: string; actual?: string | null; expected?: string | null } = {},
): void {
  context.doubts.push({
    ruleId,
    severity,
    message,
    owner: at.owner ?? null,
    key: at.key ?? '',
    actual: at.actual ?? null,
    expected: at.expected ?? null,
  });
}
