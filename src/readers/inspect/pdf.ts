/** A PDF page by page: from the characters and images that are on it. */
import { InputError } from '../../document/errors.js';
import { syllableShare } from '../../language/syllables.js';
import { extract } from '../pdf/extract.js';
import { isGarbled } from '../pdf/garbled.js';
import { stampKind } from '../pdf/stamps.js';
import { textLayer } from '../pdf/textLayer.js';
import type { RawPage } from '../pdf/types.js';
import { fontsOf, legacyOf } from './fonts.js';
import type { Inspection, PageInspection, PageKind } from './types.js';

/** An OCR layer of which fewer words are Vietnamese syllables is poor; digital text then comes from fonts without meaning. */
const POOR = 0.8;
const GARBLED = 0.55;
const IMAGE = 0.5;

export async function inspectPdf(bytes: Uint8Array): Promise<Inspection> {
  const raw = await extract(bytes);
  if (raw.pages.every((page) => page.width === 0))
    throw new InputError('unreadable', 'no page can be loaded');
  const pages = raw.pages.map(inspectPage);
  const work = pages.some(
    (page) => page.kind !== 'digital' && page.kind !== 'ocr-layer' && page.kind !== 'blank',
  );
  return {
    format: 'pdf',
    bytes: bytes.length,
    producer: raw.producer,
    pages,
    fonts: fontsOf(raw.pages.flatMap((page) => page.fonts)),
    signatures: raw.signatures.map(({ signer, signedAt }) => ({ signer, signedAt })),
    verdict: work ? 'work' : 'text',
  };
}

function inspectPage(page: RawPage): PageInspection {
  const text = page.words.map((word) => word.text).join(' ');
  const characters = page.words.reduce((sum, word) => sum + word.text.length, 0);
  const { kind, reason } = kindOf(page, text, characters);
  const sideways = page.turnedBy % 180 !== 0;
  return {
    number: page.number,
    width: Math.round(sideways ? page.height : page.width),
    height: Math.round(sideways ? page.width : page.height),
    rotation: page.rotation,
    kind,
    turned: page.turnedBy !== 0,
    characters,
    image: Math.round(page.imageShare * 100) / 100,
    reason,
  };
}

interface Judged {
  readonly kind: PageKind;
  readonly reason: string | null;
}

function kindOf(page: RawPage, text: string, characters: number): Judged {
  const share = syllableShare(text);
  const percent = share === null ? null : `${Math.round(share * 100)} %`;
  if (characters === 0) return { kind: page.imageShare > 0.02 ? 'scan' : 'blank', reason: null };
  const layer = textLayer(page);
  if (layer === 'none') {
    const stamped = characters < 400 || stampKind(text) !== null;
    if (stamped && page.imageShare > IMAGE) return { kind: 'scan-stamped', reason: text.slice(0, 60) };
    return { kind: 'ocr-layer-poor', reason: percent };
  }
  const isScan = page.imageShare > IMAGE || page.invisible > characters / 2;
  if (isScan)
    return { kind: share !== null && share < POOR ? 'ocr-layer-poor' : 'ocr-layer', reason: percent };
  if (isGarbled(page)) return { kind: 'garbled', reason: percent };
  const legacy = page.fonts.find((name) => legacyOf(name) !== null);
  if (legacy !== undefined) return { kind: 'legacy', reason: legacy };
  const lost = page.unmapped > Math.max(3, characters * 0.02);
  if (lost) return { kind: 'garbled', reason: `${page.unmapped}` };
  if (share !== null && share < GARBLED) return { kind: 'garbled', reason: percent };
  return { kind: 'digital', reason: null };
}
