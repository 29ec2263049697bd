import type { ConfigProblem } from '../../../config/errors.js';
import type { ValidateMessages } from './index.js';

const meant = (nearest: string | null): string => (nearest === null ? '' : `; did you mean ${nearest}?`);

function problem(one: ConfigProblem): string {
  switch (one.kind) {
    case 'missing':
      return 'cannot be read; check the path';
    case 'syntax':
      return `cannot be understood (${one.detail}); correct its JSON or YAML`;
    case 'failed':
      return `fails while it is loaded (${one.detail}); correct the program`;
    case 'unknown-preset':
      return `extends: no preset is named ${one.name}${meant(one.nearest)} (a file begins with ./)`;
    case 'circle':
      return `extends: goes in a circle: ${one.chain.join(' → ')}`;
    case 'unknown-key':
      return `${one.at}: unknown key${meant(one.nearest)}`;
    case 'unknown-rule':
      return `${one.at}: no rule is named ${one.name}${meant(one.nearest)}; see kehoach rules`;
    case 'unknown-option':
      return `${one.at}: the rule has no option ${one.name}${meant(one.nearest)}`;
    case 'value':
      return `${one.at === '' ? '' : `${one.at}: `}expected ${one.expected}, got ${one.got}${meant(one.nearest)}`;
    case 'duplicate-rule':
      return `plugins: the rule ${one.name} exists already; give yours another name`;
    case 'rule-failed':
      return `the rule ${one.name} failed (${one.detail}); correct it or turn it off`;
  }
}

export const en: ValidateMessages = {
  noPattern: 'name the files, folders or patterns to check; see kehoach validate --help',
  noMatch: (pattern) => `no file matches ${pattern}; check the path or put the pattern in quotation marks`,
  config: (source, one) => `${source}: ${problem(one)}`,
  noParsedPlan: (at, detail, foreign) =>
    foreign
      ? 'is no plan that kehoach parse wrote (no schemaVersion); name the document itself'
      : `is no valid plan (${at === '' ? '' : `${at}: `}${detail}); write it anew with kehoach parse`,
  unusedEntry: (file, rule) =>
    `the baseline accepts ${rule} in ${file}, which is no longer found; --prune-baseline removes it`,
  baselineWritten: (file, entries) => `wrote ${file} (${entries} accepted)`,
  tooManyWarnings: (count, most) => `${count} warnings, more than the ${most} of --max-warnings`,
  unknownRule: (name, nearest) => `no rule is named ${name}${meant(nearest)}; kehoach rules lists them`,
};
