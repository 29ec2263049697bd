import { clean } from '../../language/text.js';
import { elementTexts } from '../docx/assemble/producer.js';
import { numberOf, walkXml } from '../docx/xml.js';
import { pointsOf } from './properties.js';

export interface OdtMeta {
  readonly producer: string | null;
  readonly pages: number | null;
}

export function readMeta(xml: string | null): OdtMeta {
  if (xml === null) return { producer: null, pages: null };
  let pages: number | null = null;
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'meta:document-statistic') pages = numberOf(attributes['meta:page-count']) ?? null;
    },
    close() {},
  });
  const producer = clean(elementTexts(xml, new Set(['generator'])).get('generator') ?? '');
  return { producer: producer === '' ? null : producer, pages };
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** The size of the first page layout, in points; `null` when the styles tell none. */
export function readPageSize(xml: string | null): PageSize | null {
  let size: PageSize | null = null;
  if (xml === null) return null;
  walkXml(xml, {
    open(name, attributes) {
      if (name !== 'style:page-layout-properties' || size !== null) return;
      const width = pointsOf(attributes['fo:page-width']);
      const height = pointsOf(attributes['fo:page-height']);
      if (width !== null && height !== null) size = { width, height };
    },
    close() {},
  });
  return size;
}
