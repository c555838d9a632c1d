// Before the tests of a suite that needs Chromium's own doors: pages on the SafeSport host, and Chromium with the built extension. Closed after.
import { afterAll, beforeAll } from 'vitest';
import { type LaunchedChromium, launchChromium } from '../browsers/launch-chromium.ts';
import { type FixtureSite, startFixtureSite } from './fixture-site.ts';

export interface ChromiumInUse {
  launched: LaunchedChromium;
}

/** Call it while the suite is described; what it answers is filled before the first test. */
export function useChromium(): ChromiumInUse {
  const inUse = {} as ChromiumInUse;
  let site: FixtureSite;
  beforeAll(async () => {
    site = await startFixtureSite();
    inUse.launched = await launchChromium({ safesportPort: site.port });
  });
  afterAll(async () => {
    await inUse.launched?.close();
    await site?.close();
  });
  return inUse;
}
