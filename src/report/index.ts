/** The formats of a report; each is loaded when it is asked for. */
import type { Reporter } from './types.js';

const LOADERS = {
  pretty: async () => (await import('./formats/pretty.js')).pretty,
  compact: async () => (await import('./formats/compact.js')).compact,
  json: async () => (await import('./formats/json.js')).json,
  sarif: async () => (await import('./formats/sarif.js')).sarif,
  junit: async () => (await import('./formats/junit.js')).junit,
  github: async () => (await import('./formats/github.js')).github,
  gitlab: async () => (await import('./formats/gitlab.js')).gitlab,
  agent: async () => (await import('./formats/agent.js')).agent,
  html: async () => (await import('./formats/html.js')).html,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type ReportFormat = keyof typeof LOADERS;

export const REPORT_FORMATS = Object.keys(LOADERS) as readonly ReportFormat[];

/** Formats of separate lines: several of them may share standard output. */
export const LINE_FORMATS: readonly ReportFormat[] = ['pretty', 'compact', 'github', 'agent'];

export const loadReporter = (format: ReportFormat): Promise<Reporter> => LOADERS[format]();
