import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inflatePlain, plainEntries } from '../../../src/readers/docx/package/plainZip.js';
import { readEntries } from '../../../src/readers/docx/package/zip.js';

const FILES = {
  'word/document.xml': strToU8('<w:t>Kế hoạch</w:t>'.repeat(500)),
  'word/empty.xml': new Uint8Array(0),
  'ảnh/ký hiệu.bin': Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 256),
};

/** Where the directory of an archive says the size of its first file. */
const sizeAt = (zip: Uint8Array): number => {
  const view = new DataView(zip.buffer, zip.byteOffset);
  return view.getUint32(zip.length - 6, true) + 24;
};

function withSize(zip: Uint8Array, size: number): Uint8Array {
  const changed = zip.slice();
  new DataView(changed.buffer).setUint32(sizeAt(changed), size, true);
  return changed;
}

describe.each([0, 6] as const)('an archive of level %s', (level) => {
  const zip = zipSync(FILES, { level });

  it('gives the files that the library gives', () => {
    const entries = plainEntries(zip) ?? [];
    const files = Object.fromEntries(entries.map((entry) => [entry.name, inflatePlain(zip, entry)]));
    expect(Object.keys(files)).toEqual(Object.keys(FILES));
    for (const [name, bytes] of Object.entries(unzipSync(zip)))
      expect(Buffer.from(files[name] ?? []).equals(Buffer.from(bytes))).toBe(true);
  });

  it('may stand inside other bytes and have a comment', () => {
    const commented = new Uint8Array([...zip, 33, 33, 33]);
    commented[zip.length - 2] = 3;
    const inside = new Uint8Array([9, 9, ...commented]).subarray(2);
    expect(plainEntries(inside)?.map((entry) => entry.size)).toEqual(
      Object.values(FILES).map((file) => file.length),
    );
  });
});

describe('what is not plain', () => {
  const zip = zipSync(FILES, { level: 6 });

  it.each([
    ['a size in a zip64 field', withSize(zip, 0xffffffff)],
    ['no end record', zip.slice(0, zip.length - 1)],
    ['no zip at all', strToU8('không phải tệp nén, chỉ là một dòng chữ dài')],
  ])('is left to the library: %s', (_, bytes) => {
    expect(plainEntries(bytes)).toBeNull();
  });

  it.each([5, 1_000_000])('a file of another size than promised: %s', (size) => {
    const lying = withSize(zip, size);
    const [entry] = plainEntries(lying) ?? [];
    expect(entry?.size).toBe(size);
    expect(entry && inflatePlain(lying, entry)).toBeNull();
    expect(() => readEntries(lying, new Set(['word/document.xml']))).not.toThrow(TypeError);
  });
});
