import { InputError } from '../../document/errors.js';
import type { DocumentModel } from '../../document/model.js';
import type { RawSection } from '../docx/raw.js';
import { walkXml } from '../docx/xml.js';
import { assembleFlow } from '../flow/document.js';
import { type PageSize, readMeta, readPageSize } from './meta.js';
import { type OdtParts, openOdt } from './open.js';
import { createHandler, createState } from './read.js';
import { pushTarget, storyOf } from './state.js';
import { readStyles } from './styles.js';

/**
 * Reads OpenDocument texts (zipped or flat) into the physical model. Uses no Node API.
 * Throws `InputError` for what cannot be read at all, nothing else.
 */
export function readOdt(bytes: Uint8Array): DocumentModel {
  try {
    return assemble(openOdt(bytes));
  } catch (error) {
    throw error instanceof InputError ? error : new InputError('unreadable', 'odt');
  }
}

function assemble({ content, styles: styleXml, meta }: OdtParts): DocumentModel {
  const styles = readStyles([content, styleXml === content ? null : styleXml]);
  const state = createState(styles);
  const body = pushTarget(state);
  walkXml(content, createHandler(state, 'office:body'));
  if (!state.isText) throw new InputError('unknown-format', 'odt');
  if (styleXml !== null) walkXml(styleXml, createHandler(state, 'office:master-styles'));
  return assembleFlow({
    format: 'odt',
    ...readMeta(meta),
    body: { ...storyOf(body), section: sectionOf(readPageSize(styleXml)) },
    notes: state.notes,
    headers: state.headers,
    definitions: { sheet: styles.sheet, numbering: state.lists.numbering },
  });
}

function sectionOf(size: PageSize | null): RawSection | null {
  return size === null ? null : { begins: 'nextPage', ...size, firstPageDiffers: false, references: [] };
}
