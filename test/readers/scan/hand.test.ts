import fs from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { settleLines } from '../../../src/readers/scan/correct/index.js';
import type { ReadHand } from '../../../src/readers/scan/correct/types.js';
import {
  CERTAIN,
  type Field,
  type Prior,
  readNumber,
  readsOther,
} from '../../../src/readers/scan/hand/index.js';
import { pictureOf, SIDE, STRAIGHT } from '../../../src/readers/scan/hand/picture.js';
import { NO_DIGIT, probabilities } from '../../../src/readers/scan/hand/signs.js';
import type { Bitmap } from '../../../src/readers/scan/image/bitmap.js';
import { inksOf } from '../../../src/readers/scan/image/colour.js';
import type { OcrLetter, OcrLine } from '../../../src/readers/scan/types.js';

interface Made {
  readonly text: string | null;
  readonly field: Field;
  readonly width: number;
  readonly height: number;
  readonly ink: string;
}

const made = JSON.parse(fs.readFileSync('fixtures/handwriting.json', 'utf8')) as Made[];

function pageOf({ width, height, ink }: Made): Bitmap {
  const bits = inflateRawSync(Buffer.from(ink, 'base64'));
  return {
    width,
    height,
    ink: Uint8Array.from({ length: width * height }, (_, at) => ((bits[at >> 3] ?? 0) >> (at & 7)) & 1),
  };
}

const anything = () => 1;

describe('numbers written by hand', () => {
  const read = made.map((one) => ({ ...one, read: readNumber([pageOf(one)], one.field, anything) }));

  it('are right or not read at all', () => {
    const wrong = read.filter((one) => one.read !== null && one.read.text !== one.text);
    expect(wrong.map((one) => `${one.read?.text} for ${one.text}`)).toEqual([]);
  });

  it('most of them are read, with the place of their ink', () => {
    const right = read.filter((one) => one.read !== null);
    expect(right.length).toBeGreaterThan(made.filter((one) => one.text !== null).length / 2);
    for (const { field, read: found } of right) {
      expect(found?.box[0]).toBeGreaterThanOrEqual(field.x0 - 2);
      expect(found?.box[2]).toBeLessThanOrEqual(field.x1);
      expect(found?.certainty).toBeGreaterThanOrEqual(CERTAIN);
    }
  });

  const sure = made[read.findIndex((one) => one.read !== null)] as Made;
  const text = sure.text ?? '';

  it('what is not accepted there is not read', () => {
    expect(readNumber([pageOf(sure)], sure.field, anything)?.text).toBe(text);
    for (const { read: found, ...one } of read)
      if (found !== null)
        expect(readNumber([pageOf(one)], one.field, (other) => (other === found.text ? 0 : 1))).toBeNull();
  });

  it('what cannot stand there is less of a doubt', () => {
    const certainty = (one: Made, prior: Prior) =>
      readNumber([pageOf(one)], one.field, prior, 0)?.certainty ?? 0;
    const only = (wanted: string | null) => (text: string) => (text === wanted ? 1 : 0);
    const own = read.filter((one) => one.text !== null && one.read !== null);
    for (const one of own)
      expect(certainty(one, only(one.text))).toBeGreaterThanOrEqual(certainty(one, anything));
    expect(own.some((one) => certainty(one, only(one.text)) > certainty(one, anything))).toBe(true);
  });

  it('another number than theirs is told from the same', () => {
    for (const { read: found, ...one } of read) {
      if (found === null) continue;
      expect(readsOther([pageOf(one)], one.field, anything, found.text)).toBe(false);
      expect(readsOther([pageOf(one)], one.field, anything, `0${found.text}`)).toBe(false);
      expect(readsOther([pageOf(one)], one.field, anything, `${found.text}0`)).toBe(true);
    }
  });

  it('layers that are certain must agree; those without a number say nothing', () => {
    const other = read.find(
      ({ field, read: one }) => one !== null && one.text !== text && field.slash === sure.field.slash,
    );
    const page = pageOf(sure);
    const blank = { ...page, ink: new Uint8Array(page.ink.length) };
    expect(readNumber([blank, page], sure.field, anything)?.text).toBe(text);
    expect(readNumber([blank], sure.field, anything)).toBeNull();
    expect(other).toBeDefined();
  });

  it('a number that runs into the print before it is not read', () => {
    const page = pageOf(sure);
    const ink = page.ink.slice();
    const y = Math.round(sure.field.base - sure.field.cap / 2);
    ink.fill(
      1,
      y * page.width + Math.round(sure.field.x0 - sure.field.cap * 1.5),
      y * page.width + Math.round(sure.field.x0 + sure.field.cap),
    );
    expect(readNumber([{ ...page, ink }], sure.field, anything)).toBeNull();
  });

  it('without its slash a serial is not read', () => {
    const serial = read.find(({ field, read: one }) => field.slash && one !== null) as Made;
    const page = pageOf(serial);
    const from = Math.round(serial.field.x1 - serial.field.cap * 1.25);
    const ink = page.ink.map((value, at) =>
      at % page.width >= from && at % page.width < serial.field.x1 - serial.field.cap * 0.62 ? 0 : value,
    );
    expect(readNumber([{ ...page, ink }], serial.field, anything)).toBeNull();
  });
});

