// How the elements are tested: every spec in system Chromium, each in its own page, TypeScript stripped on the way.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import type { TestRunnerConfig } from '@web/test-runner';
import { type ChromeLauncher, chromeLauncher } from '@web/test-runner-chrome';

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a spec may set the browser to by the command `look`: test/widget/support/in-every-look.ts. */
const LOOKS: Record<string, { name: string; value: string }[]> = {
  light: [],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced-colors': [{ name: 'forced-colors', value: 'active' }],
};

type Page = ReturnType<ChromeLauncher['getPage']>;
const sessions = new WeakMap<Page, Awaited<ReturnType<Page['createCDPSession']>>>();

const config: TestRunnerConfig = {
  files: 'test/widget/**/*.spec.ts',
  nodeResolve: { exportConditions: ['production', 'default'] },
  // One page at a time: a page in the background gets no animation frames.
  concurrency: 1,
  // Bounds for a machine that is busy with something else: a file's audits alone can take minutes there.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 60_000 } },
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: CHROMIUM_FLAGS },
    }),
  ],
  plugins: [
    {
      name: 'look',
      async executeCommand({ command, payload, session: { browser, id } }) {
        if (command !== 'look') return undefined;
        const page = (browser as ChromeLauncher).getPage(id);
        // What it sets ends with it, so that each page keeps its own.
        const session = sessions.get(page) ?? (await page.createCDPSession());
        sessions.set(page, session);
        await session.send('Emulation.setEmulatedMedia', { features: LOOKS[String(payload)] ?? [] });
        return true;
      },
    },
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
    `<!doctype html><html lang="en"><head><title>Elements</title><meta name="color-scheme" content="light dark"><style>html{background:Canvas}</style></head><body><main>${[
      '/test/widget/support/in-every-look.ts',
      testFramework,
    ]
      .map((script) => `<script type="module" src="${script}"></script>`)
      .join('')}</main></body></html>`,
};

export default config;
