// Chromium and Firefox behind one small face, so that a test is written once and runs in both.
import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

/** Longer than a page on a machine that is busy with something else needs; a condition ends the waiting as soon as it holds. */
const WAIT_MS = 45_000;

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

export type PressedKey = 'Enter' | 'Tab' | 'Escape' | 'Backspace' | 'Space' | 'a' | 'j' | 'm' | 'q' | 'r' | '1' | '2';

export interface TestedPage {
  goto(url: string): Promise<void>;
  /** As a link of the page leads on, with the page as the referrer. Ends before the next page is there. */
  follow(url: string): Promise<void>;
  url(): string;
  evaluate<Result, Argument = undefined>(
    run: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>>;
  /** Also where the page's own policy lets no script in. */
  runScript(source: string): Promise<void>;
  /** Until `holds` is true in the page. */
  waitUntil<Argument = undefined>(holds: (argument: Argument) => unknown, argument?: Argument): Promise<void>;
  click(selector: string): Promise<void>;
  /** As a person types: one key after another, trusted. */
  type(selector: string, text: string): Promise<void>;
  /** @param held a key held down meanwhile. */
  press(key: PressedKey, held?: 'Control'): Promise<void>;
  screenshot(path: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

export interface TestedBrowser {
  name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…` */
  extensionUrl: string;
  newPage(): Promise<TestedPage>;
  /** In a container of its own; undefined where the browser has none. */
  containerPage?(): Promise<TestedPage>;
  /** One of the extension's own pages, as `popup.html?tab=2`. */
  extensionPage(path: string): Promise<TestedPage>;
  close(): Promise<void>;
}

export async function launchTestedBrowser(
  name: BrowserName,
  options: { safesportPort?: number; extension?: boolean; locale?: string } = {},
): Promise<TestedBrowser> {
  if (name === 'chromium') {
    const { context, extensionId, close } = await launchChromium(options);
    const newPage = async (): Promise<TestedPage> => chromiumPage(await context.newPage());
    const extensionUrl = `chrome-extension://${extensionId}`;
    const extensionPage = async (path: string): Promise<TestedPage> => {
      const page = await newPage();
      await page.goto(`${extensionUrl}/${path}`);
      return page;
    };
    return { name, extensionUrl, newPage, extensionPage, close };
  }
  const { browser, extensionUrl, close } = await launchFirefox(options);
  const newPage = async (): Promise<TestedPage> => firefoxPage(await browser.newPage());
  const extensionPage = async (path: string): Promise<TestedPage> => {
    const page = await newPage();
    // Firefox goes there but never tells that it arrived.
    page.goto(`${extensionUrl}/${path}`).catch(() => undefined);
    while (!(await page.evaluate(() => location.protocol === 'moz-extension:').catch(() => false))) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return page;
  };
  const containerPage = async () => firefoxPage(await (await browser.createBrowserContext()).newPage());
  return { name, extensionUrl, newPage, containerPage, extensionPage, close };
}

function chromiumPage(page: ChromiumPage): TestedPage {
  page.setDefaultTimeout(WAIT_MS);
  return {
    goto: async (url) => void (await page.goto(url)),
    follow: (url) => page.evaluate((to) => location.assign(to), url),
    url: () => page.url(),
    evaluate: ((run: never, argument: never) => page.evaluate(run, argument)) as TestedPage['evaluate'],
    runScript: async (source) => void (await page.evaluate(`${source};undefined`)),
    waitUntil: async (holds, argument) =>
      void (await page.waitForFunction(holds as (argument: unknown) => unknown, argument, { polling: 20 })),
    click: (selector) => page.click(selector),
    type: async (selector, text) => {
      await page.focus(selector);
      await page.keyboard.type(text);
    },
    press: (key, held) => page.keyboard.press(held ? `${held}+${key}` : key),
    screenshot: async (path) => void (await page.screenshot({ path })),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    close: () => page.close(),
  };
}

function firefoxPage(page: FirefoxPage): TestedPage {
  page.setDefaultTimeout(WAIT_MS);
  return {
    goto: async (url) => void (await page.goto(url)),
    follow: (url) => page.evaluate((to) => location.assign(to), url),
    url: () => page.url(),
    evaluate: ((run: never, argument: never) => page.evaluate(run, argument)) as TestedPage['evaluate'],
    runScript: async (source) => void (await page.evaluate(`${source};undefined`)),
    waitUntil: (holds, argument) =>
      askUntil(async () => {
        const answer = await page.evaluateHandle(holds as (argument: unknown) => unknown, argument);
        // An element, too, is an answer.
        const isSo = await answer.evaluate((value) => Boolean(value));
        await answer.dispose();
        return isSo;
      }),
    click: async (selector) => {
      await standStill(page, selector);
      await page.click(selector);
    },
    type: async (selector, text) => {
      await page.focus(selector);
      await page.keyboard.type(text);
    },
    press: async (key, held) => {
      if (held) await page.keyboard.down(held);
      await page.keyboard.press(key);
      if (held) await page.keyboard.up(held);
    },
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    setViewport: (width, height) =>
      // An older Firefox takes the size and knows nothing of a screen that is turned.
      page.setViewport({ width, height }).catch((error: unknown) => {
        if (!/unknown command/.test(String(error))) throw error;
      }),
    close: () => page.close(),
  };
}

/** Puppeteer's own waiting makes code of text, which no page of an extension allows. A page that is just leaving answers nothing. */
async function askUntil(ask: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + WAIT_MS;
  while (!(await ask().catch(() => false))) {
    if (Date.now() > deadline) throw new Error('Waiting failed: the condition did not come to hold.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** As Playwright does by itself: what still moves, because something above it has just come, would be missed. */
async function standStill(page: FirefoxPage, selector: string): Promise<void> {
  const element = await page.$(selector);
  await element?.evaluate(async (moving) => {
    const place = () => {
      const { x, y } = moving.getBoundingClientRect();
      return `${x} ${y}`;
    };
    const LOOKS = 40;
    for (let look = 0, last = ''; look < LOOKS && last !== place(); look++) {
      last = place();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}
