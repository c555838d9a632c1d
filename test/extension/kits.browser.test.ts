// Every control the SafeSport site may be made of: the page framework's own model must hold both values, and Save stays unpressed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, launchTestedBrowser, type TestedBrowser } from '../browsers/tested-browser.ts';
import { type FixtureSite, startFixtureSite } from './fixture-site.ts';
import { KITS } from './kit-names.ts';
import { handoffUrl, LEGACY_CODE } from './sandbox-association.ts';

interface Fixture {
  fixture: { saves: number; isSettled?: boolean; model: { organization: string; code: string } };
  openDialog?: () => void;
}

describe.each(BROWSER_NAMES)('Kits in %s', (name) => {
  let site: FixtureSite;
  let browser: TestedBrowser;

  beforeAll(async () => {
    site = await startFixtureSite();
    browser = await launchTestedBrowser(name, { safesportPort: site.port });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it.each(KITS)('fills %s', async (_label, path) => {
    const page = await browser.newPage();
    await page.goto(handoffUrl({ code: LEGACY_CODE }));
    // As a coach gets there: an address typed so soon that the extension's background still wakes is nobody's.
    await page.follow(`https://safesporttrained.org/kits/${path}`);
    await page.waitUntil(() => (window as unknown as Fixture).openDialog);
    await page.evaluate(() => (window as unknown as Fixture).openDialog!());
    await page
      .waitUntil(() => {
        const { model, isSettled = true } = (window as unknown as Fixture).fixture;
        return model.organization && model.code && isSettled;
      })
      .catch(() => undefined);
    const { model, saves } = await page.evaluate(() => (window as unknown as Fixture).fixture);
    expect({ ...model, saves }).toEqual({ organization: 'U.S. Soccer', code: LEGACY_CODE, saves: 0 });
    await page.close();
  });
});
