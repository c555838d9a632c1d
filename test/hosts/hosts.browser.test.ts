// The built widgets in the pages that leagues really have: strict, hostile, old, boxed in, or half broken. Nothing breaks on either side.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LaunchedChromium, launchChromium } from '../browsers/launch-chromium.ts';
import { type Hosts, serveHosts } from './serve-hosts.ts';

/** Longer than a busy machine needs; a condition ends the waiting as soon as it holds. */
const PATIENCE_MS = 30_000;
/** Higher than the tag ever is. */
const FORGED_HEIGHT = 9999;

let hosts: Hosts;
let browser: LaunchedChromium;
let page: Page;
const complaints: string[] = [];

const open = async (name: string) => {
  await page.goto(`${hosts.league}/${name}`);
  return page;
};
const chunks = () => hosts.asked.filter((path) => path.startsWith('/assets/'));
const landingIsUp = (within: Pick<Page, 'getByRole'> = page) =>
  within.getByRole('button', { name: 'Email me a new link' }).waitFor();

beforeAll(async () => {
  hosts = await serveHosts();
  browser = await launchChromium({ extension: false });
});
afterAll(async () => {
  await browser.close();
  await hosts.stop();
});
beforeEach(async () => {
  hosts.behave('well');
  complaints.length = 0;
  page = await browser.context.newPage();
  // By now the page before has said its last.
  hosts.asked.length = 0;
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
});
afterEach(() => page.close());

