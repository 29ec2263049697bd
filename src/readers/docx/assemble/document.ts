import { InputError } from '../../../document/errors.js';
import type { DocumentModel, DocumentWarning, Furniture } from '../../../document/model.js';
import { parseNumbering } from '../numbering/parse.js';
import type { Package } from '../package/open.js';
import { readStory } from '../story/read.js';
import { parseStyles } from '../styles/parse.js';
import { assembleBody } from './body.js';
import type { Definitions } from './context.js';
import { headersAndFooters } from './furniture.js';
import { notesOf } from './notes.js';
import { producerOf } from './producer.js';
import { signaturesOf } from './signatures.js';

/** Turns an opened package into the model. Only a broken main part is an error; the others leave a warning. */
export function assembleDocument(pack: Package): DocumentModel {
  const story = readStory(pack.xml(pack.main) ?? '');
  if (story.root !== 'w:document') throw new InputError('unknown-format', story.root);
  const warnings: DocumentWarning[] = [];
  const attempt = <T>(part: string, read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      warnings.push(brokenPart(part, error));
      return otherwise;
    }
  };
  const definitions = readDefinitions(pack, attempt);
  const { blocks, pages, sections, notes, warnings: decoded } = assembleBody(story, definitions);
  warnings.push(...decoded);
  const noFurniture: Furniture[] = [];
  return {
    format: 'docx',
    producer: attempt('docProps/app.xml', () => producerOf(pack), null),
    textOrigin: 'digital',
    pages,
    blocks,
    furniture: [
      ...attempt('header', () => headersAndFooters(pack, sections, definitions), noFurniture),
      ...attempt('footnotes', () => notesOf(pack, notes, definitions), noFurniture),
      ...watermarks(story.shapeTexts),
    ],
    signatures: attempt('_xmlsignatures', () => signaturesOf(pack), []),
    warnings,
  };
}

type Attempt = <T>(part: string, read: () => T, otherwise: T) => T;

function readDefinitions(pack: Package, attempt: Attempt): Definitions {
  const xml = (kind: string) => {
    const part = pack.related(kind);
    return part === null ? null : pack.xml(part);
  };
  return {
    sheet: attempt('styles', () => parseStyles(xml('styles')), parseStyles(null)),
    numbering: attempt('numbering', () => parseNumbering(xml('numbering')), parseNumbering(null)),
  };
}

function watermarks(texts: readonly string[]): Furniture[] {
  return texts.map((text) => ({ kind: 'watermark', text, range: { page: 1, box: null, lines: null } }));
}

function brokenPart(part: string, error: unknown): DocumentWarning {
  const reason = error instanceof Error ? error.message : String(error);
  return { id: 'text/broken-part', severity: 'warning', message: `${part}: ${reason}`, range: null };
}
