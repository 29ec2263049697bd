import type { RawReference, RawSection } from '../raw.js';
import { type Attributes, isOn, numberOf } from '../xml.js';
import type { CloseHandler, Handlers, OpenHandler } from './state.js';

/** Sections: the size of their pages, how they begin, their headers and footers. */

const TWENTIETHS = 20;
/** A4, for files that do not say. */
export const DEFAULT_WIDTH = 11_906 / TWENTIETHS;
export const DEFAULT_HEIGHT = 16_838 / TWENTIETHS;

const openSection: OpenHandler = (state) => {
  state.section = {
    begins: 'nextPage',
    width: DEFAULT_WIDTH,
    height: DEFAULT_HEIGHT,
    firstPageDiffers: false,
    references: [],
  };
};

const closeSection: CloseHandler = (state) => {
  const { section, paragraph } = state;
  state.section = null;
  if (paragraph === null) state.lastSection = section;
  else paragraph.section = section;
};

const inSection =
  (change: (section: RawSection, attributes: Attributes) => void): OpenHandler =>
  (state, attributes) => {
    if (state.section !== null) change(state.section, attributes);
  };

const reference = (place: RawReference['place']): OpenHandler =>
  inSection((section, attributes) => {
    const id = attributes['r:id'];
    if (id !== undefined) section.references.push({ place, type: attributes['w:type'] ?? 'default', id });
  });

function readSize(section: RawSection, attributes: Attributes): void {
  section.width = (numberOf(attributes['w:w']) ?? DEFAULT_WIDTH * TWENTIETHS) / TWENTIETHS;
  section.height = (numberOf(attributes['w:h']) ?? DEFAULT_HEIGHT * TWENTIETHS) / TWENTIETHS;
}

export const sectionHandlers: Handlers = {
  open: {
    'w:sectPr': openSection,
    'w:pgSz': inSection(readSize),
    'w:type': inSection((section, attributes) => {
      section.begins = attributes['w:val'] ?? 'nextPage';
    }),
    'w:titlePg': inSection((section, attributes) => {
      section.firstPageDiffers = isOn(attributes);
    }),
    'w:headerReference': reference('header'),
    'w:footerReference': reference('footer'),
  },
  close: { 'w:sectPr': closeSection },
};