describe('in a league’s page', () => {
  it('a strict content security policy and Trusted Types report nothing', async () => {
    await page.addInitScript(() => {
      Object.assign(window, { reports: [] as string[] });
      addEventListener('securitypolicyviolation', (event) =>
        (window as unknown as { reports: string[] }).reports.push(event.violatedDirective),
      );
    });
    await open('strict-csp');
    await landingIsUp();
    await page.getByText('About 40 of 60 approved').waitFor();
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    expect(await page.evaluate(() => (window as unknown as { reports: string[] }).reports)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('a hostile style sheet cannot hide or shrink what is inside', async () => {
    await open('hostile-css');
    await landingIsUp();
    const look = await page.getByRole('button', { name: 'Email me a new link' }).evaluate((button) => {
      const { display, textTransform, letterSpacing } = getComputedStyle(button);
      return { display, textTransform, letterSpacing, height: button.getBoundingClientRect().height };
    });
    expect(look).toMatchObject({ textTransform: 'none', letterSpacing: 'normal' });
    expect(look.height).toBeGreaterThanOrEqual(44);
  });

  it('a hostile style sheet cannot stretch a dot, nor take its colour or its ring', async () => {
    await open('hostile-css?tag=status-dot');
    const dot = page.locator('status-dot');
    await dot.evaluate((element) => {
      element.setAttribute('state', 'approved');
      element.setAttribute('notes', 'expiring');
    });
    await page.waitForFunction(() => customElements.get('status-dot'));
    const look = await dot.evaluate((element) => {
      const { color, outlineStyle, inlineSize, blockSize, fontSize } = getComputedStyle(element);
      return {
        color,
        outlineStyle,
        ems: [inlineSize, blockSize].map((size) => parseFloat(size) / parseFloat(fontSize)),
      };
    });
    expect(look).toEqual({ color: 'rgb(26, 138, 60)', outlineStyle: 'solid', ems: [1.125, 1.125] });
  });

  it('the page’s own elements look the same with and without the widgets', async () => {
    const looks = () =>
      page.evaluate(() => {
        const style = getComputedStyle(document.querySelector('h1')!);
        return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]));
      });
    hosts.behave('scripts-down');
    await open('twice');
    const without = await looks();
    hosts.behave('well');
    await open('twice');
    await landingIsUp();
    expect(await looks()).toEqual(without);
  });

  it('old libraries with extended prototypes and replaced natives do no harm', async () => {
    await open('old-globals');
    await landingIsUp();
    await page.getByLabel('Email you registered with').fill('ana@example.org');
    await page.getByRole('button', { name: 'Email me a new link' }).click();
    await page.getByText('we sent a new link').waitFor();
    expect(complaints).toEqual([]);
  });

  it('Enter and buttons inside never submit the portal’s form around them', async () => {
    await open('aspnet-form');
    await landingIsUp();
    await page.getByLabel('Email you registered with').fill('ana@example.org');
    await page.keyboard.press('Enter');
    await page.getByText('we sent a new link').waitFor();
    await page.getByRole('button', { name: 'Color Codes' }).click();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(page.url()).toBe(`${hosts.league}/aspnet-form`);
    const posted = await page.evaluate(() => [
      (window as unknown as { submits: number }).submits,
      [...new FormData(document.querySelector('form')!).keys()],
    ]);
    expect(posted[1]).toEqual(['__VIEWSTATE']);
    expect(posted[0]).toBe(0);
  });

  it('the script pasted twice fetches everything once and adds no global', async () => {
    await open('twice');
    await landingIsUp();
    const fetched = chunks();
    expect(fetched).toEqual([...new Set(fetched)]);
    const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window).length);
    const withWidgets = await globals();
    hosts.behave('scripts-down');
    await open('twice');
    expect(withWidgets - (await globals())).toBeLessThanOrEqual(1);
  });

  it('tags that come later, move and leave are served once and leave nothing behind', async () => {
    await open('late-tags');
    expect(chunks()).toEqual([]);
    await page.evaluate(() => document.querySelector('#place')!.append(document.createElement('safesport-landing')));
    await landingIsUp();
    await page.evaluate(() => {
      const tag = document.querySelector('safesport-landing')!;
      for (let turn = 0; turn < 20; turn++)
        (turn % 2 ? document.querySelector('#place')! : document.querySelector('#other')!).append(tag);
    });
    await landingIsUp();
    await page.waitForLoadState('networkidle');
    expect(hosts.asked).toContain('/v1/organizations/big-bear');
    expect(hosts.asked).toEqual([...new Set(hosts.asked)]);
    await page.evaluate(() => document.querySelector('safesport-landing')!.remove());
    expect(complaints).toEqual([]);
  });

  it('an iframe page sizes itself, and no other page may size it', async () => {
    await open('framed');
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Email me a new link' }).waitFor();
    const height = () => page.evaluate(() => document.querySelector('iframe')!.clientHeight);
    await expect.poll(height, { timeout: PATIENCE_MS }).toBeGreaterThan(400);
    await page.evaluate(
      (touchlineHeight) =>
        new Promise((resolve) => {
          // Heard last: by then the loader has heard it too.
          addEventListener('message', ({ data }) => data.touchlineHeight === touchlineHeight && resolve(null));
          postMessage({ touchlineHeight }, '*');
        }),
      FORGED_HEIGHT,
    );
    expect(await height()).toBeLessThan(FORGED_HEIGHT);
  });

  it('a sandboxed box without storage or origin works', async () => {
    await open('sandboxed');
    await landingIsUp(page.frameLocator('iframe'));
    expect(complaints).toEqual([]);
  });

  it('a builder that adds the script and the tag by itself works', async () => {
    await open('wix-element');
    await landingIsUp();
    await expect.poll(() => hosts.asked, { timeout: PATIENCE_MS }).toContain('/v1/organizations/big-bear');
  });

  it('two versions of the script in one page get along: the first to come serves the tags', async () => {
    await open('two-versions');
    await landingIsUp();
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    expect(await page.getByRole('button', { name: 'Email me a new link' }).count()).toBe(1);
    const asked = hosts.asked.filter((path) => path === '/v1/organizations/big-bear');
    expect(asked).toHaveLength(1);
  });

  it('a loader that takes five seconds holds up nothing: the page is read, its own words stand, then the tag comes', async () => {
    hosts.behave('loader-slow');
    await page.goto(`${hosts.league}/late-loader`, { waitUntil: 'domcontentloaded' });
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'The page’s own' }).click();
    await page.getByText('pressed').waitFor();
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    await landingIsUp();
    expect(complaints).toEqual([]);
  });

  it('the page’s own words stay while the scripts are away', async () => {
    hosts.behave('scripts-down');
    await open('twice');
    expect(await page.locator('#fallback').isVisible()).toBe(true);
  });

  it('says that the server is away and recovers at a press', async () => {
    hosts.behave('api-down');
    await open('twice');
    await page.getByText('We can’t connect right now').waitFor();
    hosts.behave('well');
    await page.getByRole('button', { name: 'Try again' }).click();
    await landingIsUp();
  });
});
