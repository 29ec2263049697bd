import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PROGRAM = process.env.SOFFICE ?? 'soffice';
/** One start converts many files; too many at once make its memory grow. */
const BATCH = 40;
const MINUTES = 10;

/** Its names for what it writes, where the ending alone would not say it. */
const FILTERS = { doc: 'doc:MS Word 97', html: 'html:HTML (StarWriter)' };

/** Converts DOCX files to PDF, or to another format, in `folder`, some to a start. */
export function convertWithLibreOffice(files, folder, format = 'pdf') {
  // A profile of its own: a running office does not take the work over.
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'twins-office-'));
  try {
    for (let from = 0; from < files.length; from += BATCH)
      convert(files.slice(from, from + BATCH), folder, profile, format);
  } finally {
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

function convert(files, folder, profile, format) {
  const args = [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--convert-to',
    FILTERS[format] ?? format,
    '--outdir',
    folder,
    ...files,
  ];
  const { status, error } = spawnSync(PROGRAM, args, { stdio: 'ignore', timeout: MINUTES * 60_000 });
  if (error !== undefined || status !== 0)
    throw new Error(`${PROGRAM}: ${error?.message ?? `status ${status}`}`);
}
