import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withoutDates } from './dates.mjs';

const PROGRAM = process.env.CHROMIUM ?? 'chromium';
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-pipe'];

/** Prints HTML texts to PDF files with one browser, spoken to over a pipe. `jobs` are `{ html, file }`. */
export async function printWithChromium(jobs) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'twins-chromium-'));
  const browser = openBrowser(profile);
  try {
    for (const { html, file } of jobs) fs.writeFileSync(file, await printOne(browser, html));
  } finally {
    await browser.close();
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function printOne(browser, html) {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const { frameTree } = await browser.send('Page.getFrameTree', {}, sessionId);
  await browser.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html }, sessionId);
  const options = { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: false };
  const { data } = await browser.send('Page.printToPDF', options, sessionId);
  await browser.send('Target.closeTarget', { targetId });
  return withoutDates(Buffer.from(data, 'base64'));
}

/** The browser's debugging pipe: JSON messages that end in a zero byte, on file descriptors 3 and 4. */
function openBrowser(profile) {
  const child = spawn(PROGRAM, [...FLAGS, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [, , , input, output] = child.stdio;
  const waiting = new Map();
  let last = 0;
  let rest = Buffer.alloc(0);
  const fail = (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.on('error', fail);
  child.on('close', () => fail(new Error(`${PROGRAM} ended`)));
  input.on('error', fail);
  output.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      receive(waiting, JSON.parse(rest.subarray(0, end).toString()));
      rest = rest.subarray(end + 1);
    }
  });
  return {
    send(method, params = {}, sessionId = undefined) {
      const id = ++last;
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    async close() {
      input.write(`${JSON.stringify({ id: ++last, method: 'Browser.close' })}\0`);
      await ended;
    },
  };
}

function receive(waiting, message) {
  const job = waiting.get(message.id);
  if (job === undefined) return;
  waiting.delete(message.id);
  if (message.error === undefined) job.resolve(message.result);
  else job.reject(new Error(message.error.message));
}
