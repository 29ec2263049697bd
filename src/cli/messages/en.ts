import type { Messages } from './index.js';

const FORMATS: Readonly<Record<string, string>> = {
  'word-xml': 'a Word file in XML; open it in Word or LibreOffice and save it as DOCX',
  word95: 'a file of Word 6 or 95; open it in Word or LibreOffice and save it as DOCX',
  image:
    'a picture of a kind that cannot be read (GIF, interlaced PNG, TIFF in tiles …); save it as PNG or JPEG, or scan to PDF',
};

export const en: Messages = {
  input: {
    missing: () => 'no such file; check the path',
    'link-loop': () => 'is a link that leads back to itself; name the file itself',
    folder: () => 'is a folder; name the files in it',
    empty: () => 'the file is empty; ask for it again from its sender',
    unreadable: () => 'the file is damaged and cannot be read; ask for it again or export it anew',
    truncated: () => 'the file ends too early, as after a broken download; fetch it again',
    encrypted: () => 'the file is protected by a password; remove the protection and try again',
    'image-only': (detail) =>
      detail === 'recognised'
        ? 'no text was recognised on the pages: their pictures are empty, damaged or no scans of text; scan the original again'
        : 'the pages are pictures without usable text; run text recognition on the file first, or give the original document',
    'unknown-format': () =>
      'is no PDF, DOCX, DOC, RTF, ODT, HTML, text or picture file; give the plan in one of these formats',
    'unsupported-format': (detail) =>
      `is ${FORMATS[detail ?? ''] ?? 'of a format that is not supported; give PDF, DOCX, DOC, RTF, ODT, HTML, text, PNG, JPEG or TIFF'}`,
    'invalid-encoding': () =>
      'the encoding of the text cannot be told; name it with --encoding (tcvn3, vni, windows-1258 …) or save it as UTF-8',
    'too-large': (detail) =>
      detail === 'page'
        ? 'the scanned pages are too large for their letters to be recognised (limit 0.9 m²); scan smaller sheets'
        : 'the file is too large (limit 512 MB); split it first',
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
    files: 'PDF, DOCX, DOC, RTF, ODT, HTML, text or picture (PNG, JPEG, TIFF) files',
    name: 'plan, section, annex, table, reference, diagnostic or config',
    format: 'output format',
    output: 'write to a file instead of standard output',
    positions: 'add where each value was printed',
    encoding: 'how the bytes of text and HTML are to be read: utf-8, windows-1258, tcvn3, vni, vps, viscii …',
    emit: 'layer to print',
    lang: 'language of messages',
    version: 'print the version',
    help: 'explain a command',
    choices: 'choices',
    default: 'default',
    patterns:
      'files, folders or patterns: PDF, DOCX, DOC, RTF, ODT, HTML, text, pictures, or plans as JSON, NDJSON, YAML',
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