describe('the network', () => {
  it('gives probabilities of ten digits and of none', () => {
    for (const told of probabilities(new Float32Array(SIDE * SIDE))) {
      expect(told).toHaveLength(NO_DIGIT + 1);
      expect(told.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 4);
    }
  });

  it('sees ink of any size as large, in the middle', () => {
    const bar = (scale: number): Bitmap => ({
      width: 2 * scale,
      height: 10 * scale,
      ink: new Uint8Array(20 * scale * scale).fill(1),
    });
    const [small, large] = [pictureOf(bar(2), STRAIGHT), pictureOf(bar(8), STRAIGHT)];
    const rows = (picture: Float32Array | null) =>
      Array.from({ length: SIDE }, (_, y) =>
        (picture ?? []).slice(y * SIDE, (y + 1) * SIDE).some((value) => value > 0.5),
      );
    expect(rows(large)).toEqual(rows(small));
    expect(rows(large).filter(Boolean)).toHaveLength(20);
    expect(pictureOf({ width: 3, height: 3, ink: new Uint8Array(9) }, STRAIGHT)).toBeNull();
  });
});

describe('where a number is asked for', () => {
  /** Letters of 10 by 20 pixels side by side, blanks between words; `+` is 40 pixels of writing of which nothing was read. */
  function line(text: string, confidence: number): OcrLine {
    let x = 0;
    const words = text.split(' ').map((one) => {
      const letters = [...one].map((letter): OcrLetter => {
        const box = [x, /[acegmnosuyáàă]/.test(letter) ? 7 : 0, x + 10, 20] as const;
        x += 11;
        return { text: letter, box, confidence };
      });
      x += 10;
      const [first, last] = [letters[0]?.box ?? [0], letters.at(-1)?.box ?? [0, 0, 0]];
      return {
        text: one,
        confidence,
        letters,
        box: [first[0], 0, last[2], 20] as [number, number, number, number],
      };
    });
    return { words, baseline: [20, 20] };
  }

  function settled(text: string, answer: string | null, confidence = 60, pen = false) {
    const fields: Field[] = [];
    const hand: ReadHand = {
      isPen: () => pen,
      readsOther: (_field, prior, text) =>
        answer !== null && prior(answer) > 0 && Number(answer) !== Number(text),
      read: (field, prior) => {
        fields.push(field);
        const isRead = answer !== null && prior(answer) > 0;
        return isRead ? { text: answer, certainty: 0.95, box: [1, 2, 3, 4] } : null;
      },
    };
    const words = settleLines([[line(text, confidence)]], hand)[0]?.words ?? [];
    return {
      words,
      fields,
      text: words
        .map((word) => word.text)
        .filter((one) => one !== '')
        .join(' '),
    };
  }

  it.each([
    ['Số:4z2/KH-SYT', '412', 'Số: 412/KH-SYT'],
    ['Số:4z2 /KH-SYT', '412', 'Số: 412/KH-SYT'],
    ['Số: /KH-SYT', '7', 'Số: 7/KH-SYT'],
    ['Hà Tiên, ngày S2 tháng 6 năm 2026', '23', 'Hà Tiên, ngày 23 tháng 6 năm 2026'],
    ['Hà Tiên, ngày tháng 6 năm 2026', '23', 'Hà Tiên, ngày 23 tháng 6 năm 2026'],
  ])('%s with %s by hand is %s', (read, answer, right) => {
    expect(settled(read, answer).text).toBe(right);
  });

  it('a month is one as well', () => {
    expect(settled('Hà Tiên, ngày 07 tháng J~ năm 2026', '7', 98).text).toBe(
      'Hà Tiên, ngày 07 tháng 7 năm 2026',
    );
    expect(settled('Hà Tiên, ngày 13 tháng J~ năm 2026', '13', 99).text).toBe(
      'Hà Tiên, ngày 13 tháng năm 2026',
    );
  });

  it('the serial stands between the colon and the letter behind the slash', () => {
    const [field] = settled('Số:4z2/KH-SYT', null).fields;
    expect(field).toMatchObject({ x0: 3 * 11 - 1, x1: 8 * 11 - 1, slash: true });
    expect(field?.base).toBeCloseTo(20, 0);
  });

  it('the day stands between the words', () => {
    const { fields, words } = settled('Hà Tiên, ngày S2 tháng 6 năm 2026', null);
    const [before, behind] = [words[2]?.box[2], words[4]?.box[0]];
    expect(fields[0]).toMatchObject({ x0: before, x1: behind, slash: false });
  });

  it.each(['0', '123456', '12a'])('%s is no serial', (answer) => {
    expect(settled('Số:4z2/KH-SYT', answer).text).toBe('Số: /KH-SYT');
  });

  it.each(['0', '32', '123'])('%s is no day', (answer) => {
    expect(settled('Hà Tiên, ngày S2 tháng 6 năm 2026', answer).text).toBe('Hà Tiên, ngày tháng 6 năm 2026');
  });

  it('a document that is cited is not asked for', () => {
    expect(settled('Theo số 12/KH-SYT', '999').text).toBe('Theo số 12/KH-SYT');
  });

  it('what the engine takes for print and a hand reads otherwise is not taken', () => {
    expect(settled('Số:412/KH-SYT', '93', 97).text).toBe('Số: /KH-SYT');
    expect(settled('Số:412/KH-SYT', '412', 97).text).toBe('Số:412/KH-SYT');
    expect(settled('Số:412/KH-SYT', null, 97).text).toBe('Số:412/KH-SYT');
    // However certain the engine is.
    expect(settled('Số:412/KH-SYT', '472', 100).text).toBe('Số: /KH-SYT');
  });

  it('what a pen wrote is not taken on the word of the engine alone', () => {
    expect(settled('Số:412/KH-SYT', null, 99, true).text).toBe('Số: /KH-SYT');
    expect(settled('Số:412/KH-SYT', '93', 99, true).text).toBe('Số: 93/KH-SYT');
    expect(settled('Hà Tiên, ngày 23 tháng 6 năm 2026', null, 99, true).text).toBe(
      'Hà Tiên, ngày tháng năm 2026',
    );
  });

  it('says that the number was written by hand, and nothing of what the engine made of it', () => {
    const { words } = settled('Hà Tiên, ngày S2 - tháng 6 năm 2026', '23');
    expect(words.filter((word) => word.hand !== null)).toHaveLength(1);
    expect(words[3]).toMatchObject({
      text: '23',
      read: null,
      hand: { text: '23', box: [1, 2, 3, 4] },
      confidence: 95,
    });
    expect(words.every((word) => word.read === null)).toBe(true);
  });

  it('an unread number keeps what was read', () => {
    expect(settled('Hà Tiên, ngày S2 tháng 6 năm 2026', null).words[3]).toMatchObject({
      text: '',
      read: 'S2',
      hand: null,
    });
  });
});

describe('blue ink', () => {
  it('is told from black and red', () => {
    const pixels = new Uint8Array(100 * 100 * 4).fill(255);
    for (let at = 0; at < 400; at += 4) pixels.set([150, 60, 40, 255], at);
    for (let at = 4000; at < 4400; at += 4) pixels.set([20, 20, 20, 255], at);
    for (let at = 8000; at < 8400; at += 4) pixels.set([40, 30, 210, 255], at);
    const { blue } = inksOf({ pixels, width: 100, height: 100, stride: 400 });
    expect([...(blue?.at ?? [])]).toEqual(Array.from({ length: 100 }, (_, at) => at));
    expect(blue?.shades.every((shade) => shade === 40)).toBe(true);
    const none = new Uint8Array(40_000).fill(255);
    expect(inksOf({ pixels: none, width: 100, height: 100, stride: 400 }).blue).toBeNull();
  });
});
