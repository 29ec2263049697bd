import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { oneLine, sameLength } from '../../src/report/escape/controls.js';
import { escapeData, escapeProperty } from '../../src/report/escape/github.js';
import { escapeHtml } from '../../src/report/escape/html.js';
import { escapeMarkdown } from '../../src/report/escape/markdown.js';
import { toUri } from '../../src/report/escape/uri.js';
import { escapeXml } from '../../src/report/escape/xml.js';
import { HOSTILE } from './hostile.js';

describe('text on one line', () => {
  it.each(HOSTILE)('%j has no break and nothing that steers', (text) => {
    expect(oneLine(text)).not.toMatch(/\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    expect(sameLength(text)).not.toMatch(/\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    expect(sameLength(text)).toHaveLength(text.length);
  });

  it('keeps Vietnamese as it is, decomposed too', () => {
    const text = 'Kế hoạch số 12 – “Ủy ban”';
    expect(oneLine(text)).toBe(text);
    expect(oneLine(text.normalize('NFD'))).toBe(text.normalize('NFD'));
  });
});

describe('XML', () => {
  it.each(HOSTILE)('%j is read back in an attribute and an element', (text) => {
    const parser = new SaxesParser();
    const seen: string[] = [];
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', (tag) => seen.push(String(tag.attributes.a)));
    parser.on('text', (value) => seen.push(value));
    const escaped = escapeXml(text);
    parser.write(`<x a="${escaped}">${escaped}.</x>`).close();
    const back = text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd');
    expect(seen).toEqual([back, `${back}.`]);
  });
});

describe('HTML', () => {
  it.each(HOSTILE)('%j opens no element and ends no attribute', (text) => {
    expect(escapeHtml(text)).not.toMatch(/[<>"'\n]|&(?!(amp|lt|gt|quot|#39);)/);
  });
});

describe('GitHub commands', () => {
  it('escape percent first', () => {
    expect(escapeData('100%\r\n::error::%0A')).toBe('100%25%0D%0A::error::%250A');
    expect(escapeProperty('a:b,c%\n')).toBe('a%3Ab%2Cc%25%0A');
  });

  it.each(HOSTILE)('%j stays on one line', (text) => {
    expect(escapeData(text)).not.toMatch(/\p{Cc}/u);
    expect(escapeProperty(text)).not.toMatch(/[:,]|\p{Cc}/u);
  });
});

describe('Markdown', () => {
  it.each(HOSTILE)('%j is one cell without markup', (text) => {
    expect(escapeMarkdown(text)).not.toMatch(/[<>\n]|(?<!\\)[|`*_[\]]/);
  });

  it('mentions nobody and links nowhere', () => {
    expect(escapeMarkdown('@ubnd https://example.vn www.example.vn')).not.toMatch(/@ubnd|https:|www\./);
  });
});

describe('a path as a URI', () => {
  it.each([
    ['Kế hoạch/số 1.pdf', 'K%E1%BA%BF%20ho%E1%BA%A1ch/s%E1%BB%91%201.pdf'],
    ['../a#b?c%d.txt', '../a%23b%3Fc%25d.txt'],
    ['C:/plan (1).docx', 'C%3A/plan%20%281%29.docx'],
    ['\ud800.txt', '%EF%BF%BD.txt'],
  ])('%s', (path, uri) => {
    expect(toUri(path)).toBe(uri);
  });
});
