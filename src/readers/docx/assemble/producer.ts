import { clean } from '../../../language/text.js';
import type { Package } from '../package/open.js';
import { walkXml } from '../xml.js';

const APP = 'docProps/app.xml';

/** The program that wrote the file, with its version. */
export function producerOf(pack: Package): string | null {
  const xml = pack.xml(APP);
  if (xml === null) return null;
  const texts = elementTexts(xml, new Set(['Application', 'AppVersion']));
  const producer = clean(`${texts.get('Application') ?? ''} ${texts.get('AppVersion') ?? ''}`);
  return producer === '' ? null : producer;
}

/** The texts of the named elements (without prefix); the first of each name. */
export function elementTexts(xml: string, wanted: ReadonlySet<string>): Map<string, string> {
  const texts = new Map<string, string>();
  let open: string | null = null;
  walkXml(xml, {
    open(name) {
      const local = name.slice(name.indexOf(':') + 1);
      open = wanted.has(local) && !texts.has(local) ? local : null;
    },
    close() {
      open = null;
    },
    text(text) {
      if (open !== null) texts.set(open, (texts.get(open) ?? '') + text);
    },
  });
  return texts;
}
