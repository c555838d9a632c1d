// Starts Firefox headless with the built extension, and leads every https host to the sandbox. Nothing else leaves the machine.
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../tools/find-browser.ts';

const EXTENSION = fileURLToPath(new URL('../../dist/extension/firefox', import.meta.url));
/** The extension's address inside Firefox is random unless it is told. */
const EXTENSION_UUID = '4f0c6f2e-3f2b-4a55-9c39-0d6c5a3f7b10';

export interface FirefoxOptions {
  /** Where https://safesporttrained.org and its like lead to. */
  safesportPort?: number;
  extension?: boolean;
  locale?: string;
}

export interface LaunchedFirefox {
  browser: Browser;
  /** `moz-extension://…` of the extension's own pages. */
  extensionUrl: string;
  close(): Promise<void>;
}

export async function launchFirefox(options: FirefoxOptions = {}): Promise<LaunchedFirefox> {
  const { safesportPort, extension = true, locale = 'en-US' } = options;
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('Firefox was not found. Set FIREFOX_PATH to its program.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    // Without this no page of the extension itself can be opened.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      ...(safesportPort && { 'network.socket.forcePort': `443=${safesportPort}` }),
      'intl.accept_languages': locale,
      'intl.locale.requested': locale,
      'extensions.webextensions.uuids': JSON.stringify({ 'extension@touchline.example': EXTENSION_UUID }),
    },
  });
  if (extension) await browser.installExtension(EXTENSION);
  return { browser, extensionUrl: `moz-extension://${EXTENSION_UUID}`, close: () => browser.close() };
}
