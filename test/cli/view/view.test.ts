import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, launchBrowser, problemsOf } from '../../view/helpers.js';
import { fixture, kehoach, makeFolder } from '../run.js';

let folder = '';
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kehoach-view-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

async function made(name: string, ...flags: string[]): Promise<string> {
  const page = path.join(folder, `${path.basename(name)}.html`);
  const { status, stderr } = await kehoach([
    'view',
    fixture(name),
    '-o',
    page,
    '--no-config',
    '--lang',
    'en',
    ...flags,
  ]);
  expect([status, stderr]).toEqual([0, `kehoach: written to ${page}; open it in a browser\n`]);
  return page;
}

describe('kehoach view', () => {
  it('writes one page that asks for nothing', async () => {
    const text = fs.readFileSync(await made('twins/short.libreoffice.pdf'), 'utf8');
    expect(text).toMatch(/^<!doctype html>/);
    expect(text.match(/(?:src|href)=["'](?!data:)[^"']+/g)).toBeNull();
    expect(text).not.toMatch(/url\((?!data:)/);
  });

  it('names the page after the document, and writes over nothing but its own', async () => {
    const cwd = makeFolder();
    const run = () => kehoach(['view', fixture('twins/short.docx'), '--lang', 'en'], { cwd });
    expect((await run()).status).toBe(0);
    expect((await run()).status).toBe(0);
    fs.writeFileSync(path.join(cwd, 'short.docx.html'), '<p>mine</p>');
    const { status, stderr } = await run();
    expect(status).toBe(2);
    expect(stderr).toMatch(/^kehoach: short\.docx\.html is there already/);
    expect(fs.readFileSync(path.join(cwd, 'short.docx.html'), 'utf8')).toBe('<p>mine</p>');
  });

  it('writes to standard output when asked', async () => {
    const { stdout, stderr } = await kehoach(['view', fixture('twins/short.docx'), '-o', '-']);
    expect(stdout.startsWith('<!doctype html>')).toBe(true);
    expect(stderr).toBe('');
  });

  it('tells in one line what it cannot read', async () => {
    const { status, stderr } = await kehoach(['view', 'nowhere.pdf', '--lang', 'en'], { cwd: folder });
    expect([status, stderr]).toEqual([2, 'kehoach: nowhere.pdf: no such file; check the path\n']);
    expect(fs.existsSync(path.join(folder, 'nowhere.pdf.html'))).toBe(false);
  });
});

describe.skipIf(browserPath === undefined)('the page in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  async function open(name: string, width = 1200): Promise<{ page: Page; problems: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    const problems = problemsOf(page, (url) => /^(?:file|data):/.test(url));
    await page.goto(pathToFileURL(await made(name)).href);
    await page.waitForSelector('.item');
    return { page, problems };
  }

  it.each(['twins/short.libreoffice.pdf', 'twins/short.docx', 'text/web.txt'])(
    '%s: a click on an item marks the page',
    async (name) => {
      const { page, problems } = await open(name);
      await page.click('[role=tab]:nth-child(2)');
      await page.click('.list:not([hidden]) .item:nth-child(3)');
      expect(await page.locator('.mark').count()).toBeGreaterThan(0);
      const box = await page.locator('.mark').first().boundingBox();
      expect((box?.width ?? 0) > 5 && (box?.height ?? 0) > 5).toBe(true);
      expect(problems).toEqual([]);
      await page.close();
    },
    60_000,
  );

  it('a click on the page chooses the row and its cell', async () => {
    const { page } = await open('twins/short.libreoffice.pdf');
    await page.locator('.list:not([hidden]) .item').nth(2).locator('[data-pointer$="/lead"]').click();
    const cell = await page.locator('.mark').first().boundingBox();
    const wanted = await page.locator('.item.chosen').getAttribute('data-pointer');
    await page.keyboard.press('Escape');
    expect(await page.locator('.mark, .item.chosen').count()).toBe(0);
    if (cell === null) throw new Error('no mark');
    await page.mouse.click(cell.x + cell.width / 2, cell.y + cell.height / 2);
    expect(await page.locator('.item.chosen').getAttribute('data-pointer')).toBe(wanted);
    const again = await page.locator('.mark').first().boundingBox();
    expect(again?.width).toBeCloseTo(cell.width, 0);
    await page.close();
  }, 60_000);

  it('rows are filtered by unit and by words without their marks', async () => {
    const { page } = await open('twins/short.libreoffice.pdf');
    const shown = () => page.locator('.list:not([hidden]) .item:visible').count();
    const all = await shown();
    await page.locator('.list:not([hidden]) select').selectOption({ index: 1 });
    const some = await shown();
    expect(some > 0 && some < all).toBe(true);
    await page.locator('.list:not([hidden]) select').selectOption({ index: 0 });
    const words = (await page.locator('.list:not([hidden]) .item .main').first().innerText())
      .split(' ')
      .slice(0, 4)
      .join(' ');
    await page
      .locator('.list:not([hidden]) input')
      .fill(words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'));
    expect(await shown()).toBeGreaterThan(0);
    expect(await shown()).toBeLessThan(all);
    await page.close();
  }, 60_000);

  it('a sign in the margin chooses its finding; keys move on', async () => {
    const { page } = await open('twins/short.libreoffice.pdf');
    await page.locator('.flag').first().click();
    expect(await page.locator('.list:not([hidden]) .finding.chosen').count()).toBe(1);
    const first = await page.locator('.chosen').innerText();
    await page.keyboard.press('j');
    expect(await page.locator('.chosen').innerText()).not.toBe(first);
    await page.keyboard.press('1');
    expect(await page.locator('[role=tab][aria-selected=true]').innerText()).toContain('Tasks');
    await page.close();
  }, 60_000);

  it('fits a phone, the dark and paper', async () => {
    const { page } = await open('twins/short.libreoffice.pdf', 390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
    const light = await ink();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ink()).not.toBe(light);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.pages').isVisible()).toBe(false);
    expect(await page.locator('.item').first().isVisible()).toBe(true);
    await page.close();
  }, 60_000);
});
