import type { RawSection } from '../docx/raw.js';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from '../docx/story/sections.js';
import { type Fib, PART, readPlc } from './fib.js';
import { readSprms } from './sprm.js';

const BEGINS = ['continuous', 'nextColumn', 'nextPage', 'evenPage', 'oddPage'];
const BREAK = 0x3009;
const TITLE_PAGE = 0x300a;
const WIDTH = 0xb01f;
const HEIGHT = 0xb020;
const TWENTIETHS = 20;

/** The sections by the place behind their last character (MS-DOC 2.8.26, PlcfSed). */
export function readSections({ main, part }: Fib): Map<number, RawSection> {
  return new Map(
    readPlc(part(PART.sections), 12).map(({ to, record }) => {
      const at = record.u32(2);
      return [to, readSection(main.slice(at + 2, at === 0xffffffff ? 0 : main.u16(at)))];
    }),
  );
}

function readSection(list: Parameters<typeof readSprms>[0]): RawSection {
  const section: RawSection = {
    begins: 'nextPage',
    width: DEFAULT_WIDTH,
    height: DEFAULT_HEIGHT,
    firstPageDiffers: false,
    references: [],
  };
  for (const { code, operand } of readSprms(list)) {
    if (code === BREAK) section.begins = BEGINS[operand.u8(0)] ?? 'nextPage';
    else if (code === TITLE_PAGE) section.firstPageDiffers = operand.u8(0) !== 0;
    else if (code === WIDTH) section.width = operand.u16(0) / TWENTIETHS;
    else if (code === HEIGHT) section.height = operand.u16(0) / TWENTIETHS;
  }
  return section;
}
