import { describe, expect, it } from 'vitest';
import { children, hex, readNode } from '../../../src/readers/pdf/der.js';
import { checkIntegrity } from '../../../src/readers/pdf/integrity.js';
import { readPkcs7 } from '../../../src/readers/pdf/pkcs7.js';
import { isoTime } from '../../../src/readers/pdf/signatures.js';

/** One DER node. */
function node(tag: number, ...parts: (readonly number[])[]): number[] {
  const content = parts.flat();
  const length = content.length < 128 ? [content.length] : [0x82, content.length >> 8, content.length & 0xff];
  return [tag, ...length, ...content];
}

const bytesOf = (digits: string) => digits.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
const oid = (digits: string) => node(0x06, bytesOf(digits));
const utf8 = (text: string) => node(0x0c, [...new TextEncoder().encode(text)]);
const sequence = (...parts: number[][]) => node(0x30, ...parts);
const set = (...parts: number[][]) => node(0x31, ...parts);
const name = (...pairs: [string, string][]) =>
  sequence(...pairs.map(([type, value]) => set(sequence(oid(type), utf8(value)))));

const SHA256 = '608648016503040201';

function signature(digest: number[]): Uint8Array {
  const serial = node(0x02, [7]);
  const issuer = name(['550403', 'CA']);
  const subject = name(['55040a', 'ỦY BAN NHÂN DÂN TỈNH'], ['550403', 'Nguyễn Văn An']);
  const tbs = sequence(node(0xa0, node(0x02, [2])), serial, sequence(), issuer, sequence(), subject);
  const attribute = sequence(oid('2a864886f70d010904'), set(node(0x04, digest)));
  const signer = sequence(
    node(0x02, [1]),
    sequence(issuer, serial),
    sequence(oid(SHA256)),
    node(0xa0, attribute),
  );
  const data = sequence(oid('2a864886f70d010701'));
  const signed = sequence(node(0x02, [1]), set(), data, node(0xa0, sequence(tbs)), set(signer));
  return Uint8Array.from([...sequence(oid('2a864886f70d010702'), node(0xa0, signed)), 0, 0, 0, 0]);
}

describe('readPkcs7', () => {
  it('names the signer and the digest', () => {
    expect(readPkcs7(signature([1, 2, 255]))).toEqual({
      name: 'Nguyễn Văn An',
      organization: 'ỦY BAN NHÂN DÂN TỈNH',
      algorithm: 'SHA-256',
      digest: '0102ff',
    });
  });

  it('never throws on cut or wrong data', () => {
    const whole = signature([1, 2, 3]);
    for (let length = 0; length < whole.length; length++) {
      expect(() => readPkcs7(whole.slice(0, length))).not.toThrow();
      const wrong = whole.slice();
      wrong[length] = 255 - (wrong[length] ?? 0);
      expect(() => readPkcs7(wrong)).not.toThrow();
    }
  });

  it('stops at lengths that lie', () => {
    expect(readNode(Uint8Array.of(0x30, 0x84, 0xff, 0xff, 0xff, 0xff))).toBeNull();
    expect(children(readNode(Uint8Array.of(0x30, 0x02, 0x02, 0x05)))).toEqual([]);
  });
});

describe('checkIntegrity', () => {
  const file = new TextEncoder().encode('signed <hole> signed, added later');
  const range = [0, 7, 13, 7];

  it('compares the covered bytes only', async () => {
    const covered = Uint8Array.from([...file.subarray(0, 7), ...file.subarray(13, 20)]);
    const digest = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', covered)));
    const facts = { name: null, organization: null, algorithm: 'SHA-256', digest };
    expect(await checkIntegrity(file, range, facts)).toBe('intact');
    const changed = file.slice();
    changed[1] = 0;
    expect(await checkIntegrity(changed, range, facts)).toBe('modified');
    expect(await checkIntegrity(file, [0, 7, 13, 700], facts)).toBe('unknown');
    expect(await checkIntegrity(file, range, { ...facts, digest: null })).toBe('unknown');
  });
});

describe('isoTime', () => {
  it.each([
    ["D:20250707151717+07'00'", '2025-07-07T15:17:17+07:00'],
    ['D:20250707151717Z', '2025-07-07T15:17:17Z'],
    ['D:2025', '2025-01-01T00:00:00'],
    ['soon', null],
  ])('%s', (text, expected) => {
    expect(isoTime(text)).toBe(expected);
  });
});
