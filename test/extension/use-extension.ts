// Before the tests of a suite: pages on the SafeSport host, a browser with the built extension, and the extension's own window. Closed after.
import { afterAll, beforeAll } from 'vitest';
import { type BrowserName, launchTestedBrowser, type TestedBrowser } from '../browsers/tested-browser.ts';
import { type FixtureSite, startFixtureSite } from './fixture-site.ts';
import { type ExtensionWindow, openExtensionWindow } from './kept-by-extension.ts';

export interface InUse {
  site: FixtureSite;
  browser: TestedBrowser;
  extension: ExtensionWindow;
}

/** Call it while the suite is described; what it answers is filled before the first test. */
export function useExtension(name: BrowserName): InUse {
  const inUse = {} as InUse;
  beforeAll(async () => {
    inUse.site = await startFixtureSite();
    inUse.browser = await launchTestedBrowser(name, { safesportPort: inUse.site.port });
    inUse.extension = await openExtensionWindow(inUse.browser);
  });
  afterAll(async () => {
    await inUse.browser?.close();
    await inUse.site?.close();
  });
  return inUse;
}
