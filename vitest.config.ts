// The test projects: pure code in node, the Worker inside workerd, journeys and the extension in real browsers.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { trustCertificate } from './test/worker-outside/certificate.ts';
import { importAtStart } from './test/worker-outside/import-at-start.ts';
import { closedMailPort } from './test/worker-outside/mail-server.ts';
import { receiver } from './test/worker-outside/receiver.ts';

await trustCertificate();
const { cloudflareTest, readD1Migrations } = await import('@cloudflare/vitest-plugin');

const workerd = cloudflareTest(async () => ({
  main: './worker/index.ts',
  wrangler: { configPath: './wrangler.toml' },
  miniflare: {
    outboundService: receiver,
    bindings: {
      TEST_MIGRATIONS: await readD1Migrations('./worker/migrations'),
      DATA_KEY: 'dGVzdHMgb25seTogMzIgYnl0ZXMgb2Yga2V5Li4uLi4=',
      WEBHOOKS_MAY_GO: 'anywhere',
      // A port of the tests' own: a demo that runs on this machine keeps its inbox to itself.
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(await closedMailPort()),
      SMTP_SECURITY: 'none-on-loopback',
      USSF_PARTNER_URL: 'https://ussf.test/api/v2',
      USSF_PUBLIC_URL: 'https://ussf.test/certifications/public',
      TOKEN_KEY: 'dGVzdHMgb25seTogYW5vdGhlciAzMiBieXRlcy4uLi4=',
    },
  },
}));

/** Bounds for a machine that is busy with something else; a condition ends every waiting as soon as it holds. */
const PATIENTLY = { testTimeout: 90_000, hookTimeout: 90_000 };

export default defineConfig({
  test: {
    silent: 'passed-only',
    isolate: false,
    projects: [
      {
        test: {
          name: 'unit',
          ...PATIENTLY,
          include: ['test/{contract,rules,extension,sandbox,tools}/**/*.test.ts', 'test/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        plugins: [workerd, importAtStart(fileURLToPath(new URL('worker/', import.meta.url)))],
        test: {
          name: 'worker',
          ...PATIENTLY,
          include: ['test/worker/**/*.test.ts'],
          setupFiles: ['test/worker/migrate.ts', 'test/worker/plans/explain-statements.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts', 'test/{journeys,storm}/**/*.test.ts'],
          // Two worlds with two browsers each take one another's time on a small machine.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
