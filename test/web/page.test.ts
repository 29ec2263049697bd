import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, launchBrowser, problemsOf } from '../view/helpers.js';

const SEEDS = path.resolve('../shared/corpus/seeds');

let folder = '';
let address = '';
let server: http.Server;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kehoach-web-'));
  const { serveFolder } = await import('../../scripts/web/serve.mjs');
  execFileSync('npm', ['run', '--silent', 'web:build', '--', path.join(folder, 'site')]);
  server = serveFolder(path.join(folder, 'site'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}, 60_000);
afterAll(() => {
  server?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('the built page', () => {
  it('loads less than 2.5 MB when packed', () => {
    const site = path.join(folder, 'site');
    const sizes = fs
      .readdirSync(site)
      .map((name) => gzipSync(fs.readFileSync(path.join(site, name)), { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_500_000);
  });

  it('is served to this machine by npm run web', async () => {
    const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
    const [program, ...args] = scripts.web.split(' ');
    const child = spawn(program, [...args, '--port', '0']);
    try {
      const said = await new Promise<string>((resolve) =>
        child.stdout.once('data', (chunk) => resolve(String(chunk))),
      );
      const [url = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      expect(await (await fetch(url)).text()).toContain('<title>kehoach</title>');
      expect((await fetch(`${url}pdfium.wasm`)).headers.get('content-type')).toBe('application/wasm');
    } finally {
      child.kill();
    }
  });

  it('forbids every connection but its own files, in the page and from the server', async () => {
    const response = await fetch(address);
    const wanted = /default-src 'none'.*connect-src 'self'/;
    expect(response.headers.get('content-security-policy')).toMatch(wanted);
    expect(await response.text()).toMatch(wanted);
    expect((await fetch(`${address}..%2f..%2fpackage.json`)).status).toBe(404);
  });
});

describe.skipIf(browserPath === undefined)('the page in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  async function open(): Promise<{ page: Page; problems: string[] }> {
    const page = await browser.newPage({
      viewport: { width: 1200, height: 800 },
      reducedMotion: 'reduce',
      acceptDownloads: true,
      locale: 'en-US',
    });
    const problems = problemsOf(page, (url) => url.startsWith(address) || /^(?:data|blob):/.test(url));
    page.on('dialog', (dialog) => {
      problems.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(address);
    await page.waitForSelector('.drop');
    return { page, problems };
  }

  /** Files as a person drops them. */
  async function drop(page: Page, files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
    const transfer = await page.evaluateHandle(
      (all) => {
        const data = new DataTransfer();
        for (const { name, text } of all)
          data.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], name));
        return data;
      },
      files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString('base64') })),
    );
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
  }

  const fixture = (name: string) => ({
    name: path.basename(name),
    bytes: fs.readFileSync(path.join('fixtures', name)),
  });
  const done = (page: Page, count: number) =>
    page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('.files small')].filter((one) => /tasks/.test(one.textContent ?? ''))
          .length >= wanted,
      count,
      { timeout: 40_000 },
    );

  async function downloaded(page: Page, format: string): Promise<Buffer> {
    const [file] = await Promise.all([page.waitForEvent('download'), page.click(`[data-format=${format}]`)]);
    return fs.readFileSync(await file.path());
  }

  const cellsOf = (book: Buffer): string =>
    Object.entries(unzipSync(new Uint8Array(book)))
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, bytes]) => Buffer.from(bytes).toString('utf8'))
      .join('\n');

  it('goes from dropped files to a workbook', async () => {
    const { page, problems } = await open();
    const seeds = fs.existsSync(SEEDS)
      ? fs.readdirSync(SEEDS).map((name) => ({ name, bytes: fs.readFileSync(path.join(SEEDS, name)) }))
      : [];
    await drop(page, [
      fixture('twins/short.libreoffice.pdf'),
      fixture('twins/decree.docx'),
      fixture('text/web.txt'),
      ...seeds,
    ]);
    await done(page, 3 + seeds.length);
    expect(await page.locator('.sheet').count()).toBeGreaterThan(0);
    await page.locator('.list:not([hidden]) .item').first().click();
    expect(await page.locator('.mark').count()).toBeGreaterThan(0);
    const expected = JSON.parse(fs.readFileSync('fixtures/twins/short.json', 'utf8'));
    const content: string =
      (expected.plan ?? expected).annexes
        .flatMap((one: { tables: { rows: { content: string }[] }[] }) => one.tables)
        .concat((expected.plan ?? expected).tables ?? [])[0]?.rows[0]?.content ?? '';
    const book = cellsOf(await downloaded(page, 'xlsx'));
    if (content !== '') expect(book).toContain(content.slice(0, 40));
    expect(book).toContain('Phòng');
    const csv = await downloaded(page, 'csv');
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const plans = JSON.parse((await downloaded(page, 'json')).toString('utf8'));
    expect(plans).toHaveLength(3 + seeds.length);
    expect(plans[0].schemaVersion).toBe('1.0');
    expect(problems).toEqual([]);
    await page.close();
  }, 120_000);

  it('shows the rows of a plan of some pages soon', async () => {
    const { page } = await open();
    const started = Date.now();
    await drop(page, [fixture('twins/short.libreoffice.pdf')]);
    await done(page, 1);
    // Two seconds on a machine at rest; this one may be busy with other tests.
    expect(Date.now() - started).toBeLessThan(8000);
    await page.close();
  }, 60_000);

  it('tells in one line what it cannot read', async () => {
    const { page, problems } = await open();
    await drop(page, [
      { name: 'empty.pdf', bytes: new Uint8Array() },
      { name: 'noise.docx', bytes: Uint8Array.from({ length: 900 }, (_, at) => (at * 7919) % 251) },
      fixture('text/web.txt'),
    ]);
    await done(page, 1);
    expect(await page.locator('.failed').count()).toBe(2);
    expect(await page.locator('.failed').first().innerText()).toContain('empty');
    expect(problems).toEqual([]);
    await page.close();
  }, 60_000);

  it('takes no harm from a hostile file, and gives none on', async () => {
    const { page, problems } = await open();
    const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const formulas = ['=HYPERLINK("http://evil","x")', '+1+cmd|calc', '@SUM(A1)', '-2+3'];
    const text = `SỞ VĂN HÓA\nSố: 1/KH-SVH\nHà Tân, ngày 02 tháng 3 năm 2026\nKẾ HOẠCH\n${evil}\nI. MỤC ĐÍCH\n- ${evil}\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở\n${formulas.join('\n')}\nNơi nhận:\n- Lưu: VT.\n`;
    await drop(page, [{ name: `${evil}.txt`.replaceAll('/', ''), bytes: new TextEncoder().encode(text) }]);
    await done(page, 1);
    expect(await page.locator('h1').innerText()).toContain('<img src=x');
    expect(await page.locator('script:not([src]), .panel img').count()).toBe(0);
    const book = cellsOf(await downloaded(page, 'xlsx'));
    expect(book).not.toMatch(/<f[ >]/);
    const csv = (await downloaded(page, 'csv')).toString('utf8');
    for (const line of csv.split(/[\r\n,;]+/))
      expect(line.replace(/^\ufeff?"?/, '')).not.toMatch(/^[=+@]|^-\d/);
    expect(problems).toEqual([]);
    await page.close();
  }, 60_000);

  it('cannot reach anything else, the thread that reads included', async () => {
    const { page } = await open();
    let reached = 0;
    const elsewhere = http.createServer((_, response) => {
      reached++;
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end('reached');
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const target = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    expect(await (await fetch(target)).text()).toBe('reached');
    const tried = await page.evaluate(async (url) => {
      const attempt = `fetch('${url}').then(() => 'sent', (error) => String(error))`;
      const code = `onmessage = () => ${attempt}.then(postMessage);`;
      const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
      const inWorker = new Promise<string>((resolve) => {
        worker.onmessage = ({ data }) => resolve(data);
      });
      worker.postMessage(null);
      const inPage = fetch(url).then(
        () => 'sent',
        (error) => String(error),
      );
      return Promise.all([inPage, inWorker]);
    }, target);
    elsewhere.close();
    expect(tried.join()).not.toContain('sent');
    expect(reached).toBe(1);
    await page.close();
  }, 60_000);
});
