import fs from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where Debian and others put the browser; a machine without one skips the tests that need it. */
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  fs.existsSync(path),
);

export const browserPath = process.env.CHROMIUM_PATH ?? CHROMIUM;

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** What goes wrong on a page from now on: errors, and requests that are not expected. */
export function problemsOf(page: Page, isExpected: (url: string) => boolean): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('request', (request) => isExpected(request.url()) || problems.push(request.url()));
  return problems;
}
