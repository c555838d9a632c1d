// How the elements are tested: every spec in system Chromium, each in its own page, TypeScript stripped on the way.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import type { TestRunnerConfig } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How the browser is set: the audits of every state run in all three, everything else in the first. */
export const LOOKS = ['light', 'dark', 'forced-colors'] as const;
export type Look = (typeof LOOKS)[number];

const FEATURES: Record<Look, { name: string; value: string }[]> = {
  light: [],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced-colors': [{ name: 'forced-colors', value: 'active' }],
};

export const configIn = (look: Look): TestRunnerConfig => ({
  files: 'test/widget/**/*.spec.ts',
  nodeResolve: { exportConditions: ['production', 'default'] },
  // One page at a time: a page in the background gets no animation frames.
  concurrency: 1,
  // Bounds for a machine that is busy with something else: a file's audits alone can take minutes there.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 60_000, ...(look === 'light' ? {} : { grep: 'accessible' }) } },
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: CHROMIUM_FLAGS },
      createPage: async ({ context }) => {
        const page = await context.newPage();
        const session = await page.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', { features: FEATURES[look] });
        return page;
      },
    }),
  ],
  plugins: [
    {
      // Papa Parse is published for scripts and CommonJS only; the bundler does this in the build.
      name: 'papaparse-as-a-module',
      transform: ({ path, body }) =>
        /\/papaparse(\.min)?\.js$/.test(path)
          ? `const module = { exports: {} }, exports = module.exports;\n${body}\nexport default module.exports;`
          : undefined,
    },
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('widget/tsconfig.json', import.meta.url)),
    }),
  ],
  testRunnerHtml: (testFramework) =>
    `<!doctype html><html lang="en"><head><title>Elements</title><meta name="color-scheme" content="light dark"></head><body><main><script type="module" src="${testFramework}"></script></main></body></html>`,
});

/** One look by hand: `LOOK=dark wtr …`. */
const config: TestRunnerConfig = configIn(LOOKS.find((look) => look === process.env.LOOK) ?? 'light');
export default config;
