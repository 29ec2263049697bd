import { defineConfig } from 'vitest/config';

/** These start the built program, so it is built before them. */
const BUILT = ['test/cli/**/*.test.ts', 'test/validate/**/*.test.ts', 'test/readme/**/*.test.ts', 'test/package/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    pool: 'threads',
    maxWorkers: 2,
    // Taken in by src/readers/pdf/stray.ts, yet a listener of the test runner hears of them too.
    onUnhandledError: (error) => !/pdfjs-dist/.test(error.stack ?? ''),
    projects: [
      { extends: true, test: { name: 'modules', include: ['test/**/*.test.ts'], exclude: BUILT } },
      { extends: true, test: { name: 'program', include: BUILT, globalSetup: ['test/build.ts'] } },
    ],
  },
});
