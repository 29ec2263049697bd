import fs from 'node:fs';

/** Where Debian and others put the browser; a machine without one skips the tests that need it. */
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  fs.existsSync(path),
);

export const browserPath = process.env.CHROMIUM_PATH ?? CHROMIUM;
