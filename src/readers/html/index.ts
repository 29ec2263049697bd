import { Parser } from 'htmlparser2';
import { InputError } from '../../document/errors.js';
import type { DocumentModel } from '../../document/model.js';
import { parseNumbering } from '../docx/numbering/parse.js';
import { parseStyles } from '../docx/styles/parse.js';
import { assembleFlow } from '../flow/document.js';
import { decodedFrom } from '../text/decoded.js';
import type { Decoded } from '../text/eightBit.js';
import { parseRules } from './css.js';
import { decodeHtml } from './decode.js';
import { closeElement, openElement } from './elements.js';
import { pageOf } from './mime.js';
import type { State } from './state.js';
import { addText } from './text.js';

export interface HtmlOptions {
  /** A WHATWG label that overrules what the page says of itself. */
  readonly encoding?: string;
}

/** Open elements of real pages stay under 200; beyond this nothing more is opened. */
const MOST_DEPTH = 2000;

/** Reads HTML, also as word processors save it, into the physical model. Throws `InputError`. */
export function readHtml(bytes: Uint8Array, { encoding }: HtmlOptions = {}): DocumentModel {
  return assemble(decodeHtml(bytes, encoding));
}

/** Reads a page that was saved with its pictures in one file. */
export function readMhtml(bytes: Uint8Array, { encoding }: HtmlOptions = {}): DocumentModel {
  const page = pageOf(bytes);
  return assemble(decodeHtml(page.bytes, encoding ?? page.charset ?? undefined));
}

function assemble({ text: html, legacy }: Decoded): DocumentModel {
  try {
    const state = readState(html);
    const blocks = state.targets[0]?.blocks ?? [];
    const document = assembleFlow({
      format: 'html',
      producer: state.generator,
      pages: null,
      body: { root: 'html', blocks, section: null, hasPageField: false, shapeTexts: [] },
      notes: state.notes,
      headers: state.headers,
      definitions: { sheet: parseStyles(null), numbering: parseNumbering(null) },
    });
    if (legacy === null) return document;
    return { ...document, warnings: [...document.warnings, decodedFrom(legacy)] };
  } catch (error) {
    throw error instanceof InputError ? error : new InputError('unreadable', 'html');
  }
}

function readState(html: string): State {
  const state: State = {
    elements: [],
    targets: [{ blocks: [], paragraph: null }],
    tables: [],
    lists: [],
    notes: new Map(),
    headers: [],
    rules: parseRules(''),
    css: '',
    raw: null,
    generator: null,
    afterFloat: false,
    pageBreak: false,
  };
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (depth++ < MOST_DEPTH) openElement(state, name, attributes);
      },
      onclosetag(name) {
        if (--depth < MOST_DEPTH) closeElement(state, name);
      },
      ontext(text) {
        if (state.raw === 'style') state.css += text;
        else addText(state, text);
      },
      // Word hides the rules of its styles from old browsers inside a comment.
      oncomment(text) {
        if (state.raw === 'style') state.css += text;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return state;
}
