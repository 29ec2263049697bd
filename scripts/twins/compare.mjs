import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compareFields } from './compare/fields.mjs';
import { compareRows } from './compare/rows.mjs';

/** The built library, or another build of it named by KEHOACH_LIB. */
export async function loadLibrary() {
  const file = process.env.KEHOACH_LIB ?? path.resolve(import.meta.dirname, '../../dist/index.js');
  if (!fs.existsSync(file)) throw new Error(`no built library at ${path.relative('.', file)}: build first`);
  return import(pathToFileURL(path.resolve(file)).href);
}

/** Parses one file and compares the plan with the truth. */
export async function compareFile(library, file, truth, options = {}) {
  const name = path.basename(file);
  try {
    const plan = await library.parseBytes(new Uint8Array(fs.readFileSync(file)), { file: name, ...options });
    return { file: name, error: null, fields: compareFields(truth, plan), rows: compareRows(truth, plan) };
  } catch (error) {
    const nothing = { wanted: 0, right: 0, extra: 0, columnsWanted: 0, columnsRight: 0, differences: [] };
    return {
      file: name,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      fields: [],
      rows: nothing,
    };
  }
}
