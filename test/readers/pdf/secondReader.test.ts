import { describe, expect, it } from 'vitest';
import { readSecond } from '../../../src/readers/pdf/secondReader.js';
import { makePdf, text } from './makePdf.js';

describe('readSecond', () => {
  it('gives lines as paragraphs and says that it read them', async () => {
    const model = await readSecond(
      makePdf([{ items: [text(100, 100, 'KẾ HOẠCH')] }, { items: [text(100, 100, 'hai')] }]),
    );
    expect(model.blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind))).toEqual([
      'KẾ HOẠCH',
      'page-break',
      'hai',
    ]);
    expect(model.warnings.map((warning) => warning.id)).toEqual(['text/second-reader']);
  });

  it('refuses what it cannot read', async () => {
    await expect(readSecond(new TextEncoder().encode('%PDF-1.7 nothing'))).rejects.toThrow();
  });
});
