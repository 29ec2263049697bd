import type { Messages } from './index.js';

const FORMATS: Readonly<Record<string, string>> = {
  doc: 'a Word 97-2003 file (.doc); save it as DOCX or PDF first',
  rtf: 'an RTF file; save it as DOCX or PDF first',
  html: 'an HTML page; save it as DOCX, PDF or text first',
  image: 'a picture; run text recognition on it first, or give the original document',
};

export const en: Messages = {
  input: {
    missing: () => 'no such file; check the path',
    folder: () => 'is a folder; name the files in it',
    empty: () => 'the file is empty; ask for it again from its sender',
    unreadable: () => 'the file is damaged and cannot be read; ask for it again or export it anew',
    truncated: () => 'the file ends too early, as after a broken download; fetch it again',
    encrypted: () => 'the file is protected by a password; remove the protection and try again',
    'image-only': () =>
      'the pages are pictures without usable text; run text recognition on the file first, or give the original document',
    'unknown-format': () => 'is no PDF, DOCX or text file; give the plan in one of these formats',
    'unsupported-format': (detail) =>
      `is ${FORMATS[detail ?? ''] ?? 'of a format that is not supported; give PDF, DOCX or text'}`,
    'invalid-encoding': () => 'the text is neither UTF-8 nor UTF-16; save it as UTF-8',
    'too-large': () => 'the file is too large (limit 512 MB); split it first',
    'no-ocr': () =>
      'the pages are pictures and no text recognition is installed; run npm install tesseract.js-core @tesseract.js-data/vie, or install tesseract with its language vie',
    'no-permission': () => 'no permission to read the file; change its permissions',
  },
  unexpected: (name) => `unexpected failure (${name}); please report it with the file`,
  cannotWrite: (path, reason) => `cannot write ${path} (${reason}); choose another place with -o`,
  standardOutput: 'standard output',
  unknownSchema: (name, known) => `no schema is named ${name}; known: ${known}`,
  usage: ({ message, suggestion, help }) =>
    `${message}${suggestion === null ? '' : ` (did you mean ${suggestion}?)`}; see ${help}`,
  help: {
    program: 'Reads Vietnamese administrative plans (KẾ HOẠCH) into a typed model',
    parse: 'print the plan of each file; - reads standard input',
    validate: 'check documents or parsed plans with the rules; - reads standard input',
    rules: 'list the rules, or explain one',
    schema: 'print a JSON Schema of the model or of the configuration',
    files: 'PDF, DOCX or text files',
    name: 'plan, section, annex, table, reference, diagnostic or config',
    format: 'output format',
    output: 'write to a file instead of standard output',
    positions: 'add where each value was printed',
    emit: 'layer to print',
    lang: 'language of messages',
    version: 'print the version',
    help: 'explain a command',
    choices: 'choices',
    default: 'default',
    patterns: 'files, folders or patterns: PDF, DOCX, text, or plans as JSON, NDJSON, YAML',
    report:
      'report, again for another: pretty (unless named), compact, json, sarif, junit, github, gitlab, agent, html; NAME=FILE writes to a file',
    rule: 'severity of a rule: row/lead-missing=off, or =[warning, {option: value}]; again for another',
    config: 'configuration file; else the nearest one from here upwards',
    noConfig: 'no configuration file',
    printConfig: 'print the settled configuration and stop',
    failOn: 'least severity that gives exit status 1 (error unless named)',
    maxWarnings: 'more warnings than this give exit status 1',
    quiet: 'show only errors and what gives exit status 1',
    noWorkspace: 'do not check the plans against each other',
    baseline: 'findings that are accepted; else kehoach-baseline.json beside the configuration',
    updateBaseline: 'accept all present findings',
    pruneBaseline: 'remove entries of the baseline that are no longer found',
    ruleId: 'rule to explain',
    titles: {},
  },
};
