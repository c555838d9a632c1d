// Starts Chromium headless with the built extension, and leads the SafeSport hosts to the sandbox. Nothing else leaves the machine.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../../tools/find-browser.ts';
import { SAFESPORT_HOST_NAMES } from './safesport-host-names.ts';

const EXTENSION = fileURLToPath(new URL('../../dist/extension/chromium', import.meta.url));

export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface ChromiumOptions {
  /** Where https://safesporttrained.org and its like lead to. */
  safesportPort?: number;
  /** False: a browser without the extension, for comparison. */
  extension?: boolean;
  locale?: string;
  viewport?: { width: number; height: number };
}

export interface LaunchedChromium {
  context: BrowserContext;
  /** Empty without the extension. */
  extensionId: string;
  close(): Promise<void>;
}

export async function launchChromium(options: ChromiumOptions = {}): Promise<LaunchedChromium> {
  const { safesportPort, extension = true, locale = 'en-US', viewport = { width: 1280, height: 900 } } = options;
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found. Set CHROMIUM_PATH to its program.');
  const profile = await mkdtemp(join(tmpdir(), 'touchline-chromium-'));
  const rules = SAFESPORT_HOST_NAMES.map((name) => `MAP ${name}:443 127.0.0.1:${safesportPort}`).join(', ');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    ignoreHTTPSErrors: true,
    viewport,
    locale,
    // The language of the browser itself, which the extension goes by.
    env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...CHROMIUM_FLAGS,
      '--headless=new',
      `--lang=${locale}`,
      ...(extension ? [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`] : []),
      ...(safesportPort ? [`--host-resolver-rules=${rules}`, '--ignore-certificate-errors'] : []),
    ],
  });
  const worker = extension ? (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))) : undefined;
  return {
    context,
    extensionId: worker ? new URL(worker.url()).host : '',
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
