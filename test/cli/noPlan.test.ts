import { describe, expect, it } from 'vitest';
import { plan as schema } from '../../src/model/index.js';
import { makePdf, text } from '../readers/pdf/makePdf.js';
import { kehoach, makeFile } from './run.js';

const DOCUMENTS: readonly (readonly [string, Uint8Array | string])[] = [
  ['letter.txt', 'Kính gửi: Ông Trần Văn Mẫu\nXin cảm ơn ông đã gửi tài liệu.\n'],
  ['list.txt', '1\n2\n3\n'],
  ['invoice.pdf', makePdf([{ items: [text(72, 90, 'Invoice 12'), text(72, 120, 'Total 300')] }])],
];

describe('a document that is no plan', () => {
  it.each(DOCUMENTS)('%s still gives a valid model and says so', async (name, content) => {
    const { status, stdout, stderr } = await kehoach(['parse', makeFile(name, content)]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const plan = schema.parse(JSON.parse(stdout));
    expect(plan.type).toEqual({ name: null, code: null });
    expect(plan.diagnostics.map((one) => one.ruleId)).toContain('document/not-a-plan');
  });
});
